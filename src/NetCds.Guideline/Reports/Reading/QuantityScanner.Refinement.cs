using NetCds.Guideline.Reports.Lexicon;
using NetCds.Guideline.Reports.Text;

namespace NetCds.Guideline.Reports.Reading;

/// <content>What is no quantity, and what a label or a second quantity says of one.</content>
internal ref partial struct QuantityScanner
{
    private const int LongestSegments = 48;
    private const int LongestPast = 6;

    // "G2", "S7", "Ga-68", "CK20": a figure that sticks to letters before it is a name.
    private readonly bool IsGlued(int at) =>
        at > _scan.Start && _scan.Tokens[at - 1].Kind == TokenKind.Word && _scan.Tokens[at - 1].End + Hyphen(at) == _scan.Tokens[at].Start
        && !_scan.IsWord(at - 1, Grammar.By) && !_scan.IsLabel(at - 1);

    // The month of "06/2025".
    private readonly bool IsMonth(int at) =>
        _scan.IsSign(at + 1, '/') && at + 2 < _scan.End && _scan.Tokens[at + 2] is { Kind: TokenKind.Number, Length: 4, Value: > 1950 and < 2200 };

    private readonly int Hyphen(int at) => _scan.Text[_scan.Tokens[at].Start - 1] is '-' or '\u2010' or '\u2011' ? 1 : 0;

    // The numbers of "segments 5 and 8" are names; the sizes in brackets between them are not.
    private readonly bool IsSegments(int at, out int end)
    {
        end = at;
        for (var m = _scan.HasSegments ? _scan.MarkAt(at) : -1; m >= 0 && m < _scan.Marks.Count && _scan.Marks[m].First == at; m++)
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

    // The 4 of "segment 2 (16 mm), segment 4b (24 mm)", where the list goes on behind a size.
    private readonly bool IsSegmentLabel(int at)
    {
        for (var m = _scan.HasSegments ? _scan.MarksBefore(at) - 1 : -1; m >= 0 && _scan.Marks[m].First > at - LongestSegments; m--)
        {
            if (ReferenceEquals(_scan.Marks[m].Concept, _scan.Lexicon.SegmentPlace) && _scan.Marks[m].End > at)
            {
                return _scan.Tokens[at].Word >= 0 && _scan.Lexicon.SegmentOfWord[_scan.Tokens[at].Word] > 0 && !_scan.IsMeasured(at);
            }
        }

        return false;
    }

    // "fifty-two", "six point five", "three and a half".
    private readonly int Spoken(in Mark mark, out decimal? low, out decimal? high)
    {
        (low, high) = (mark.Concept.Low, mark.Concept.High);
        if (low is not { } value || low != high || mark.Concept.UnitKind is not null)
        {
            return mark.End;
        }

        var end = mark.End;
        if (value is >= 20 and < 100 && value % 10 == 0 && Digit(end) is > 0 and var ones)
        {
            value += ones;
            end = _scan.Marks[_scan.MarkAt(end, ConceptRole.Number)].End;
        }

        if (_scan.MarkAt(end, Grammar.Point) is var point and >= 0 && Digit(_scan.Marks[point].End) is >= 0 and var tenths)
        {
            value += tenths / 10m;
            end = _scan.Marks[_scan.MarkAt(_scan.Marks[point].End, ConceptRole.Number)].End;
        }
        else if (_scan.MarkAt(end, Grammar.AndHalf) is var half and >= 0)
        {
            value += 0.5m;
            end = _scan.Marks[half].End;
        }

        low = high = value;
        return end;
    }

    private readonly decimal Digit(int at) =>
        at < _scan.End && _scan.MarkAt(at, ConceptRole.Number) is var m and >= 0 && _scan.Marks[m].Concept is { Low: >= 0 and < 10, UnitKind: null } digit && digit.Low == digit.High ? digit.Low.Value : -1;

    // "2 400 pg/mL": a space between the thousands of a laboratory value.
    private readonly bool IsThousands(int at) =>
        at + 2 < _scan.End && _scan.Tokens[at + 1] is { Kind: TokenKind.Number, Length: 3 } && _scan.Tokens[at] is { Length: <= 3, Value: > 0 } && _scan.Tokens[at + 1].Start == _scan.Tokens[at].End + 1
        && IsDigits(at) && IsDigits(at + 1) && char.IsWhiteSpace(_scan.Text[_scan.Tokens[at].End])
        && _scan.MarkAt(at + 2, ConceptRole.Unit) is var unit and >= 0 && _scan.Marks[unit].Concept.UnitKind is "pg/mL" or "ug/L" or "10*9/L";

    private readonly bool IsDigits(int at) => !_scan.Text.AsSpan(_scan.Tokens[at].Start, _scan.Tokens[at].Length).ContainsAnyExceptInRange('0', '9');

    // "17 mm (29 mm)": what it was. "a third (33 %)", "less than a quarter, around 15 %": the same again, more exactly.
    private readonly void Refine()
    {
        var quantities = _scan.Quantities.Items;
        for (var q = 1; q < quantities.Length; q++)
        {
            ref var before = ref quantities[q - 1];
            if (quantities[q].Kind == Plain && before.Kind is not (Plain or "area" or "months" or "years") && !quantities[q].IsWord && _scan.IsStop(quantities[q].End) && IsNow(before.End, quantities[q].First))
            {
                (quantities[q].Kind, quantities[q].Factor) = (before.Kind, before.Factor);
                continue;
            }

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

    // "4.1 mg/dL on admission, now 1.3": what it is now has the unit of what it was.
    private readonly bool IsNow(int from, int number) =>
        number - from <= LongestPast && number > from && _scan.MarkAt(number - 1, Grammar.Now) is var now and >= 0 && _scan.Marks[now].End == number;

    private readonly bool IsChange()
    {
        for (var i = _at - 1; i >= _scan.First && i > _at - 3; i--)
        {
            if (_scan.IsWord(i, Grammar.From))
            {
                return true;
            }
        }

        return false;
    }

    private readonly int After(int at, ref Comparison? comparison)
    {
        if (at >= _scan.End || comparison is not (null or Comparison.About))
        {
            return at;
        }

        if (_scan.MarkAt(at, Grammar.OrMore) is var more and >= 0 && !(_scan.IsSign(at, '+') && at + 1 < _scan.End && _scan.Tokens[at + 1].Kind == TokenKind.Number))
        {
            comparison = Comparison.AtLeast;
            return _scan.Marks[more].End;
        }

        if (_scan.MarkAt(at, Grammar.OrLess) is var less and >= 0)
        {
            comparison = Comparison.AtMost;
            return _scan.Marks[less].End;
        }

        return at;
    }

    private readonly void UseLabel(ref Quantity quantity)
    {
        if (quantity.Kind != Plain)
        {
            return;
        }

        if (_labelUnit is { } unit)
        {
            quantity.SetUnit(unit);
        }
        else if (_labelRate > 0)
        {
            (quantity.Kind, quantity.Factor) = ("rate", _labelRate);
        }
    }
}
