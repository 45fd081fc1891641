using NetCds.Fhir.Dates;

namespace NetCds.Guideline.Facts;

/// <summary>Where a value was read: the resource, the element, what stood there and when.</summary>
/// <param name="Reference"><c>Type/id</c>, <c>draftOrders/Type/id</c>, or <c>config</c> for a site setting.</param>
/// <param name="Path">The element read, for example <c>Observation.valueQuantity</c>; null when the presence of the resource is the statement.</param>
/// <param name="Value">The value as written, before unit conversion: a decimal, a boolean or a string; null for presence.</param>
/// <param name="Unit">The unit as written; null when there is none.</param>
/// <param name="Effective">When it held; null when the resource gives no date.</param>
/// <param name="Span">Where it stands in a report, when it was read from narrative.</param>
public sealed record FactEvidence(
    string Reference, string? Path = null, object? Value = null, string? Unit = null, FhirDateTime? Effective = null, TextSpan? Span = null);

/// <summary>A passage of a report.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset after its last character.</param>
/// <param name="Text">The passage.</param>
public sealed record TextSpan(int Start, int End, string Text)
{
    /// <summary>The whole sentence it stands in; null when it is not known.</summary>
    public string? Sentence { get; init; }
}
