using NetCds.Guideline.Logic;

namespace NetCds.Guideline.Tests.Logic;

public sealed class IntervalTests
{
    private const Truth F = Truth.False;
    private const Truth U = Truth.Unknown;
    private const Truth T = Truth.True;

    [Fact]
    public void Exactly_IsAPoint()
    {
        var point = Interval.Exactly(5);

        Assert.True(point.IsPoint);
        Assert.Equal(5, point.Point);
        Assert.Equal(point, Interval.Between(5, 5));
    }

    [Fact]
    public void Others_AreNoPoint()
    {
        Assert.Null(Interval.Unbounded.Point);
        Assert.Null(Interval.Below(5, inclusive: true).Point);
        Assert.Null(Interval.Above(5, inclusive: true).Point);
        Assert.Null(Interval.Between(5, 6).Point);
        Assert.Null(new Interval(5, true, 5, false).Point);
    }

    [Fact]
    public void Between_BoundsTheWrongWayRound_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => Interval.Between(6, 5));

    [Theory]
    [InlineData("[5,5]", 5, true)]
    [InlineData("[5,5]", 4, false)]
    [InlineData("[1,3]", 1, true)]
    [InlineData("[1,3]", 3, true)]
    [InlineData("(1,3)", 1, false)]
    [InlineData("(1,3)", 3, false)]
    [InlineData("(1,3)", 2, true)]
    [InlineData("(,3)", 3, false)]
    [InlineData("(,3]", 3, true)]
    [InlineData("(,3]", -1000, true)]
    [InlineData("[3,)", 3, true)]
    [InlineData("(3,)", 3, false)]
    [InlineData("(,)", 0, true)]
    public void Contains_Number_HonoursBounds(string interval, int number, bool expected) => Assert.Equal(expected, Intervals.Parse(interval).Contains(number));

    [Theory]
    [InlineData("(,3)", "[20,20]", T, T, F)]
    [InlineData("(,3)", "[2,2]", U, U, U)]
    [InlineData("(,3)", "[3,3]", T, T, F)]
    [InlineData("(,3]", "[3,3]", U, T, U)]
    [InlineData("[3,3]", "(,3)", F, F, F)]
    [InlineData("[3,3]", "(,3]", F, U, U)]
    [InlineData("[3,)", "[3,3]", F, U, U)]
    [InlineData("(3,)", "[3,3]", F, F, F)]
    [InlineData("[3,3]", "[3,)", U, T, U)]
    [InlineData("[3,3]", "(3,)", T, T, F)]
    [InlineData("[1,3]", "[3,5]", U, T, U)]
    [InlineData("[1,3)", "[3,5]", T, T, F)]
    [InlineData("[1,3]", "(3,5]", T, T, F)]
    [InlineData("[1,3)", "(3,5]", T, T, F)]
    [InlineData("[3,5]", "[1,3]", F, U, U)]
    [InlineData("(3,5]", "[1,3]", F, F, F)]
    [InlineData("[3,3]", "[3,3]", F, T, T)]
    [InlineData("[2,2]", "[3,3]", T, T, F)]
    [InlineData("[3,3]", "[2,2]", F, F, F)]
    [InlineData("[1,3]", "[1,3]", U, U, U)]
    [InlineData("[2,4]", "[1,3]", U, U, U)]
    [InlineData("(,)", "[3,3]", U, U, U)]
    [InlineData("[3,3]", "(,)", U, U, U)]
    [InlineData("(,)", "(,)", U, U, U)]
    [InlineData("(,3)", "(3,)", T, T, F)]
    [InlineData("(3,)", "(,3)", F, F, F)]
    public void Comparisons_TouchingAndApart_AreExact(string left, string right, Truth less, Truth lessOrEqual, Truth equal)
    {
        var a = Intervals.Parse(left);
        var b = Intervals.Parse(right);

        Assert.Equal(less, a.LessThan(b));
        Assert.Equal(lessOrEqual, a.LessOrEqual(b));
        Assert.Equal(equal, a.EqualTo(b));
    }

    [Fact]
    public void Comparisons_DecimalsOfDifferentScale_AreByValue()
    {
        Assert.Equal(T, Interval.Exactly(2.50m).EqualTo(Interval.Exactly(2.5m)));
        Assert.Equal(T, Interval.Exactly(0.1m + 0.2m).EqualTo(Interval.Exactly(0.3m)));
        Assert.Equal(T, Interval.Exactly(decimal.MinValue).LessThan(Interval.Exactly(decimal.MaxValue)));
    }
}
