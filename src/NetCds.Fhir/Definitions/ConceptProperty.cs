namespace NetCds.Fhir.Definitions;

/// <summary>A property of a concept.</summary>
/// <param name="Code">Which property, for example <c>parent</c>.</param>
/// <param name="Value">Its value as text: a code, a string, a number, true or false, a point in time.</param>
public sealed record ConceptProperty(string Code, string Value);
