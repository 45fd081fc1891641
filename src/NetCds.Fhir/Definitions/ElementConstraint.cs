namespace NetCds.Fhir.Definitions;

/// <summary>A constraint of an element (<c>ElementDefinition.constraint</c>).</summary>
/// <param name="Key">Its key, for example <c>obs-6</c>.</param>
/// <param name="IsError">True when breaking it is an error, false for a warning.</param>
/// <param name="Human">What it says, for people; empty when the source gives nothing.</param>
/// <param name="Expression">FHIRPath, or null when the source gives none.</param>
/// <param name="Source">Canonical address of the structure that brought it, or null.</param>
/// <param name="IsBestPractice">True when the constraint is marked as good practice only.</param>
public sealed record ElementConstraint(string Key, bool IsError, string Human, string? Expression, string? Source, bool IsBestPractice = false);
