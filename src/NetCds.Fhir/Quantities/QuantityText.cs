namespace NetCds.Fhir.Quantities;

/// <summary>Reads quantities that are written as text, such as an Observation's valueString.</summary>
/// <remarks>
/// <para>Read are one number (<c>5 %</c>), a bound (<c>&lt;3 %</c>, <c>≥ 20%</c>), a range (<c>10-15 %</c>, <c>10 to 15 %</c>) with both ends in it, and
/// each number or range after "ca.", "about", "approximately", "around" or "~". The unit is optional and must follow as UCUM or a short unit text.</para>
/// <para>A comma is a decimal comma when it cannot group thousands: <c>2,5</c> and <c>0,125</c> are read, <c>2,500</c> is not.</para>
/// </remarks>
public static class QuantityText
{
    private const int LongestText = 100;

    private static readonly string[] ApproximateWords = ["approximately", "approx.", "approx", "around", "about", "circa", "ca.", "ca", "c."];

    /// <summary>Reads a text that is such an expression from beginning to end; nothing is guessed.</summary>
    /// <param name="text">The text.</param>
    /// <returns>What it says, or null when it is anything else, is ambiguous, or holds a number that a decimal cannot hold.</returns>
    public static QuantityRange? TryParse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Length > LongestText)
        {
            return null;
        }

        var reader = new QuantityReader(text);
        var isApproximate = reader.TakeAny("~≈∼") != '\0' || reader.TakeWord(ApproximateWords);
        var comparator = isApproximate ? QuantityComparator.None : reader.TakeComparator();
        if (!reader.TryNumber(signed: true, out var first))
        {
            return null;
        }

        var bounds = comparator == QuantityComparator.None ? Between(ref reader, first) : Bound(ref reader, comparator, first);
        return bounds is { } read && reader.AtEnd ? read with { IsApproximate = isApproximate } : null;
    }

    private static QuantityRange? Bound(ref QuantityReader reader, QuantityComparator comparator, WrittenNumber number)
    {
        var value = number.Value;
        var unit = reader.TakeUnit();
        return comparator switch
        {
            QuantityComparator.LessThan => new QuantityRange(null, false, value, false, unit, false),
            QuantityComparator.LessOrEqual => new QuantityRange(null, false, value, true, unit, false),
            QuantityComparator.GreaterThan => new QuantityRange(value, false, null, false, unit, false),
            _ => new QuantityRange(value, true, null, false, unit, false),
        };
    }

    private static QuantityRange? Between(ref QuantityReader reader, WrittenNumber first)
    {
        var firstUnit = reader.TakeUnit();
        if (!reader.TakeRangeSign())
        {
            return new QuantityRange(first.Value, true, first.Value, true, firstUnit, false);
        }

        // "-5-10" may be read in two ways, and "2,5-3.5" is written by nobody who is sure.
        if (first.IsSigned || !reader.TryNumber(signed: false, out var last) || first.DisagreesWith(last) || last.Value < first.Value)
        {
            return null;
        }

        var unit = reader.TakeUnit();
        return firstUnit is null || firstUnit == unit ? new QuantityRange(first.Value, true, last.Value, true, unit, false) : null;
    }
}
