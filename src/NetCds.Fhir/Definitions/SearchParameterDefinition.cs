using System.Collections.Immutable;

namespace NetCds.Fhir.Definitions;

/// <summary>A FHIR SearchParameter reduced to what it searches and how.</summary>
/// <threadsafety>Immutable; safe for concurrent reading.</threadsafety>
public sealed class SearchParameterDefinition
{
    /// <summary>Canonical address.</summary>
    public required string Url { get; init; }

    /// <summary>Name in a search, for example <c>birthdate</c>.</summary>
    public required string Code { get; init; }

    /// <summary><c>number</c>, <c>date</c>, <c>string</c>, <c>token</c>, <c>reference</c>, <c>composite</c>, <c>quantity</c>, <c>uri</c> or <c>special</c>.</summary>
    public required string Type { get; init; }

    /// <summary>FHIRPath of what is searched, or null when it cannot be said so.</summary>
    public string? Expression { get; init; }

    /// <summary>Resource types it is for.</summary>
    public ImmutableArray<string> Bases { get; init; } = [];

    /// <summary>Resource types a reference may point to; empty for other types.</summary>
    public ImmutableArray<string> Targets { get; init; } = [];

    /// <summary>Parts of a composite; empty for other types.</summary>
    public ImmutableArray<SearchComponent> Components { get; init; } = [];
}
