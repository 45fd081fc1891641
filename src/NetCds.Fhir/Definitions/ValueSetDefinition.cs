using System.Collections.Immutable;

namespace NetCds.Fhir.Definitions;

/// <summary>A FHIR ValueSet reduced to how it is composed.</summary>
/// <threadsafety>Immutable; safe for concurrent reading.</threadsafety>
public sealed class ValueSetDefinition
{
    /// <summary>Canonical address, without version.</summary>
    public required string Url { get; init; }

    /// <summary>Business version, or null.</summary>
    public string? Version { get; init; }

    /// <summary>Name or title for people, or null.</summary>
    public string? Name { get; init; }

    /// <summary>What is in.</summary>
    public ImmutableArray<ValueSetPart> Include { get; init; } = [];

    /// <summary>What is taken out again.</summary>
    public ImmutableArray<ValueSetPart> Exclude { get; init; } = [];
}
