namespace NetCds.Fhir.Definitions;

/// <summary>A code with its display.</summary>
/// <param name="Code">The code.</param>
/// <param name="Display">Display, or null.</param>
public sealed record ListedCode(string Code, string? Display);
