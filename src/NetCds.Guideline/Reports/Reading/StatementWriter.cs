using NetCds.Guideline.Reports.Lexicon;
using NetCds.Guideline.Reports.Rules;

namespace NetCds.Guideline.Reports.Reading;

/// <summary>Turns what a sentence says into statements, with what triggers and section make of it.</summary>
internal sealed class StatementWriter(SentenceScan scan)
{
    /// <summary>All statements of the report so far.</summary>
    public List<ReportStatement> Statements { get; } = [];

    /// <summary>The section.</summary>
    public string Section { get; set; } = string.Empty;

    /// <summary>Its standing.</summary>
    public int Standing { get; set; }

    /// <summary>Units by fact.</summary>
    public IReadOnlyDictionary<string, string> Units { get; set; } = new Dictionary<string, string>();

    /// <summary>Adds a statement unless it cannot be used.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="value">Its value when affirmed.</param>
    /// <param name="negative">Its value when denied; null when a denial says nothing.</param>
    /// <param name="effects">What holds of it.</param>
    /// <param name="first">First token of the words that state it.</param>
    /// <param name="end">The token after the last.</param>
    /// <param name="isPending">Whether only the whole report can tell if the lesion is one of the target organ.</param>
    /// <param name="isLeading">Whether the report calls it the largest or decisive one.</param>
    public void Add(string fact, StatedValue value, StatedValue? negative, Effects effects, int first, int end, bool isLeading = false, bool isPending = false)
    {
        if ((effects & (Effects.Unusable | Effects.OtherPerson)) != 0)
        {
            return;
        }

        if ((effects & Effects.Resolved) != 0)
        {
            effects &= ~Effects.Historical;
        }

        var isNegated = (effects & Effects.Negated) != 0;
        if (isNegated && negative is null)
        {
            return;
        }

        var resolution = scan.Lexicon.Rules.Resolutions.GetValueOrDefault(fact, ReportRules.Plain);
        if ((effects & Effects.Background) != 0 && !resolution.FromHistory)
        {
            return;
        }

        var temporality = (effects & Effects.Hypothetical) != 0 ? StatementTemporality.Hypothetical
            : (effects & Effects.Historical) != 0 && !resolution.FromHistory ? StatementTemporality.Historical : StatementTemporality.Current;
        var certainty = (effects & Effects.Possible) != 0 ? StatementCertainty.Possible
            : (effects & Effects.Probable) != 0 ? StatementCertainty.Probable : StatementCertainty.Definite;
        var tokens = scan.Tokens;
        Statements.Add(new ReportStatement(
            fact, isNegated ? negative!.Value : value, Units.GetValueOrDefault(fact), isNegated, certainty, temporality,
            tokens[first].Start, tokens[end - 1].End, tokens[scan.Sentence.First].Start, tokens[scan.End - 1].End, Section, Standing) { IsLeading = isLeading, IsPending = isPending });
    }
}
