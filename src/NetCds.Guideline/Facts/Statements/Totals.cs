using NetCds.Guideline.Facts.Values;
using NetCds.Guideline.Logic;

namespace NetCds.Guideline.Facts.Statements;

/// <summary>Facts made of all statements together: numbers of resources, and sums.</summary>
internal static class Totals
{
    public static Fact Count(FactDefinition fact, StatementSet set, List<DataIssue> issues)
    {
        var count = 0m;
        for (var i = 0; i < set.Usable.Count; i++)
        {
            if (!fact.OnePerDay || !HasSameDayBefore(set, i))
            {
                count++;
            }
        }

        return Checked(fact, set, Interval.Exactly(count), issues);
    }

    /// <summary>The sum of all sessions, or the newest total of them. Fewer measurements than sessions leave the sum unknown.</summary>
    public static Fact Sum(FactDefinition fact, StatementSet set, Fact? sessions, List<DataIssue> issues)
    {
        foreach (var position in set.Usable)
        {
            if (set[position].IsTotal)
            {
                return Checked(fact, set, set[position].Value.Number!, issues);
            }
        }

        if (sessions is { IsUsable: true, Value.Number: { Low: { } needed } } && needed > set.Usable.Count)
        {
            return new Fact(fact, FactStatus.Unknown) { StatedUnknown = true, Sources = Sources(set) };
        }

        var sum = Interval.Exactly(0);
        foreach (var position in set.Usable)
        {
            var part = set[position].Value.Number!;
            sum = new Interval(sum.Low + part.Low, sum.LowInclusive && part.LowInclusive, sum.High + part.High, sum.HighInclusive && part.HighInclusive);
        }

        return Checked(fact, set, sum, issues);
    }

    private static Fact Checked(FactDefinition fact, StatementSet set, Interval value, List<DataIssue> issues)
    {
        var status = FactStatus.Known;
        if (!new UnitTable(fact).IsPlausible(value))
        {
            status = FactStatus.Invalid;
            IssueWriter.Add(issues, fact, IssueCodes.Implausible, Sources(set));
        }

        return new Fact(fact, status, FactValue.Of(value)) { Effective = set[set.Usable[0]].Effective, Sources = Sources(set) };
    }

    private static bool HasSameDayBefore(StatementSet set, int index)
    {
        for (var i = 0; i < index; i++)
        {
            if (set[set.Usable[i]].Effective is { } day && set[set.Usable[index]].Effective is { } other && day.Date == other.Date)
            {
                return true;
            }
        }

        return false;
    }

    private static FactEvidence[] Sources(StatementSet set)
    {
        var sources = new FactEvidence[set.Usable.Count];
        for (var i = 0; i < sources.Length; i++)
        {
            sources[i] = set[set.Usable[i]].Evidence;
        }

        return sources;
    }
}
