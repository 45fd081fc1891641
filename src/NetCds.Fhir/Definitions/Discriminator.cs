namespace NetCds.Fhir.Definitions;

/// <summary>One thing that tells slices apart.</summary>
/// <param name="Type"><c>value</c>, <c>exists</c>, <c>pattern</c>, <c>type</c> or <c>profile</c>.</param>
/// <param name="Path">Restricted FHIRPath from the sliced element, for example <c>$this</c> or <c>resolve().code</c>.</param>
public sealed record Discriminator(string Type, string Path);
