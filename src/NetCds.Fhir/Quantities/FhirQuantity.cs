using NetCds.Fhir.Resources;

namespace NetCds.Fhir.Quantities;

/// <summary>A FHIR Quantity as written, before any unit conversion.</summary>
/// <param name="Value">Its number.</param>
/// <param name="Comparator">How the number is meant.</param>
/// <param name="Unit">UCUM code when there is one, otherwise the unit's text, otherwise a code of another system, otherwise null: never null when the sender gave any unit.</param>
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

        var comparator = quantity["comparator"u8];
        return new FhirQuantity(
            value.Value, comparator.IsPresent ? ParseComparator(comparator.AsString()) : QuantityComparator.None, ReadUnit(quantity));
    }

    private static string? ReadUnit(FhirElement quantity)
    {
        var code = Text(quantity["code"u8]);
        var unit = Text(quantity["unit"u8]);
        return IsUcum(Text(quantity["system"u8])) ? code ?? unit : unit ?? code;
    }

    // A code without a system is meant as UCUM, in practice; a code of another system is an identifier and says nothing to a reader.
    private static bool IsUcum(string? system) =>
        system is null or "http://unitsofmeasure.org" or "http://unitsofmeasure.org/" or "https://unitsofmeasure.org" or "urn:oid:2.16.840.1.113883.6.8";

    private static string? Text(FhirElement element) => element.AsString() is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;

    private static QuantityComparator ParseComparator(string? text) => text switch
    {
        "<" => QuantityComparator.LessThan,
        "<=" => QuantityComparator.LessOrEqual,
        ">=" => QuantityComparator.GreaterOrEqual,
        ">" => QuantityComparator.GreaterThan,
        _ => QuantityComparator.Unrecognised,
    };
}
