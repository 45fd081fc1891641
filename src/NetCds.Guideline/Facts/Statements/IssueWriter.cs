using System.Globalization;
using NetCds.Guideline.Facts.Values;

namespace NetCds.Guideline.Facts.Statements;

/// <summary>Says what is wrong with the data, in words for a clinician.</summary>
internal static class IssueWriter
{
    public static void Add(List<DataIssue> issues, FactDefinition fact, string code, IReadOnlyList<FactEvidence> sources) =>
        issues.Add(new DataIssue(code, fact.Name, Message(fact, code, sources[0]), sources));

    /// <summary>One issue a kind for the invalid statements that are not superseded by a usable one.</summary>
    /// <param name="issues">Where issues go.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="set">Its statements.</param>
    /// <param name="since">Time of the statement in use; older invalid ones no longer matter.</param>
    public static void AddInvalid(List<DataIssue> issues, FactDefinition fact, StatementSet set, long since)
    {
        for (var i = 0; i < set.Invalid.Count && set[set.Invalid[i]].Time >= since; i++)
        {
            var code = set[set.Invalid[i]].Issue!;
            if (IsSaid(issues, fact, code))
            {
                continue;
            }

            var sources = new List<FactEvidence>();
            for (var j = i; j < set.Invalid.Count && set[set.Invalid[j]].Time >= since; j++)
            {
                if (set[set.Invalid[j]].Issue == code)
                {
                    sources.Add(set[set.Invalid[j]].Evidence);
                }
            }

            Add(issues, fact, code, sources);
        }
    }

    /// <summary>The issues of findings recorded without the detail that matters.</summary>
    public static void AddSilent(List<DataIssue> issues, FactDefinition fact, StatementSet set)
    {
        foreach (var position in set.Silent)
        {
            if (set[position].Issue is { } code && !IsSaid(issues, fact, code))
            {
                Add(issues, fact, code, [set[position].Evidence]);
            }
        }
    }

    /// <summary>Says that a value is too old, unless nothing asks for the fact.</summary>
    public static void AddStale(List<DataIssue> issues, FactDefinition fact, FactEvidence source)
    {
        if (!fact.Hidden && (fact.MissingCard is not null || fact.Absence != Absence.Unknown))
        {
            Add(issues, fact, IssueCodes.Stale, [source]);
        }
    }

    private static bool IsSaid(List<DataIssue> issues, FactDefinition fact, string code)
    {
        for (var i = issues.Count - 1; i >= 0 && issues[i].Fact == fact.Name; i--)
        {
            if (issues[i].Code == code)
            {
                return true;
            }
        }

        return false;
    }

    private static string Message(FactDefinition fact, string code, FactEvidence source)
    {
        var written = Written(source);
        return code switch
        {
            IssueCodes.Implausible => $"{fact.Title}: {written} is outside the plausible range{Range(fact)} and counts as missing. Check the entry.",
            IssueCodes.UnitUnknown => $"{fact.Title}: the unit of {written} is not one that can be converted; the value counts as missing. Record it in {fact.Unit}.",
            IssueCodes.UnitMissing => $"{fact.Title}: {written} has no unit and counts as missing. Record it in {fact.Unit}.",
            IssueCodes.WrongType => $"{fact.Title}: {written} cannot be read as a value and counts as missing. Check the entry.",
            IssueCodes.FutureDate => $"{fact.Title}: the date {source.Effective?.Text ?? written} lies in the future; the entry counts as missing. Check the date.",
            IssueCodes.NoDate => $"{fact.Title}: the entry has no date, so its age cannot be judged; it counts as missing. Add the date.",
            IssueCodes.NoStatus => $"{fact.Title}: the entry has no clinical status, so it counts neither as present nor as absent. Add the status.",
            IssueCodes.Stale => $"{fact.Title}: the newest value is of {source.Effective?.Text} and too old to rely on. Record it again.",
            "extent-missing" => $"{fact.Title}: a finding is recorded without its extent. Record the extent.",
            "history-unclear" => $"{fact.Title}: the history on record does not say enough. Record it explicitly.",
            _ => $"{fact.Title}: the record needs attention ({code}).",
        };
    }

    private static string Written(FactEvidence source)
    {
        var value = source.Value switch
        {
            null => "the entry",
            decimal number => number.ToString(CultureInfo.InvariantCulture),
            string text => $"\"{text}\"",
            var other => other.ToString()!,
        };
        return source.Unit is null or "1" || source.Value is string ? value : $"{value} {source.Unit}";
    }

    private static string Range(FactDefinition fact) =>
        fact.PlausibleLow is { } low && fact.PlausibleHigh is { } high ? string.Create(CultureInfo.InvariantCulture, $" {low} to {high} {fact.Unit}") : string.Empty;
}
