namespace NetCds.Fhir.Definitions;

/// <summary>One place where an extension may stand (<c>StructureDefinition.context</c>).</summary>
/// <param name="Type">How to read the expression: <c>element</c>, <c>extension</c> or <c>fhirpath</c>.</param>
/// <param name="Expression">Element id, canonical address of an extension, or FHIRPath.</param>
public sealed record ExtensionContext(string Type, string Expression);
