using NetCds.Guideline.Assessments;
using NetCds.Guideline.Facts;
using NetCds.Hooks.Cards.Wording;

namespace NetCds.Hooks.Cards.Composing;

/// <summary>What is wrong with the data, said once and never silently repaired.</summary>
internal static class DataProblemCard
{
    /// <summary>Writes the card when there is anything to say.</summary>
    /// <param name="page">The composition; call it after the missing-data card, which tells of unread lists when it is there.</param>
    public static void Write(Composition page)
    {
        var unreadIsTold = Has(page, CardKind.MissingData);
        var count = Count(page, unreadIsTold, out var first);
        if (first is null)
        {
            return;
        }

        var draft = page.Begin(CardKind.DataProblem);
        var issues = page.Assessment.DataIssues;
        for (var i = 0; i < issues.Count; i++)
        {
            if (IsShown(page, issues[i], unreadIsTold))
            {
                DataIssueLines.Write(draft, page, issues[i]);
                draft.Raise(issues[i].Code is "extent-missing" or "no-status" || DataIssueLines.IsUnread(issues[i]) ? Indicator.Info : Indicator.Warning);
            }
        }

        WriteNotes(draft, page);
        draft.Body.Append('\n');
        page.Line.Append("NELM, check the data: ");
        SummaryText.Append(page.Line, first.AsSpan().TrimEnd('.'));
        draft.Summary = SummaryText.Take(page.Line, count > 1 ? $" (+{count - 1} more)" : string.Empty);
    }

    // Over an order that the guideline does not judge, nothing but a mix-up of patients is worth interrupting for.
    private static bool IsShown(Composition page, DataIssue issue, bool unreadIsTold) => page.HasSubject
        ? DataIssueLines.IsMajor(issue) || (!unreadIsTold && DataIssueLines.IsUnread(issue))
        : DataIssueLines.IsOfAnotherPatient(issue);

    private static bool IsShown(Composition page, RuleFinding note) =>
        page.HasSubject && note.Effect != RuleEffect.WorkUp && note.Effect != RuleEffect.Undetermine && note.Indicator >= Indicator.Warning
        && !GradeLine.IsGradeRule(page.Assessment, note.Id);

    private static int Count(Composition page, bool unreadIsTold, out string? first)
    {
        var count = 0;
        first = null;
        var issues = page.Assessment.DataIssues;
        for (var i = 0; i < issues.Count; i++)
        {
            if (IsShown(page, issues[i], unreadIsTold))
            {
                first ??= issues[i].Message;
                count++;
            }
        }

        var notes = page.Assessment.Notes;
        for (var i = 0; i < notes.Count; i++)
        {
            if (IsShown(page, notes[i]))
            {
                first ??= notes[i].Statement;
                count++;
            }
        }

        return count;
    }

    private static void WriteNotes(CardDraft draft, Composition page)
    {
        page.Modalities.Clear();
        page.Hits.Clear();
        page.Shown.Clear();
        var notes = page.Assessment.Notes;
        for (var i = 0; i < notes.Count; i++)
        {
            if (IsShown(page, notes[i]))
            {
                HitWriter.WriteBullet(draft, page, notes[i]);
            }
        }
    }

    private static bool Has(Composition page, CardKind kind)
    {
        foreach (var draft in page.Drafts)
        {
            if (draft.Kind == kind)
            {
                return true;
            }
        }

        return false;
    }
}
