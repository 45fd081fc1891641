using NetCds.Fhir.Terminology;

namespace NetCds.Guideline.Catalogue;

/// <summary>One FHIR element that states a fact.</summary>
public sealed record FactSourceDefinition
{
    /// <summary>Position of the fact in the catalogue.</summary>
    public required int FactIndex { get; init; }

    /// <summary>FHIR type of the resources read.</summary>
    public required string ResourceType { get; init; }

    /// <summary>Codings that identify the resource; empty when it is identified otherwise.</summary>
    public IReadOnlyList<Coding> Codings { get; init; } = [];
}
