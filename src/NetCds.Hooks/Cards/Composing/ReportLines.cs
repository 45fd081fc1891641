using NetCds.Guideline.Assessments;
using NetCds.Guideline.Facts;

namespace NetCds.Hooks.Cards.Composing;

/// <summary>What the options rest on that only reports state: quoted, with how to record it, so that it need not be asked for again.</summary>
internal static class ReportLines
{
    /// <summary>Writes the lines, if there are any.</summary>
    /// <param name="draft">The card of options.</param>
    /// <param name="page">The composition; <see cref="Composition.Shown"/> is used.</param>
    public static void Write(CardDraft draft, Composition page)
    {
        Gather(page);
        foreach (var fact in page.Shown)
        {
            var source = ReportQuotes.SourceOf(fact)!;
            draft.Body.Append("- Only in a report: **");
            Wording.FactText.AppendShort(page.Scratch, fact);
            Wording.Markdown.Flush(draft.Body, page.Scratch);
            draft.Body.Append("**. ");
            ReportQuotes.Write(draft, page, source);
            draft.Body.Append(" Please confirm: without it ");
            WriteModalities(draft, page, fact);
            draft.Body.Append(" open.");
            WriteRecording(draft, page, fact);
            draft.Body.Append('\n');
        }
    }

    /// <summary>Says how to record what a finding has from a report, so that no other card asks for it.</summary>
    /// <param name="draft">The card; the finding with its quotation stands last on it.</param>
    /// <param name="page">The composition.</param>
    /// <param name="finding">The finding.</param>
    public static void TakeOver(CardDraft draft, Composition page, RuleFinding finding)
    {
        for (var i = 0; i < page.Assessment.Missing.Count; i++)
        {
            var missing = page.Assessment.Missing[i];
            if (missing.IsStated && !page.IsHandled(i) && AreAllRead(missing.Facts, finding.Facts))
            {
                draft.Body.Append("  - Record: ");
                DraftWriter.Sentence(draft, page, missing.HowToRecord);
                draft.Body.Append('\n');
                draft.Cite(missing.Citations);
                page.HandleMissing(i);
            }
        }
    }

    private static bool AreAllRead(IReadOnlyList<string> names, IReadOnlyList<Fact> facts)
    {
        var read = 0;
        for (var i = 0; i < facts.Count; i++)
        {
            read += facts[i].FromNarrative && NameList.Contains(names, facts[i].Definition.Name) ? 1 : 0;
        }

        return read == names.Count;
    }

    private static void Gather(Composition page)
    {
        page.Shown.Clear();
        foreach (var verdict in page.Assessment.Modalities)
        {
            for (var i = 0; verdict.Status == ModalityStatus.Considered && i < verdict.FromReports.Count; i++)
            {
                if (ReportQuotes.SourceOf(verdict.FromReports[i]) is not null && !page.Shown.Contains(verdict.FromReports[i]))
                {
                    page.Shown.Add(verdict.FromReports[i]);
                }
            }
        }
    }

    private static void WriteModalities(CardDraft draft, Composition page, Fact fact)
    {
        page.Modalities.Clear();
        var count = 0;
        for (var i = 0; i < page.Assessment.Modalities.Length; i++)
        {
            var verdict = page.Assessment.Modalities[i];
            if (verdict.Status == ModalityStatus.Considered && Contains(verdict.FromReports, fact))
            {
                page.Modalities.Add(i);
                count++;
            }
        }

        page.Modalities.AppendNames(page.Scratch, withMembers: false);
        Wording.Markdown.Flush(draft.Body, page.Scratch);
        draft.Body.Append(count == 1 ? " stays" : " stay");
    }

    // Said here, it is not asked for on the card of missing data, unless more is missing than the report states.
    private static void WriteRecording(CardDraft draft, Composition page, Fact fact)
    {
        for (var i = 0; i < page.Assessment.Missing.Count; i++)
        {
            var missing = page.Assessment.Missing[i];
            if (missing.IsStated && missing.Indicator == Indicator.Info && NameList.Contains(missing.Facts, fact.Definition.Name))
            {
                draft.Body.Append(" Record: ");
                DraftWriter.Sentence(draft, page, missing.HowToRecord);
                draft.Cite(missing.Citations);
                page.HandleMissing(i);
            }
        }
    }

    private static bool Contains(IReadOnlyList<Fact> facts, Fact fact)
    {
        for (var i = 0; i < facts.Count; i++)
        {
            if (ReferenceEquals(facts[i], fact))
            {
                return true;
            }
        }

        return false;
    }
}
