namespace NetCds.Fhir.Ucum;

/// <summary>A unit as so many canonical units.</summary>
/// <param name="Dimension">What it measures.</param>
/// <param name="Factor">How many canonical units it is.</param>
internal sealed record UcumMeasure(UcumDimension Dimension, Rational Factor)
{
    /// <summary>The unit of plain numbers.</summary>
    public static UcumMeasure One { get; } = new(UcumDimension.None, Rational.One);

    /// <summary>The product with a power of another.</summary>
    public UcumMeasure Times(UcumMeasure other, int exponent) => new(Dimension.Times(other.Dimension, exponent), Factor * other.Factor.Power(exponent));
}
