using NetCds.Guideline.Reports.Lexicon;
using NetCds.Guideline.Reports.Text;

namespace NetCds.Guideline.Reports.Reading;

/// <content>The units of quantities, behind the number or within its label.</content>
internal ref partial struct QuantityScanner
{
    // "(mm)" or "(per 10 HPF)" behind a label tells the unit of the number that follows.
    private void ReadLabelUnit(int i, string close)
    {
        _labelUnit = null;
        _labelRate = 0;
        if (i < _scan.End && _scan.MarkAt(i, Grammar.In) is var word and >= 0)
        {
            i = _scan.Marks[word].End;
        }

        if (i < _scan.End && _scan.MarkAt(i, ConceptRole.Unit) is var unit and >= 0 && _scan.IsAnySign(_scan.Marks[unit].End, close))
        {
            _labelUnit = _scan.Marks[unit];
            _at = _scan.Marks[unit].End;
        }
        else if (RateBehind(i, out var rate, out var end) && _scan.IsAnySign(end, close))
        {
            _labelRate = rate;
            _at = end;
        }
    }

    private readonly int Unit(int at, ref Quantity quantity)
    {
        if (at < _scan.End && _scan.MarkAt(at, ConceptRole.Unit) is var unit and >= 0)
        {
            quantity.SetUnit(_scan.Marks[unit]);
            return _scan.Marks[unit].End;
        }

        // "62 (x10^9/L)", "62 | x10^9/L"
        if (quantity.Kind == Plain && _scan.IsAnySign(at, "([|") && _scan.MarkAt(at + 1, ConceptRole.Unit) is var aside and >= 0 && _scan.Marks[aside].Concept.UnitKind != "length"
            && (_scan.Marks[aside].End >= _scan.End || _scan.IsAnySign(_scan.Marks[aside].End, ")]|,;.")))
        {
            quantity.SetUnit(_scan.Marks[aside]);
            return _scan.Marks[aside].End;
        }

        // "2.1 (3.0) cm": what it was stands between the number and its unit.
        if (quantity.Kind == Plain && _scan.IsSign(at, '(') && _scan.IsSign(at + 2, ')') && _scan.Tokens[at + 1].Kind == TokenKind.Number
            && _scan.MarkAt(at + 3, ConceptRole.Unit) is var shared and >= 0 && _scan.Marks[shared].Concept.UnitKind == "length")
        {
            quantity.SetUnit(_scan.Marks[shared]);
            return at;
        }

        if (quantity.Kind == Plain && _scan.Tokens[at - 1].Kind == TokenKind.Word && _scan.MarkAt(quantity.Number, ConceptRole.Number) is var last and >= 0
            && _scan.Marks[last].Concept.UnitKind is { } fixedUnit)
        {
            quantity.Kind = fixedUnit;
        }

        return at;
    }
}
