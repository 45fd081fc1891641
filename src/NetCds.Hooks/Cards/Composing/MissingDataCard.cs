using NetCds.Guideline.Assessments;
using NetCds.Guideline.Facts;

namespace NetCds.Hooks.Cards.Composing;

/// <summary>What must be known first: one card for everything that is missing, the urgent first.</summary>
internal static class MissingDataCard
{
    private const int MaxEntries = 6;
    private const int MaxRules = 4;

    /// <summary>Writes the card when there is anything to ask for.</summary>
    /// <param name="page">The composition.</param>
    public static void Write(Composition page)
    {
        var open = CountOpen(page);
        if (open == 0)
        {
            return;
        }

        var draft = page.Begin(CardKind.MissingData);
        SelectWaiting(page);
        AboutLine.Write(draft, page);
        var written = 0;
        for (var loudness = Indicator.Critical; loudness >= Indicator.Info; loudness--)
        {
            var missing = page.Assessment.Missing;
            for (var i = 0; i < missing.Count; i++)
            {
                if (!page.IsHandled(i) && page.Voice(missing[i].Indicator, missing[i].Citations) == loudness)
                {
                    WriteEntry(draft, page, missing[i], written++);
                    draft.Raise(loudness);
                }
            }
        }

        draft.Body.Append(written > MaxEntries ? ".\n\n" : "\n");
        DataIssueLines.WriteMinor(draft, page);
        draft.Summary = MissingDataSummary.Take(page, draft.Indicator, open);
    }

    private static void SelectWaiting(Composition page)
    {
        page.Modalities.Clear();
        for (var i = 0; i < page.Assessment.Missing.Count; i++)
        {
            if (!page.IsHandled(i))
            {
                page.Modalities.AddWaiting(page.Assessment.Missing[i]);
            }
        }
    }

    private static int CountOpen(Composition page)
    {
        var open = 0;
        for (var i = 0; i < page.Assessment.Missing.Count; i++)
        {
            open += page.IsHandled(i) ? 0 : 1;
        }

        return open;
    }

    private static void WriteEntry(CardDraft draft, Composition page, MissingData missing, int position)
    {
        draft.Cite(missing.Citations);
        DraftedSupply.Suggest(draft, page, missing);
        if (position >= MaxEntries)
        {
            // A long list is not read; the rest is named so that nothing is hidden.
            draft.Body.Append(position == MaxEntries ? "\nAlso missing: " : ", ");
            DraftWriter.Text(draft, page, missing.Title);
            return;
        }

        draft.Body.Append("- **");
        DraftWriter.Text(draft, page, missing.Title);
        draft.Body.Append("**");
        draft.Body.Append(missing.IsStated ? " (stated in a report only)" : string.Empty);
        WriteState(draft, page, missing);
        draft.Body.Append(": ");
        DraftWriter.Sentence(draft, page, missing.Why);
        draft.Body.Append('\n');
        WriteWaiting(draft, page, missing);
        ReportQuotes.Write(draft, page, missing);
        draft.Body.Append("  - Record: ");
        DraftWriter.Sentence(draft, page, missing.HowToRecord);
        WriteRules(draft, page, missing.RuleIds);
        draft.Body.Append('\n');
        DraftedSupply.Write(draft, page, missing);
    }

    // What was read but cannot be used is shown, so that nobody has to look for it.
    private static void WriteState(CardDraft draft, Composition page, MissingData missing)
    {
        var shown = 0;
        for (var i = 0; i < missing.Facts.Count; i++)
        {
            if (page.FindFact(missing.Facts[i]) is { Status: FactStatus.Stale or FactStatus.Invalid } fact)
            {
                draft.Body.Append(shown++ == 0 ? " (" : "; ");
                DraftWriter.Fact(draft, page, fact);
            }
        }

        if (shown == 0 && missing.Facts.Count > 1)
        {
            for (var i = 0; i < missing.Facts.Count; i++)
            {
                draft.Body.Append(shown++ == 0 ? " (" : ", ");
                DraftWriter.Text(draft, page, FactTitles.Of(page, missing.Facts[i]));
            }
        }

        draft.Body.Append(shown > 0 ? ")" : string.Empty);
    }

    private static void WriteWaiting(CardDraft draft, Composition page, MissingData missing)
    {
        page.Modalities.Clear();
        page.Modalities.AddWaiting(missing);

        if (!page.Modalities.IsEmpty)
        {
            page.Concern(draft);
            draft.Body.Append("  - Needed for: ");
            page.Modalities.AppendNames(page.Scratch, withMembers: false);
            Wording.Markdown.Flush(draft.Body, page.Scratch);
            draft.Body.Append('\n');
        }
    }

    private static void WriteRules(CardDraft draft, Composition page, IReadOnlyList<string> ruleIds)
    {
        for (var i = 0; i < ruleIds.Count && i < MaxRules; i++)
        {
            draft.Body.Append(i == 0 ? " (" : ", ");
            DraftWriter.Text(draft, page, ruleIds[i]);
        }

        draft.Body.Append(ruleIds.Count > MaxRules ? ", …)" : ruleIds.Count > 0 ? ")" : string.Empty);
    }
}
