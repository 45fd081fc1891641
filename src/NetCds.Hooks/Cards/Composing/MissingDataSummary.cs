using NetCds.Guideline.Assessments;
using NetCds.Guideline.Facts;
using NetCds.Hooks.Cards.Wording;

namespace NetCds.Hooks.Cards.Composing;

/// <summary>The summary of what is missing: <c>Before TACE: portal vein is not documented</c>.</summary>
internal static class MissingDataSummary
{
    private const int MaxTitles = 3;
    private const int MaxNames = 2;
    private const string Stated = "stated in a report only";

    /// <summary>Makes the summary; the loudest entries are named first.</summary>
    /// <param name="page">The composition.</param>
    /// <param name="loudest">How loud the card is.</param>
    /// <param name="count">Number of entries.</param>
    public static string Take(Composition page, Indicator loudest, int count)
    {
        var missing = page.Assessment.Missing;
        page.Modalities.Clear();
        for (var i = 0; i < missing.Count; i++)
        {
            if (IsNamed(page, i, loudest))
            {
                page.Modalities.AddWaiting(missing[i]);
            }
        }

        var line = page.Line;
        if (page.Modalities.IsEmpty)
        {
            line.Append(page.Context.IsPatientView ? "NELM: " : "Before the drafted order: ");
        }
        else
        {
            line.Append("Before ");
            page.Modalities.AppendNames(line, withMembers: false, MaxNames);
            line.Append(": ");
        }

        return SummaryText.Take(line, AppendTitles(page, loudest, count));
    }

    private static string AppendTitles(Composition page, Indicator loudest, int count)
    {
        var missing = page.Assessment.Missing;
        var named = 0;
        string? state = null;
        for (var i = 0; i < missing.Count && named < MaxTitles; i++)
        {
            if (IsNamed(page, i, loudest))
            {
                page.Line.Append(named++ == 0 ? string.Empty : ", ");
                SummaryText.Append(page.Line, missing[i].Title);
                var own = StateOf(page, missing[i]);
                state = state is null || state == own ? own : IsStated(state) || IsStated(own) ? "not on record" : "not documented or out of date";
            }
        }

        return count > named ? $" {state} (+{count - named} more)" : $" {state}";
    }

    private static bool IsNamed(Composition page, int index, Indicator loudest) =>
        !page.IsHandled(index) && page.Voice(page.Assessment.Missing[index].Indicator, page.Assessment.Missing[index].Citations) == loudest;

    private static bool IsStated(string state) => state is Stated or "not on record";

    private static string StateOf(Composition page, MissingData missing)
    {
        var stale = 0;
        var invalid = 0;
        for (var i = 0; i < missing.Facts.Count; i++)
        {
            var status = page.FindFact(missing.Facts[i])?.Status;
            stale += status == FactStatus.Stale ? 1 : 0;
            invalid += status == FactStatus.Invalid ? 1 : 0;
        }

        return missing.IsStated ? Stated
            : stale > 0 && stale == missing.Facts.Count ? "out of date" : invalid > 0 && invalid == missing.Facts.Count ? "not usable" : "not documented";
    }
}
