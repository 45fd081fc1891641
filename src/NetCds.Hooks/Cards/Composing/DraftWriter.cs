using System.Text;
using NetCds.Guideline.Assessments;
using NetCds.Guideline.Facts;
using NetCds.Hooks.Cards.Wording;

namespace NetCds.Hooks.Cards.Composing;

/// <summary>The phrases that cards are made of.</summary>
internal static class DraftWriter
{
    private const int MaxFacts = 8;

    /// <summary>Appends text from the guideline or the record, escaped.</summary>
    /// <param name="draft">The card.</param>
    /// <param name="page">The composition.</param>
    /// <param name="text">The text.</param>
    public static void Text(CardDraft draft, Composition page, ReadOnlySpan<char> text)
    {
        PlainText.Append(page.Scratch, text);
        if (IsLineStart(draft.Body))
        {
            ProtectLineStart(draft.Body, page.Scratch);
        }

        Markdown.Flush(draft.Body, page.Scratch);
    }

    /// <summary>Appends a sentence, escaped, and ends it with a full stop if it has no end.</summary>
    /// <param name="draft">The card.</param>
    /// <param name="page">The composition.</param>
    /// <param name="text">The sentence.</param>
    public static void Sentence(CardDraft draft, Composition page, ReadOnlySpan<char> text)
    {
        text = text.Trim();
        Text(draft, page, text);
        if (text.Length > 0 && text[^1] is not ('.' or '!' or '?' or ':'))
        {
            draft.Body.Append('.');
        }
    }

    /// <summary>Starts a bullet with the modalities in the set, in bold: <c>- **Thermal ablation (RFA, MWA)**: </c>.</summary>
    /// <param name="draft">The card.</param>
    /// <param name="page">The composition.</param>
    public static void NamesBullet(CardDraft draft, Composition page)
    {
        draft.Body.Append("- ");
        if (!page.Modalities.IsEmpty)
        {
            page.Concern(draft);
            draft.Body.Append("**");
            page.Modalities.AppendNames(page.Scratch, withMembers: true);
            Markdown.Flush(draft.Body, page.Scratch);
            draft.Body.Append("**: ");
        }
    }

    /// <summary>Appends a line with the facts of a finding, if any: <c>  - Facts: Ki-67 6 % (11 Dec 2025); …</c>.</summary>
    /// <param name="draft">The card.</param>
    /// <param name="page">The composition; what is in <see cref="Composition.Shown"/> is left out.</param>
    /// <param name="finding">The finding.</param>
    public static void FactsLine(CardDraft draft, Composition page, RuleFinding finding) => Facts(draft, page, finding, "  - Facts: ", "\n");

    /// <summary>Appends the facts of a finding, if any.</summary>
    /// <param name="draft">The card.</param>
    /// <param name="page">The composition; what is in <see cref="Composition.Shown"/> is left out.</param>
    /// <param name="finding">The finding.</param>
    /// <param name="before">What stands before them.</param>
    /// <param name="after">What stands after them.</param>
    public static void Facts(CardDraft draft, Composition page, RuleFinding finding, string before, string after)
    {
        var facts = finding.Facts;
        var shown = 0;
        var left = 0;
        for (var i = 0; i < facts.Count; i++)
        {
            if (!IsTelling(finding, facts[i]) || page.Shown.Contains(facts[i]))
            {
                continue;
            }

            if (shown == MaxFacts)
            {
                left++;
                continue;
            }

            draft.Body.Append(shown == 0 ? before : "; ");
            Fact(draft, page, facts[i]);
            shown++;
        }

        if (left > 0)
        {
            draft.Body.Append("; and ").Append(left).Append(" more");
        }

        draft.Body.Append(shown > 0 ? after : string.Empty);
    }

    /// <summary>Appends a fact in full, escaped.</summary>
    /// <param name="draft">The card.</param>
    /// <param name="page">The composition.</param>
    /// <param name="fact">The fact.</param>
    public static void Fact(CardDraft draft, Composition page, Fact fact)
    {
        FactText.Append(page.Scratch, fact);
        Markdown.Flush(draft.Body, page.Scratch);
    }

    /// <summary>Appends what a finding rests on, <c>R-042, evidence C: retrospective series; S003, S004</c>, and notes its citations.</summary>
    /// <param name="draft">The card.</param>
    /// <param name="page">The composition.</param>
    /// <param name="finding">The finding.</param>
    public static void Basis(CardDraft draft, Composition page, RuleFinding finding)
    {
        var scratch = page.Scratch;
        PlainText.Append(scratch, finding.Id);
        scratch.Append(", ");
        EvidenceText.Append(scratch, finding.Evidence);
        scratch.Append("; ");
        for (var i = 0; i < finding.Citations.Count; i++)
        {
            scratch.Append(i == 0 ? string.Empty : ", ");
            PlainText.Append(scratch, finding.Citations[i]);
        }

        if (finding.Evidence != "U" && !CitationText.AnyConfirmed(page.Assessment.Citations, finding.Citations))
        {
            scratch.Append("; unconfirmed: no confirmed source");
        }

        Markdown.Flush(draft.Body, scratch);
        draft.Cite(finding.Citations);
    }

    private static bool IsLineStart(StringBuilder body) =>
        body.Length == 0 || body[^1] == '\n' || (body[^1] == ' ' && body.Length > 1 && body[^2] == '-' && (body.Length == 2 || body[^3] is '\n' or ' '));

    // At the start of a line some characters would begin a heading or a list.
    private static void ProtectLineStart(StringBuilder body, StringBuilder text)
    {
        var blanks = 0;
        while (blanks < text.Length && char.IsWhiteSpace(text[blanks]))
        {
            blanks++;
        }

        text.Remove(0, blanks);
        if (text.Length > 0 && text[0] is '#' or '-' or '+' or '=')
        {
            body.Append('\\');
        }
    }

    // What was assumed for an option stands below all options; what is missing matters where work-up is called for.
    private static bool IsTelling(RuleFinding finding, Fact fact) => !fact.Definition.Hidden && finding.Effect switch
    {
        RuleEffect.WorkUp or RuleEffect.Undetermine => fact.IsUsable || fact.IsMissing,
        RuleEffect.Recommend or RuleEffect.Consider => fact.IsUsable && !fact.Assumed,
        _ => fact.IsUsable,
    };
}
