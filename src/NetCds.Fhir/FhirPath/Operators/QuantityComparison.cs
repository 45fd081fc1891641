using NetCds.Fhir.FhirPath.Values;

namespace NetCds.Fhir.FhirPath.Operators;

/// <summary>Quantities compared (FHIRPath N1, sections 6.1 and 6.2).</summary>
internal static class QuantityComparison
{
    /// <summary>Whether two quantities are equal; null when their units cannot be compared.</summary>
    public static bool? Equal(QuantityValue left, QuantityValue right) => Compare(left, right) is { } order ? order == 0 : null;

    /// <summary>The order of two quantities; null when their units cannot be compared.</summary>
    public static int? Compare(QuantityValue left, QuantityValue right) =>
        left.Unit == right.Unit && left.IsCalendar == right.IsCalendar ? left.Value.CompareTo(right.Value) : null;

    /// <summary>Whether two quantities are the same as far as the less precise of them tells; false when their units cannot be compared.</summary>
    public static bool Equivalent(QuantityValue left, QuantityValue right) =>
        left.Unit == right.Unit && left.IsCalendar == right.IsCalendar && Numbers.Equivalent(left.Value, right.Value);
}
