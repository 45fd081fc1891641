using NetCds.Guideline.Reports.Lexicon;

namespace NetCds.Guideline.Reports.Reading;

/// <content>Lists of sizes that share a unit, and lengths that are no size.</content>
internal sealed partial class SizeOwners
{
    // "13 and 17 mm": the unit behind the last is that of all.
    private void Join(Span<Quantity> quantities, int q)
    {
        for (var next = q + 1; quantities[q].Kind == QuantityScanner.Plain && !quantities[q].IsTaken && next < quantities.Length && next < q + 8; next++)
        {
            if (!IsListBetween(quantities[next - 1].End, quantities[next].First))
            {
                return;
            }

            if (quantities[next].Kind == "length" && (!quantities[q].IsWord || quantities[next].IsWord) && quantities[next].Comparison is null)
            {
                (quantities[q].Kind, quantities[q].Factor) = ("length", quantities[next].Factor);
                return;
            }
        }
    }

    private bool IsListBetween(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (!scan.IsListJoint(i))
            {
                return false;
            }
        }

        return to > from;
    }

    private bool IsOtherDimension(in Quantity quantity)
    {
        if (!scan.Has(Grammar.From) && !scan.Has(Grammar.OtherDimension) && !scan.Has(Grammar.Distance))
        {
            return false;
        }

        for (var i = quantity.End; i < scan.End && i < quantity.End + 3 && !scan.IsAnySign(i, ",;."); i++)
        {
            if (scan.MarkAt(i, Grammar.From) >= 0 || scan.MarkAt(i, Grammar.OtherDimension) >= 0)
            {
                return true;
            }
        }

        for (var i = quantity.First - 1; i >= scan.First && i > quantity.First - 6 && !scan.IsAnySign(i, ";,"); i--)
        {
            if (scan.MarkAt(i, Grammar.OtherDimension) >= 0 || scan.MarkAt(i, Grammar.Distance) >= 0)
            {
                return true;
            }

            if (scan.MarkAt(i, ConceptRole.Lesion) >= 0)
            {
                return false;
            }
        }

        return false;
    }

    private int SegmentEnd(int token)
    {
        for (var m = scan.HasSegments ? scan.MarkAt(token) : -1; m >= 0 && m < scan.Marks.Count && scan.Marks[m].First == token; m++)
        {
            if (ReferenceEquals(scan.Marks[m].Concept, scan.Lexicon.SegmentPlace))
            {
                return scan.Marks[m].End;
            }
        }

        return token;
    }
}
