using System.Collections.Immutable;

namespace NetCds.Fhir.Definitions;

/// <summary>Where definitions come from: the R4 pack, a folder, the resources given beside an instance, or several of them in turn.</summary>
/// <threadsafety>Implementations are safe for concurrent use and answer the same canonical with the same object.</threadsafety>
public interface IDefinitionSource
{
    /// <summary>Finds a StructureDefinition.</summary>
    /// <param name="canonical">Canonical address, with or without <c>|version</c>.</param>
    /// <returns>The definition, or null when it is not here; with a version in the address, only one of that version.</returns>
    StructureDefinition? FindStructure(string canonical);

    /// <summary>Finds a ValueSet.</summary>
    /// <param name="canonical">Canonical address, with or without <c>|version</c>.</param>
    /// <returns>The definition, or null when it is not here.</returns>
    ValueSetDefinition? FindValueSet(string canonical);

    /// <summary>Finds the CodeSystem of a system address.</summary>
    /// <param name="system">The system, with or without <c>|version</c>.</param>
    /// <returns>The definition, or null when it is not here.</returns>
    CodeSystemDefinition? FindCodeSystem(string system);

    /// <summary>The profiles that every resource of a type must meet, as the ImplementationGuides here say (<c>ImplementationGuide.global</c>).</summary>
    /// <param name="type">Name of a resource type.</param>
    /// <returns>Canonical addresses; none by default.</returns>
    ImmutableArray<string> GlobalProfiles(string type) => [];
}
