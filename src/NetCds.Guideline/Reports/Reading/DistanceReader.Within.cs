using NetCds.Guideline.Reports.Lexicon;
using NetCds.Guideline.Reports.Rules;

namespace NetCds.Guideline.Reports.Reading;

/// <content>What lies within a distance, or is denied to.</content>
internal sealed partial class DistanceReader
{
    // "No viscus within 10 mm", "bowel within 1 cm of the lesion".
    private bool IsWithin(in Quantity quantity) =>
        scan.Has(Grammar.Within) && !scan.HasAnySign(quantity.End, Math.Min(scan.End, quantity.End + Ahead), ":") && (scan.MarkAt(quantity.First, Grammar.Within) >= 0 || IsBehind(quantity.First, Grammar.Within));

    private bool IsBehind(int token, Grammar grammar)
    {
        for (var m = scan.MarkEndingAt(token); m >= 0; m = scan.MarkEndingAt(token, m))
        {
            if (scan.Marks[m].Is(grammar))
            {
                return true;
            }
        }

        return false;
    }

    // What lies within a distance: what the distance is measured from, or, when that is the lesion, what was named before.
    private int Around(in Quantity quantity, DistanceRule rule)
    {
        for (var i = quantity.End; i < scan.End && i < quantity.End + Ahead && !scan.IsAnySign(i, ",;.:"); i++)
        {
            if (scan.MarkAt(i, rule.From) is var m and >= 0)
            {
                return m;
            }

            if (scan.MarkAt(i, ConceptRole.Organ) is var other and >= 0 && !scan.Marks[other].Organ!.IsTarget)
            {
                return -1;
            }
        }

        return Nearest(quantity.First, rule);
    }
}
