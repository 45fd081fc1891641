using NetCds.Guideline.Facts;

namespace NetCds.Hooks.Cards.Composing;

/// <summary>Lines about what is wrong with the data.</summary>
internal static class DataIssueLines
{
    private const int MaxSources = 3;

    /// <summary>Whether a problem is worth a card of its own.</summary>
    /// <param name="issue">The problem.</param>
    public static bool IsMajor(DataIssue issue) => issue.Code
        is "contradiction" or "conflict" or "wrong-patient" or "implausible" or "unit-unknown" or "unit-missing" or "wrong-type" or "future-date" or "extent-missing" or "no-status";

    /// <summary>Whether a part of the record was not read: told wherever possible, since it may hold what seems to be missing.</summary>
    /// <param name="issue">The problem.</param>
    public static bool IsUnread(DataIssue issue) => issue.Code is "not-retrieved" or "history-unclear" or "unnamed";

    /// <summary>Whether data of another patient came.</summary>
    /// <param name="issue">The problem.</param>
    public static bool IsOfAnotherPatient(DataIssue issue) => issue.Code == "wrong-patient";

    /// <summary>Writes the problems that explain missing data.</summary>
    /// <param name="draft">The card.</param>
    /// <param name="page">The composition.</param>
    public static void WriteMinor(CardDraft draft, Composition page)
    {
        var before = draft.Body.Length;
        var issues = page.Assessment.DataIssues;
        for (var i = 0; i < issues.Count; i++)
        {
            if (IsUnread(issues[i]) || issues[i].Code is "stale" or "no-date" or "unread-report")
            {
                Write(draft, page, issues[i]);
            }
        }

        draft.Body.Append(draft.Body.Length > before ? "\n" : string.Empty);
    }

    /// <summary>Writes a problem as a bullet.</summary>
    /// <param name="draft">The card.</param>
    /// <param name="page">The composition.</param>
    /// <param name="issue">The problem.</param>
    public static void Write(CardDraft draft, Composition page, DataIssue issue)
    {
        draft.Body.Append("- ");
        DraftWriter.Sentence(draft, page, issue.Message);

        // Resources of somebody else are not named: their ids do not belong in this chart.
        for (var i = 0; i < issue.Sources.Count && i < MaxSources && !IsOfAnotherPatient(issue); i++)
        {
            draft.Body.Append(i == 0 ? " (" : ", ");
            DraftWriter.Text(draft, page, issue.Sources[i].Reference);
            draft.Body.Append(i == Math.Min(issue.Sources.Count, MaxSources) - 1 ? ")" : string.Empty);
        }

        draft.Body.Append('\n');
    }
}
