namespace NetCds.Hooks.Cards.Wording;

/// <summary>UCUM units as readers write them.</summary>
internal static class UnitText
{
    /// <summary>The unit for readers; empty for pure numbers and scores.</summary>
    /// <param name="unit">UCUM code, or null.</param>
    public static string Of(string? unit) => unit switch
    {
        null or "" or "1" or "{score}" or "{INR}" => string.Empty,
        "a" => "years",
        "mo" => "months",
        "d" => "days",
        "h" => "h",
        "10*9/L" => "×10⁹/L",
        "mL/min/{1.73_m2}" => "mL/min/1.73 m²",
        "/(2.mm2)" => "per 2 mm²",
        "mg/(24.h)" => "mg/24 h",
        "mm[Hg]" => "mmHg",
        "umol/L" => "µmol/L",
        "ug/L" => "µg/L",
        _ => WithoutAnnotations(unit),
    };

    private static string WithoutAnnotations(string unit)
    {
        var open = unit.IndexOf('{', StringComparison.Ordinal);
        if (open < 0)
        {
            return unit;
        }

        var close = unit.IndexOf('}', open);
        return close < 0 ? unit[..open] : WithoutAnnotations(string.Concat(unit.AsSpan(0, open), unit.AsSpan(close + 1)));
    }
}
