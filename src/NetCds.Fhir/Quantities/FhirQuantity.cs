using NetCds.Fhir.Resources;

namespace NetCds.Fhir.Quantities;

/// <summary>A FHIR Quantity as written, before any unit conversion.</summary>
/// <param name="Value">Its number.</param>
/// <param name="Comparator">How the number is meant.</param>
/// <param name="Unit">UCUM code when there is one, otherwise the unit's text, otherwise null.</param>
public readonly record struct FhirQuantity(decimal Value, QuantityComparator Comparator, string? Unit)
{
    /// <summary>Reads a Quantity element.</summary>
    /// <param name="quantity">The element.</param>
    /// <returns>The quantity, or null when it has no value that a decimal can hold.</returns>
    public static FhirQuantity? TryRead(FhirElement quantity)
    {
        var value = quantity["value"u8].AsDecimal();
        if (value is null)
        {
            return null;
        }

        var unit = quantity["code"u8].AsString();
        if (string.IsNullOrWhiteSpace(unit))
        {
            unit = quantity["unit"u8].AsString();
        }

        var comparator = quantity["comparator"u8];
        return new FhirQuantity(
            value.Value, comparator.IsPresent ? ParseComparator(comparator.AsString()) : QuantityComparator.None, string.IsNullOrWhiteSpace(unit) ? null : unit.Trim());
    }

    private static QuantityComparator ParseComparator(string? text) => text switch
    {
        "<" => QuantityComparator.LessThan,
        "<=" => QuantityComparator.LessOrEqual,
        ">=" => QuantityComparator.GreaterOrEqual,
        ">" => QuantityComparator.GreaterThan,
        _ => QuantityComparator.Unrecognised,
    };
}
