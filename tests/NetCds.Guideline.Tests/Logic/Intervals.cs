using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Interval = NetCds.Guideline.Logic.Interval;

namespace NetCds.Guideline.Tests.Logic;

/// <summary>Intervals for tests: from their mathematical notation, at random, and the numbers in them.</summary>
internal static class Intervals
{
    // Bounds are whole numbers from -3 to 3, and members are taken every quarter from -5 to 5, so between any two bounds there are three members,
    // and beyond each bound some: enough to tell every pair of intervals apart by their members.
    private const int LargestBound = 3;
    private const decimal LargestMember = 5;
    private const decimal Step = 0.25m;

    public static Arbitrary<Interval> Any { get; } = Arb.From(
        from low in Bound
        from lowInclusive in Gen.Elements(true, false)
        from high in Bound
        from highInclusive in Gen.Elements(true, false)
        let interval = new Interval(low, low is not null && lowInclusive, high, high is not null && highInclusive)
        where MembersOf(interval).Count > 0
        select interval);

    private static Gen<decimal?> Bound => Gen.Choose(-LargestBound, LargestBound + 1).Select(x => x > LargestBound ? null : (decimal?)x);

    /// <summary>Reads <c>[1,3)</c>, <c>(,3]</c>, <c>(,)</c>.</summary>
    public static Interval Parse(string text)
    {
        var bounds = text[1..^1].Split(',');
        return new Interval(Number(bounds[0]), text[0] == '[', Number(bounds[1]), text[^1] == ']');
    }

    /// <summary>Numbers in an interval, found without asking it.</summary>
    public static List<decimal> MembersOf(Interval interval)
    {
        var members = new List<decimal>();
        for (var x = -LargestMember; x <= LargestMember; x += Step)
        {
            var above = interval.Low is null || x > interval.Low || (interval.LowInclusive && x == interval.Low);
            var below = interval.High is null || x < interval.High || (interval.HighInclusive && x == interval.High);
            if (above && below)
            {
                members.Add(x);
            }
        }

        return members;
    }

    private static decimal? Number(string text) => text.Length == 0 ? null : decimal.Parse(text, CultureInfo.InvariantCulture);
}
