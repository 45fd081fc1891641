using System.Text;
using NetCds.Guideline.Logic;

namespace NetCds.Guideline.Facts.Values;

/// <summary>The units in which a fact is accepted, and conversion to its own, in decimal arithmetic rounded to six decimals.</summary>
internal sealed class UnitTable
{
    private const decimal Largest = 1_000_000_000_000m;
    private const int Decimals = 6;
    private readonly AcceptedUnit[] _units;
    private readonly byte[][] _names;
    private readonly FactDefinition _fact;

    public UnitTable(FactDefinition fact)
    {
        _fact = fact;
        _units = fact.Unit is null ? [] : [.. WithSmallLitres([new AcceptedUnit(fact.Unit, 1, 1), .. fact.AcceptedUnits])];
        _names = [.. _units.Select(u => Encoding.UTF8.GetBytes(u.Unit))];
    }

    /// <summary>Whether a number without any unit may be taken to be in the fact's unit: counts, scores and ratios.</summary>
    public bool IsUnitOptional => _fact.Unit is "1" or "{score}" or "{INR}";

    /// <summary>The fact's own unit.</summary>
    public AcceptedUnit? Own => _units.Length > 0 ? _units[0] : null;

    /// <summary>The accepted unit of that UCUM code, or null; case matters, as in UCUM.</summary>
    public AcceptedUnit? Find(ReadOnlySpan<char> unit)
    {
        foreach (var accepted in _units)
        {
            if (unit.SequenceEqual(accepted.Unit))
            {
                return accepted;
            }
        }

        return null;
    }

    /// <summary>The accepted unit of that UCUM code in UTF-8, or null.</summary>
    public AcceptedUnit? Find(ReadOnlySpan<byte> unit)
    {
        for (var i = 0; i < _names.Length; i++)
        {
            if (unit.SequenceEqual(_names[i]))
            {
                return _units[i];
            }
        }

        return null;
    }

    /// <summary>A number in the fact's unit, or null when it is too large to be a measurement.</summary>
    public static decimal? Convert(decimal value, AcceptedUnit unit)
    {
        if (Math.Abs(value) > Largest)
        {
            return null;
        }

        // Most numbers come in the fact's own unit, and dividing decimals is dear.
        var converted = unit.Factor == unit.Divisor ? value : value * unit.Factor / unit.Divisor;
        return converted.Scale <= Decimals ? converted : decimal.Round(converted, Decimals, MidpointRounding.AwayFromZero);
    }

    /// <summary>Whether every stated bound lies within the plausible range, and a whole number is whole.</summary>
    public bool IsPlausible(Interval value) => IsPlausible(value.Low) && IsPlausible(value.High);

    /// <summary>Whether a count or score is a whole number.</summary>
    public bool IsWhole(Interval value) =>
        _fact.Kind != FactKind.Integer || !IsUnitOptional || (IsWhole(value.Low) && IsWhole(value.High));

    // UCUM has two symbols for the litre, L and l.
    private static IEnumerable<AcceptedUnit> WithSmallLitres(IEnumerable<AcceptedUnit> units)
    {
        foreach (var unit in units)
        {
            yield return unit;
            if (SmallLitres(unit.Unit) is { } small)
            {
                yield return unit with { Unit = small };
            }
        }
    }

    private static string? SmallLitres(string unit)
    {
        char[]? small = null;
        for (var i = 0; i < unit.Length; i++)
        {
            if (unit[i] == 'L' && !IsLetter(unit, i + 1) && (!IsLetter(unit, i - 1) || ("munpd".Contains(unit[i - 1], StringComparison.Ordinal) && !IsLetter(unit, i - 2))))
            {
                small ??= unit.ToCharArray();
                small[i] = 'l';
            }
        }

        return small is null ? null : new string(small);
    }

    private static bool IsLetter(string text, int at) => at >= 0 && at < text.Length && char.IsAsciiLetter(text[at]);

    private bool IsPlausible(decimal? bound) =>
        bound is not { } number || ((_fact.PlausibleLow is not { } low || number >= low) && (_fact.PlausibleHigh is not { } high || number <= high));

    private static bool IsWhole(decimal? bound) => bound is not { } number || number == decimal.Truncate(number);
}
