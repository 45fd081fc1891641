namespace NetCds.Fhir.Ucum;

/// <summary>A unit of measure, read from its UCUM code.</summary>
/// <threadsafety>Immutable; safe for concurrent use.</threadsafety>
public sealed class UcumUnit
{
    internal UcumUnit(string code, UcumDimension dimension, Rational factor, Rational? offset)
    {
        Code = code;
        Dimension = dimension;
        Factor = factor;
        Offset = offset;
    }

    /// <summary>The code as written.</summary>
    public string Code { get; }

    /// <summary>What it measures.</summary>
    public UcumDimension Dimension { get; }

    /// <summary>How many canonical units it is.</summary>
    internal Rational Factor { get; }

    /// <summary>What is added before multiplying, for temperatures whose zero is not the absolute one; null otherwise.</summary>
    internal Rational? Offset { get; }

    /// <summary>An amount of this unit in canonical units.</summary>
    internal Rational ToCanonical(decimal value) => Offset is { } offset ? (Rational.Of(value) + offset) * Factor : Rational.Of(value) * Factor;

    /// <summary>An amount of canonical units in this unit.</summary>
    internal Rational FromCanonical(Rational value) => Offset is { } offset ? (value / Factor) - offset : value / Factor;
}
