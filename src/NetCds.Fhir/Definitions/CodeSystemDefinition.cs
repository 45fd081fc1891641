using System.Collections.Immutable;

namespace NetCds.Fhir.Definitions;

/// <summary>A FHIR CodeSystem reduced to its codes and hierarchy.</summary>
/// <threadsafety>Immutable; safe for concurrent reading.</threadsafety>
public sealed class CodeSystemDefinition
{
    /// <summary>Address of the system, without version.</summary>
    public required string Url { get; init; }

    /// <summary>Business version, or null.</summary>
    public string? Version { get; init; }

    /// <summary>Name or title for people, or null.</summary>
    public string? Name { get; init; }

    /// <summary>Whether case tells codes apart; true when the source does not say.</summary>
    public bool IsCaseSensitive { get; init; } = true;

    /// <summary>Whether all codes are here (<c>complete</c>), so that a code that is not here does not exist.</summary>
    public bool IsComplete { get; init; }

    /// <summary>Top concepts; each carries those below it.</summary>
    public ImmutableArray<CodeSystemConcept> Concepts { get; init; } = [];
}
