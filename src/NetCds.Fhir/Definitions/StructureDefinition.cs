using System.Collections.Immutable;

namespace NetCds.Fhir.Definitions;

/// <summary>A FHIR R4 StructureDefinition, reduced to what structure and validation need.</summary>
/// <threadsafety>Immutable; safe for concurrent reading.</threadsafety>
public sealed class StructureDefinition
{
    /// <summary>Canonical address, without version.</summary>
    public required string Url { get; init; }

    /// <summary>Business version, or null.</summary>
    public string? Version { get; init; }

    /// <summary>Name for machines, for example <c>Observation</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What kind of structure it is.</summary>
    public required StructureKind Kind { get; init; }

    /// <summary>Whether no instance may have just this type.</summary>
    public bool IsAbstract { get; init; }

    /// <summary>The type it defines or constrains, for example <c>Observation</c>; for a logical model a name or an address.</summary>
    public required string Type { get; init; }

    /// <summary>Canonical address of the structure it is derived from; null for <c>Element</c> and <c>Resource</c>.</summary>
    public string? BaseDefinition { get; init; }

    /// <summary>True when it constrains its base (a profile), false when it adds to it (a type).</summary>
    public bool IsConstraint { get; init; }

    /// <summary>Where an extension may stand; empty when it is none or says nothing.</summary>
    public ImmutableArray<ExtensionContext> Contexts { get; init; } = [];

    /// <summary>FHIRPath conditions of <c>contextInvariant</c>; empty when there are none.</summary>
    public ImmutableArray<string> ContextInvariants { get; init; } = [];

    /// <summary>All elements in order, the root first; empty when the definition came without snapshot.</summary>
    public ImmutableArray<ElementDefinition> Snapshot { get; init; } = [];

    /// <summary>What it changes against its base; empty for definitions kept with their snapshot only.</summary>
    public ImmutableArray<ElementDefinition> Differential { get; init; } = [];
}
