namespace NetCds.Fhir.Validation.Narratives;

/// <summary>What is wrong with a narrative, and whether it makes the resource invalid.</summary>
/// <param name="Message">What is wrong and what to do.</param>
/// <param name="Key">Constraint that it breaks: <c>txt-1</c> or <c>txt-2</c>; null when it is not well-formed XML.</param>
internal sealed record NarrativeFault(string Message, string? Key);
