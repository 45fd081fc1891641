using NetCds.Guideline.Reports.Lexicon;

namespace NetCds.Guideline.Reports.Reading;

/// <content>Which of several quantities beside a label counts, and what they are listed under.</content>
internal sealed partial class MeasureReader
{
    // "Krenning scores" above rows of organs: the label of their numbers, when it has none of its own but a scale.
    private LexiconConcept? Heading(ReadOnlySpan<Quantity> quantities)
    {
        foreach (ref readonly var quantity in quantities)
        {
            if (quantity.Low == quantity.High)
            {
                return null;
            }
        }

        foreach (ref readonly var mark in scan.Marks)
        {
            if (scan.Lexicon.Rules.LabelsOf[mark.Id] is { } rules && rules[0].InTarget)
            {
                return mark.Concept;
            }
        }

        return null;
    }

    // "LSF (SPECT/CT): 3.9 %", "SPECT/CT-based LSF 7.1 %", "LSF 3.9 % (SPECT/CT)".
    private bool IsLeading(in Quantity quantity, in Mark label, bool[] leading)
    {
        for (var i = quantity.End; i < scan.End && i < quantity.End + Near && !scan.IsAnySign(i, ",;)"); i++)
        {
            if (scan.MarkAt(i, leading) >= 0)
            {
                return true;
            }
        }

        var from = label.First - Ahead;
        foreach (ref readonly var other in scan.Quantities)
        {
            if (other.First >= label.End && other.End <= quantity.First && other.Kind == quantity.Kind)
            {
                from = BehindSign(other.End, quantity.First);
            }
        }

        // "planar 6 % (SPECT 4 %)", not "SPECT 4 % (planar 6 %)".
        for (var m = scan.MarksBefore(from); m < scan.Marks.Count && scan.Marks[m].First < quantity.First; m++)
        {
            if (leading[scan.Marks[m].Id])
            {
                return true;
            }
        }

        return false;
    }

    private int BehindSign(int from, int to)
    {
        for (var i = to - 1; i >= from; i--)
        {
            if (scan.IsAnySign(i, ",;("))
            {
                return i + 1;
            }
        }

        return from;
    }

    // "Bilirubin 4.1 mg/dL on admission, now 1.3": what it was does not part it from its label.
    private int BehindPast(int labelEnd, in Quantity quantity)
    {
        var quantities = scan.Quantities.Items;
        var next = _at;
        while (next > 0 && quantities[next - 1].First >= labelEnd)
        {
            next--;
        }

        var end = labelEnd;
        for (; next < _at; next++)
        {
            ref readonly var other = ref quantities[next];
            if (other.First >= end && other.End <= quantity.First && other.Kind == quantity.Kind && (scan.EffectsOf(other.First, other.End) & Effects.Historical) != Effects.None)
            {
                end = other.End;
            }
        }

        return end;
    }

    private bool HasBetween(ReadOnlySpan<Quantity> quantities, int q, int labelEnd, in Quantity quantity)
    {
        for (var other = q - 1; other >= 0 && quantities[other].First >= labelEnd; other--)
        {
            if (quantities[other].Kind == quantity.Kind && (scan.EffectsOf(quantities[other].First, quantities[other].End) & Effects.Historical) == Effects.None)
            {
                return true;
            }
        }

        return false;
    }

    // "2 % (range 1-3 %)": how far the value spreads, not another value.
    private static bool IsSpread(in Quantity value, in Quantity range) =>
        range.Low < range.High && value.Low == value.High && value.Kind == range.Kind && value.Low >= range.Low && value.High <= range.High;

    // "averages 8 % but reaches 21 %": a further value of the same label.
    private static bool IsListed(ReadOnlySpan<Quantity> quantities, int q) => q > 0 && quantities[q - 1].IsTaken;
}
