using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Globalization;

namespace NetCds.Fhir.Ucum;

/// <summary>Unit symbols with and without prefix.</summary>
internal static class UcumTable
{
    private static readonly FrozenDictionary<string, UcumEntry> Entries = UcumEntries.Read();
    private static readonly FrozenDictionary<string, UcumEntry>.AlternateLookup<ReadOnlySpan<char>> BySymbol = Entries.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly ConcurrentDictionary<string, UcumMeasure> Measures = new(StringComparer.Ordinal);

    /// <summary>Finds a symbol such as <c>mg</c> or <c>[iU]</c>.</summary>
    /// <param name="symbol">The symbol.</param>
    /// <param name="offset">What is added before multiplying; null for nearly all.</param>
    public static UcumMeasure? Find(ReadOnlySpan<char> symbol, out Rational? offset)
    {
        offset = null;
        if (BySymbol.TryGetValue(symbol, out var entry))
        {
            offset = entry.Offset == 0 ? null : Rational.Of(entry.Offset);
            return Measure(entry);
        }

        for (var length = 1; length <= 2 && length < symbol.Length; length++)
        {
            if (UcumPrefixes.Find(symbol[..length]) is { } prefix && BySymbol.TryGetValue(symbol[length..], out entry) && entry.IsMetric)
            {
                var measure = Measure(entry);
                return measure with { Factor = measure.Factor * prefix };
            }
        }

        return null;
    }

    private static UcumMeasure Measure(UcumEntry entry) => Measures.TryGetValue(entry.Symbol, out var known) ? known : Measures.GetOrAdd(entry.Symbol, Resolve(entry));

    private static UcumMeasure Resolve(UcumEntry entry)
    {
        if (entry.Definition is null)
        {
            return new UcumMeasure(UcumDimension.Of(entry.Symbol), Rational.One);
        }

        var unit = UcumParser.TryParse(entry.Definition, out var error) ?? throw new InvalidOperationException($"{entry.Symbol}: {error}");
        return new UcumMeasure(unit.Dimension, entry.Value * unit.Factor);
    }

    /// <summary>A number of the table: a decimal, one with a power of ten (<c>1.6e-24</c>), or a fraction (<c>5/9</c>).</summary>
    internal static Rational Number(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash >= 0)
        {
            return Number(text[..slash]) / Number(text[(slash + 1)..]);
        }

        var power = text.IndexOf('e', StringComparison.Ordinal);
        var number = Rational.Of(decimal.Parse(power < 0 ? text : text[..power], CultureInfo.InvariantCulture));
        return power < 0 ? number : number * Rational.PowerOfTen(int.Parse(text[(power + 1)..], CultureInfo.InvariantCulture));
    }
}
