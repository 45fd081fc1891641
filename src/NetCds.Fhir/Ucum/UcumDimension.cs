using System.Text;

namespace NetCds.Fhir.Ucum;

/// <summary>What a unit measures, as powers of base units: <c>g.m-3</c>.</summary>
/// <threadsafety>Immutable; safe for concurrent use.</threadsafety>
public sealed class UcumDimension : IEquatable<UcumDimension>
{
    private readonly (string Base, int Exponent)[] _powers;

    private UcumDimension((string Base, int Exponent)[] powers) => _powers = powers;

    /// <summary>A plain number.</summary>
    public static UcumDimension None { get; } = new([]);

    /// <summary>Whether it is that of a plain number.</summary>
    public bool IsNone => _powers.Length == 0;

    /// <inheritdoc />
    public bool Equals(UcumDimension? other) => other is not null && _powers.AsSpan().SequenceEqual(other._powers);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as UcumDimension);

    /// <inheritdoc />
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var power in _powers)
        {
            hash.Add(power);
        }

        return hash.ToHashCode();
    }

    /// <summary>The canonical unit: base units in alphabetical order, <c>1</c> for a plain number.</summary>
    public override string ToString()
    {
        if (IsNone)
        {
            return "1";
        }

        var text = new StringBuilder();
        foreach (var (name, exponent) in _powers)
        {
            text.Append(text.Length == 0 ? string.Empty : ".").Append(name);
            if (exponent != 1)
            {
                text.Append(exponent);
            }
        }

        return text.ToString();
    }

    /// <summary>The dimension of a base unit.</summary>
    internal static UcumDimension Of(string baseUnit) => new([(baseUnit, 1)]);

    /// <summary>The dimension of a product.</summary>
    /// <param name="other">The other factor.</param>
    /// <param name="exponent">The power of the other factor.</param>
    internal UcumDimension Times(UcumDimension other, int exponent)
    {
        var powers = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var (name, power) in _powers)
        {
            powers[name] = power;
        }

        foreach (var (name, power) in other._powers)
        {
            powers[name] = powers.GetValueOrDefault(name) + (power * exponent);
        }

        return new UcumDimension([.. powers.Where(p => p.Value != 0).Select(p => (p.Key, p.Value))]);
    }
}
