using System.Runtime.InteropServices;
using NetCds.Guideline.Reports.Lexicon;

namespace NetCds.Guideline.Reports.Reading;

/// <content>What is no quantity, and what a second quantity says of the first.</content>
internal ref partial struct QuantityScanner
{
    // The numbers of "segments 5 and 8" are names; the sizes in brackets between them are not.
    private readonly bool IsSegments(int at, out int end)
    {
        end = at;
        for (var m = at < _scan.End ? _scan.MarkAt(at) : -1; m >= 0 && m < _scan.Marks.Count && _scan.Marks[m].First == at; m++)
        {
            if (ReferenceEquals(_scan.Marks[m].Concept, _scan.Lexicon.SegmentPlace))
            {
                end = at + 1;
                while (end < _scan.Marks[m].End && !_scan.IsSign(end, '('))
                {
                    end++;
                }

                return true;
            }
        }

        return false;
    }

    // "17 mm (29 mm)": what it was. "a third (33 %)", "less than a quarter, around 15 %": the same again, more exactly.
    private readonly void Refine()
    {
        var quantities = CollectionsMarshal.AsSpan(_scan.Quantities);
        for (var q = 1; q < quantities.Length; q++)
        {
            ref var before = ref quantities[q - 1];
            if (before.Kind != quantities[q].Kind || quantities[q].First - before.End is < 1 or > 6)
            {
                continue;
            }

            var isAside = _scan.IsSign(quantities[q].First - 1, '(');
            if (before.IsWord && before.Kind == "percent" && (isAside || quantities[q].Comparison == Comparison.About))
            {
                before.Kind = "superseded";
            }
            else if (isAside && before.Kind == "length" && before.End == quantities[q].First - 1 && _scan.IsAnySign(quantities[q].End, "),"))
            {
                for (var i = quantities[q].First; i < quantities[q].End; i++)
                {
                    _scan.EffectsAt(i) |= Effects.Historical;
                }
            }
        }
    }
}
