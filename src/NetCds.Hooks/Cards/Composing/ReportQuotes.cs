using NetCds.Guideline.Assessments;
using NetCds.Guideline.Facts;
using NetCds.Guideline.Narrative;
using NetCds.Guideline.Reports;
using NetCds.Hooks.Cards.Wording;

namespace NetCds.Hooks.Cards.Composing;

/// <summary>Sentences of reports that something rests on: quoted with date and reference, to be confirmed.</summary>
internal static class ReportQuotes
{
    private const int MaxQuotes = 3;

    /// <summary>Quotes the passages of reports that a finding rests on, each on a line.</summary>
    /// <param name="draft">The card.</param>
    /// <param name="page">The composition.</param>
    /// <param name="finding">The finding.</param>
    public static void Write(CardDraft draft, Composition page, RuleFinding finding)
    {
        var facts = finding.Facts;
        var quoted = 0;
        for (var i = 0; i < facts.Count && quoted < MaxQuotes; i++)
        {
            if (SourceOf(facts[i]) is { } source && !IsQuoted(facts, i, source))
            {
                draft.Body.Append("  - ");
                Write(draft, page, source);
                draft.Body.Append(" Please confirm.\n");
                quoted++;
            }
        }
    }

    /// <summary>Quotes what reports state of missing data, each on a line.</summary>
    /// <param name="draft">The card.</param>
    /// <param name="page">The composition.</param>
    /// <param name="missing">The missing data.</param>
    public static void Write(CardDraft draft, Composition page, MissingData missing)
    {
        for (var i = 0; i < missing.Stated.Count && i < MaxQuotes; i++)
        {
            var stated = missing.Stated[i];
            draft.Body.Append(stated.Certainty == StatementCertainty.Definite ? "  - Stated: " : "  - Suspected: ");
            Value(draft, page, stated);
            Write(draft, page, stated.Evidence);
            draft.Body.Append(stated.IsTold ? " Please confirm.\n" : "\n");
        }

        if (missing.Stated.Count > MaxQuotes)
        {
            draft.Body.Append("  - and ").Append(missing.Stated.Count - MaxQuotes).Append(" more from reports\n");
        }
    }

    /// <summary>Appends <c>Report of 10 Feb 2026 (DiagnosticReport/1): “Portal vein patent.”</c>.</summary>
    /// <param name="draft">The card.</param>
    /// <param name="page">The composition.</param>
    /// <param name="source">Where it was read.</param>
    public static void Write(CardDraft draft, Composition page, FactEvidence source)
    {
        page.Scratch.Append("Report");
        if (source.Effective is { } date)
        {
            page.Scratch.Append(" of ");
            DateText.Append(page.Scratch, date);
        }

        page.Scratch.Append(" (");
        PlainText.Append(page.Scratch, source.Reference);
        var quotation = Quotation.Of(source.Span!);
        page.Scratch.Append("): “");
        PlainText.Append(page.Scratch, quotation);
        page.Scratch.Append(quotation.EndsWith('.') ? "”" : "”.");
        Markdown.Flush(draft.Body, page.Scratch);
    }

    /// <summary>Where a fact stands in a report; null when it does not rest on one.</summary>
    /// <param name="fact">The fact.</param>
    public static FactEvidence? SourceOf(Fact fact)
    {
        for (var i = 0; fact.FromNarrative && i < fact.Sources.Count; i++)
        {
            if (fact.Sources[i].Span is not null)
            {
                return fact.Sources[i];
            }
        }

        return null;
    }

    private static void Value(CardDraft draft, Composition page, NarrativeStatement stated)
    {
        PlainText.Append(page.Scratch, FactText.TitleOf(stated.Definition));
        page.Scratch.Append(' ');
        FactText.AppendValue(page.Scratch, stated.Definition, stated.Value);
        page.Scratch.Append(". ");
        Markdown.Flush(draft.Body, page.Scratch);
    }

    // What follows from another fact has its sources.
    private static bool IsQuoted(IReadOnlyList<Fact> facts, int index, FactEvidence source)
    {
        for (var i = 0; i < index; i++)
        {
            if (SourceOf(facts[i]) is { } other && other.Reference == source.Reference && other.Span!.Sentence == source.Span!.Sentence)
            {
                return true;
            }
        }

        return false;
    }
}
