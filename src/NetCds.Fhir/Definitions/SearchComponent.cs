namespace NetCds.Fhir.Definitions;

/// <summary>One part of a composite search parameter.</summary>
/// <param name="Definition">Canonical address of the search parameter it is.</param>
/// <param name="Expression">FHIRPath from what the composite's expression gives.</param>
public sealed record SearchComponent(string Definition, string Expression);
