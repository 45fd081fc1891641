namespace NetCds.Fhir.Quantities;

/// <summary>What a text says of a quantity: one number, a range or a bound, before any unit conversion.</summary>
/// <param name="Low">Lower bound, or null when there is none.</param>
/// <param name="LowInclusive">Whether the lower bound itself is possible; false when there is none.</param>
/// <param name="High">Upper bound, or null when there is none; never below <paramref name="Low"/>.</param>
/// <param name="HighInclusive">Whether the upper bound itself is possible; false when there is none.</param>
/// <param name="Unit">The unit as written, or null when there is none.</param>
/// <param name="IsApproximate">True for "ca. 5 %": the bounds are near the value, not limits of it, and must not decide anything exactly.</param>
public readonly record struct QuantityRange(decimal? Low, bool LowInclusive, decimal? High, bool HighInclusive, string? Unit, bool IsApproximate)
{
    /// <summary>The one number meant; null for a range, a bound or an approximate value.</summary>
    public decimal? Exact => !IsApproximate && Low == High && LowInclusive && HighInclusive ? Low : null;
}
