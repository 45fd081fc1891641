using System.Collections.Concurrent;

namespace NetCds.Fhir.Ucum;

/// <summary>Units of measure by UCUM (the Unified Code for Units of Measure, case-sensitive codes): whether they exist, what they measure, conversion.</summary>
/// <remarks>
/// All base units, prefixes and the units in clinical use. Amounts of substance (<c>mol</c>, <c>eq</c>, <c>osm</c>) are a dimension of their own, and so is
/// each arbitrary unit (<c>[iU]</c>): numbers of particles and plain numbers are not mixed.
/// </remarks>
/// <threadsafety>Safe for concurrent use.</threadsafety>
public static class UcumUnits
{
    private const int MostKept = 2048;

    private static readonly ConcurrentDictionary<string, UcumUnit> Known = new(StringComparer.Ordinal);

    /// <summary>Reads a unit.</summary>
    /// <param name="code">UCUM code, for example <c>mg/dL</c>.</param>
    /// <returns>The unit, or null when the code is none.</returns>
    public static UcumUnit? Find(string code) => TryRead(code, out _);

    /// <summary>Reads a unit and says why it is none.</summary>
    /// <param name="code">UCUM code.</param>
    /// <param name="error">What is wrong with the code; null when nothing is.</param>
    /// <returns>The unit, or null.</returns>
    public static UcumUnit? TryRead(string code, out string? error)
    {
        ArgumentNullException.ThrowIfNull(code);
        error = null;
        if (Known.TryGetValue(code, out var known))
        {
            return known;
        }

        var unit = UcumParser.TryParse(code, out error);
        if (unit is not null && Known.Count < MostKept)
        {
            Known.TryAdd(code, unit);
        }

        return unit;
    }

    /// <summary>Converts an amount.</summary>
    /// <param name="value">The amount.</param>
    /// <param name="from">Its unit.</param>
    /// <param name="to">The wanted unit.</param>
    /// <returns>The amount in the wanted unit, exact to 28 digits; null when a code is no unit, they measure different things, or it is too large.</returns>
    public static decimal? Convert(decimal value, string from, string to)
    {
        if (string.Equals(from, to, StringComparison.Ordinal))
        {
            return value;
        }

        return Find(from) is { } source && Find(to) is { } target && source.Dimension.Equals(target.Dimension)
            ? target.FromCanonical(source.ToCanonical(value)).ToDecimal()
            : null;
    }

    /// <summary>Compares two amounts.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="leftUnit">Its unit.</param>
    /// <param name="right">The other.</param>
    /// <param name="rightUnit">Its unit.</param>
    /// <returns>Negative, zero or positive; null when a code is no unit or they measure different things.</returns>
    public static int? Compare(decimal left, string leftUnit, decimal right, string rightUnit)
    {
        if (string.Equals(leftUnit, rightUnit, StringComparison.Ordinal))
        {
            return left.CompareTo(right);
        }

        return Find(leftUnit) is { } a && Find(rightUnit) is { } b && a.Dimension.Equals(b.Dimension) ? Rational.Order(a.ToCanonical(left), b.ToCanonical(right)) : null;
    }

    /// <summary>Whether amounts of two units can be compared.</summary>
    /// <param name="left">A code.</param>
    /// <param name="right">The other.</param>
    public static bool AreComparable(string left, string right) => Find(left) is { } a && Find(right) is { } b && a.Dimension.Equals(b.Dimension);
}
