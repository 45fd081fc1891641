using NetCds.Guideline.Reports.Lexicon;

namespace NetCds.Guideline.Reports.Reading;

/// <content>Counts by area: how many there are in two square millimetres.</content>
internal ref partial struct QuantityScanner
{
    // "per 10 HPF", "/ 2 mm2", "(10 HPF)": how many there are in two square millimetres.
    private readonly int Rate(int at, ref Quantity quantity)
    {
        if (quantity.Kind != Plain || (_scan.Traits & ConceptTraits.Area) == ConceptTraits.None)
        {
            return at;
        }

        var start = at;
        for (var i = at; i < _scan.End && i < at + 4 && _scan.MarkAt(i, Grammar.Per) < 0 && !_scan.IsSign(i, '('); i++)
        {
            start = i + 1;
        }

        var isOpen = _scan.IsSign(start, '(');
        if (start >= _scan.End || !RateBehind(isOpen ? start + 1 : start, out var rate, out var end, needsPer: !isOpen))
        {
            return at;
        }

        quantity.Kind = "rate";
        quantity.Factor = rate;
        return StatedArea(end, ref quantity);
    }

    private readonly bool RateBehind(int at, out decimal rate, out int end, bool needsPer = false)
    {
        (rate, end) = (0, at);
        if ((_scan.Traits & ConceptTraits.Area) == ConceptTraits.None)
        {
            return false;
        }

        var per = at < _scan.End ? _scan.MarkAt(at, Grammar.Per) : -1;
        if (per < 0 && needsPer)
        {
            return false;
        }

        at = per >= 0 ? _scan.Marks[per].End : at;
        var count = 1m;
        if (TryNumber(at, out var number, out _, out var numberEnd) && number is > 0)
        {
            (count, at) = (number.Value, numberEnd);
        }

        if (at >= _scan.End || _scan.MarkAt(at, ConceptRole.Unit) is not (var unit and >= 0) || _scan.Marks[unit].Concept.UnitKind != "area")
        {
            return false;
        }

        rate = 2m / (count * _scan.Marks[unit].Concept.Factor);
        end = _scan.Marks[unit].End;
        return true;
    }

    // "(= 2.37 mm2)", "(field area 0.24 mm2)": the area as measured replaces the usual one of ten fields.
    private readonly int StatedArea(int at, ref Quantity quantity)
    {
        if (!_scan.IsAnySign(at, "(=,"))
        {
            return at;
        }

        for (var i = at + 1; i < _scan.End && i < at + 8 && !_scan.IsAnySign(i, "();"); i++)
        {
            if (TryNumber(i, out var area, out _, out var end) && area is > 0 && end < _scan.End && _scan.MarkAt(end, ConceptRole.Unit) is var unit and >= 0
                && _scan.Marks[unit].Concept is { UnitKind: "area", Factor: 1 })
            {
                // Ten fields have the factor 1, since each is taken as 0.2 mm2; a field's own area corrects that, the whole area replaces it.
                var fields = 10m / quantity.Factor;
                var total = area.Value < 1 ? area.Value * fields : area.Value;
                quantity.Factor = total > 0 ? 2m / total : quantity.Factor;
                return _scan.Marks[unit].End;
            }
        }

        return at;
    }
}
