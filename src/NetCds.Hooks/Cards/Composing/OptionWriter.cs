using NetCds.Guideline.Assessments;

namespace NetCds.Hooks.Cards.Composing;

/// <summary>One line of the options: the modalities, why they are offered, and what to heed.</summary>
internal static class OptionWriter
{
    /// <summary>Writes the line for the modalities in the set.</summary>
    /// <param name="draft">The card.</param>
    /// <param name="page">The composition.</param>
    /// <param name="verdict">The verdict they share.</param>
    public static void Write(CardDraft draft, Composition page, ModalityVerdict verdict)
    {
        DraftWriter.NamesBullet(draft, page);
        var main = OptionGroups.Strongest(verdict);
        if (main is null)
        {
            // The engine always has a rule behind an option; without one there is nothing to explain.
            draft.Body.Append("see the decision table.\n");
        }
        else
        {
            DraftWriter.Sentence(draft, page, main.Statement);
            draft.Body.Append(IsTempered(verdict, main) ? " Reduced from recommended to an option; see the notes.\n" : "\n");
            DraftWriter.FactsLine(draft, page, main);
            ReportQuotes.Write(draft, page, main);
            draft.Body.Append("  - Basis: ");
            DraftWriter.Basis(draft, page, main);
            draft.Body.Append('\n');
        }

        for (var i = 0; i < verdict.Holding.Length; i++)
        {
            if (!ReferenceEquals(verdict.Holding[i], main) && LeadOf(verdict.Holding[i]) is { } lead)
            {
                WriteFurther(draft, page, verdict.Holding[i], lead);
            }
        }
    }

    private static bool IsTempered(ModalityVerdict verdict, RuleFinding main) =>
        verdict.Status == ModalityStatus.Considered && main.Effect == RuleEffect.Recommend;

    private static string? LeadOf(RuleFinding finding) =>
        Composition.Holds(finding, RuleEffect.Caution) ? "  - Caution: "
        : OptionGroups.IsAllocation(finding) ? "  - Also: "
        : Composition.Holds(finding, RuleEffect.Inform) ? "  - Note: "
        : null;

    private static void WriteFurther(CardDraft draft, Composition page, RuleFinding finding, string lead)
    {
        draft.Body.Append(lead);
        DraftWriter.Text(draft, page, finding.Statement.AsSpan().Trim().TrimEnd('.'));
        DraftWriter.Facts(draft, page, finding, " – ", string.Empty);
        draft.Body.Append(". ");
        DraftWriter.Basis(draft, page, finding);
        draft.Body.Append('\n');
        ReportQuotes.Write(draft, page, finding);
    }
}
