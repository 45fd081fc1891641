using NetCds.Guideline.Logic;

namespace NetCds.Guideline.Tests.Logic;

public sealed class KleeneTests
{
    private const Truth F = Truth.False;
    private const Truth U = Truth.Unknown;
    private const Truth T = Truth.True;

    private static readonly Truth[] All = [F, U, T];

    public static TheoryData<Truth, Truth> Pairs
    {
        get
        {
            var pairs = new TheoryData<Truth, Truth>();
            foreach (var left in All)
            {
                foreach (var right in All)
                {
                    pairs.Add(left, right);
                }
            }

            return pairs;
        }
    }

    [Theory]
    [InlineData(F, F, F, F, F, T)]
    [InlineData(F, U, F, U, U, T)]
    [InlineData(F, T, F, T, T, T)]
    [InlineData(U, F, F, U, U, U)]
    [InlineData(U, U, U, U, U, U)]
    [InlineData(U, T, U, T, U, T)]
    [InlineData(T, F, F, T, T, F)]
    [InlineData(T, U, U, T, U, U)]
    [InlineData(T, T, T, T, F, T)]
    public void Connectives_TruthTables_AreKleenes(Truth left, Truth right, Truth and, Truth or, Truth xor, Truth implies)
    {
        Assert.Equal(and, Kleene.And(left, right));
        Assert.Equal(or, Kleene.Or(left, right));
        Assert.Equal(xor, Kleene.Xor(left, right));
        Assert.Equal(implies, Kleene.Implies(left, right));
    }

    [Theory]
    [InlineData(F, T)]
    [InlineData(U, U)]
    [InlineData(T, F)]
    public void Not_TruthTable_KeepsUnknown(Truth operand, Truth expected) => Assert.Equal(expected, Kleene.Not(operand));

    [Theory]
    [InlineData(false, F)]
    [InlineData(true, T)]
    public void Of_Boolean_IsKnown(bool value, Truth expected) => Assert.Equal(expected, Kleene.Of(value));

    [Fact]
    public void Default_IsFalse() => Assert.Equal(F, default);

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Laws_OfTwo_Hold(Truth a, Truth b)
    {
        Assert.Equal(Kleene.And(b, a), Kleene.And(a, b));
        Assert.Equal(Kleene.Or(b, a), Kleene.Or(a, b));
        Assert.Equal(Kleene.Xor(b, a), Kleene.Xor(a, b));
        Assert.Equal(a, Kleene.And(a, Kleene.Or(a, b)));
        Assert.Equal(a, Kleene.Or(a, Kleene.And(a, b)));
        Assert.Equal(Kleene.Or(Kleene.Not(a), Kleene.Not(b)), Kleene.Not(Kleene.And(a, b)));
        Assert.Equal(Kleene.And(Kleene.Not(a), Kleene.Not(b)), Kleene.Not(Kleene.Or(a, b)));
        Assert.Equal(Kleene.And(Kleene.Or(a, b), Kleene.Not(Kleene.And(a, b))), Kleene.Xor(a, b));
        Assert.Equal(Kleene.Implies(Kleene.Not(b), Kleene.Not(a)), Kleene.Implies(a, b));
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Laws_OfThree_Hold(Truth a, Truth b)
    {
        foreach (var c in All)
        {
            Assert.Equal(Kleene.And(a, Kleene.And(b, c)), Kleene.And(Kleene.And(a, b), c));
            Assert.Equal(Kleene.Or(a, Kleene.Or(b, c)), Kleene.Or(Kleene.Or(a, b), c));
            Assert.Equal(Kleene.Xor(a, Kleene.Xor(b, c)), Kleene.Xor(Kleene.Xor(a, b), c));
            Assert.Equal(Kleene.Or(Kleene.And(a, b), Kleene.And(a, c)), Kleene.And(a, Kleene.Or(b, c)));
            Assert.Equal(Kleene.And(Kleene.Or(a, b), Kleene.Or(a, c)), Kleene.Or(a, Kleene.And(b, c)));
        }
    }

    [Theory]
    [InlineData(F)]
    [InlineData(U)]
    [InlineData(T)]
    public void Laws_OfOne_Hold(Truth a)
    {
        Assert.Equal(a, Kleene.Not(Kleene.Not(a)));
        Assert.Equal(a, Kleene.And(a, a));
        Assert.Equal(a, Kleene.Or(a, a));
        Assert.Equal(a, Kleene.And(a, T));
        Assert.Equal(a, Kleene.Or(a, F));
        Assert.Equal(F, Kleene.And(a, F));
        Assert.Equal(T, Kleene.Or(a, T));
    }

    // What a connective knows of unknown operands holds whatever they turn out to be, and it knows all that holds.
    [Theory]
    [MemberData(nameof(Pairs))]
    public void Connectives_WhenUnknownIsLearned_NeverReverse(Truth a, Truth b)
    {
        AssertIsWhatAllWorldsAgreeOn(Kleene.And, a, b);
        AssertIsWhatAllWorldsAgreeOn(Kleene.Or, a, b);
        AssertIsWhatAllWorldsAgreeOn(Kleene.Xor, a, b);
        AssertIsWhatAllWorldsAgreeOn(Kleene.Implies, a, b);
    }

    private static void AssertIsWhatAllWorldsAgreeOn(Func<Truth, Truth, Truth> connective, Truth a, Truth b)
    {
        var outcomes = new HashSet<Truth>();
        foreach (var left in Worlds(a))
        {
            foreach (var right in Worlds(b))
            {
                outcomes.Add(connective(left, right));
            }
        }

        Assert.Equal(outcomes.Count == 1 ? outcomes.Single() : U, connective(a, b));
    }

    private static Truth[] Worlds(Truth truth) => truth == U ? [F, T] : [truth];
}
