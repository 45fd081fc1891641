using NetCds.Guideline.Reports.Lexicon;
using NetCds.Guideline.Reports.Rules;

namespace NetCds.Guideline.Reports.Reading;

/// <content>What stands beside a quantity and says what it is: the same in another unit, a limit, a "now".</content>
internal sealed partial class MeasureReader
{
    private const int NowBehind = 16;

    // How far a value in another unit may be from the same by conversion, as a share of it.
    private const decimal Rounded = 0.03m;

    // "191 umol/24 h (36.5 mg/24 h)": the value in the unit of the fact is the one the report gives.
    private bool IsRestated(in Quantity quantity, in Quantity next, in Mark label, MeasureRule rule)
    {
        if (next.First != quantity.End + 1 || !scan.IsAnySign(quantity.End, "(=[/") || rule.Fact is null || rule.IsPerLimit || quantity.Low is not { } value || value != quantity.High || next.Low != next.High)
        {
            return false;
        }

        var factor = quantity.Factor * rule.Factor / rule.Divisor;
        return factor != 1 && next is { Factor: 1, Low: { } same } && Rule(label, next) is { Factor: 1, Divisor: 1 } second && second.Fact == rule.Fact
            && Math.Abs((value * factor) - same) <= same * Rounded;
    }

    // "margins 7, 4 and 10 mm": the unit behind the last is that of all.
    private void Listed(int last, in Mark label, MeasureRule rule)
    {
        var quantities = scan.Quantities.Items;
        for (var q = last - 1; q >= 0 && quantities[q].First >= label.End && quantities[q].Kind == QuantityScanner.Plain && !quantities[q].IsTaken && scan.IsListJoint(quantities[q].End); q--)
        {
            var quantity = quantities[q];
            (quantity.Kind, quantity.Factor, quantities[q].IsTaken) = (quantities[last].Kind, quantities[last].Factor, true);
            State(quantity, label, rule);
        }
    }

    // "2.8 G/L neutrophils among 5.1 G/L leukocytes": a label right behind an earlier quantity is that one's.
    private bool IsUsedUp(int q, in Mark label) => q > 0 && scan.Quantities[q - 1].IsTaken && scan.Quantities[q - 1].End == label.First;

    // "Platelets must be above 50; today 168": what is so now goes on with what was spoken of.
    private bool IsNowOf(in Mark label, in Quantity quantity)
    {
        if (!scan.Has(Grammar.Now) || quantity.Kind == QuantityScanner.Plain || quantity.First - label.End > NowBehind)
        {
            return false;
        }

        for (var i = quantity.First - 1; i > label.End && i > quantity.First - Near; i--)
        {
            if (scan.MarkAt(i, Grammar.Now) is var now and >= 0 && scan.Marks[now].End <= quantity.First && scan.IsSign(i - 1, ';'))
            {
                return true;
            }
        }

        return false;
    }

    // "(ref < 35)", "(10-35)": the upper limit of normal behind a value; 0 when there is none.
    private decimal LimitBehind(in Quantity measured)
    {
        if (_at + 1 >= scan.Quantities.Count)
        {
            return 0;
        }

        ref var limit = ref scan.Quantities.Items[_at + 1];
        if (limit.First - measured.End > Near || (limit.Kind != QuantityScanner.Plain && limit.Kind != measured.Kind) || limit.High is not > 0)
        {
            return 0;
        }

        var isBound = limit.Comparison is Comparison.Less or Comparison.AtMost or Comparison.UpTo || limit.Low < limit.High || (scan.EffectsAt(limit.Number) & Effects.Unusable) != Effects.None;
        limit.IsTaken |= isBound;
        return isBound ? limit.High.Value : 0;
    }
}
