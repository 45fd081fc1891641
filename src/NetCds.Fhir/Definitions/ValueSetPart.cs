using System.Collections.Immutable;

namespace NetCds.Fhir.Definitions;

/// <summary>One <c>include</c> or <c>exclude</c> of a value set: codes of a system, filtered or listed, cut with other value sets.</summary>
public sealed record ValueSetPart
{
    /// <summary>Address of the code system, or null when only value sets are named.</summary>
    public string? System { get; init; }

    /// <summary>Listed codes; empty when the whole system or the filters are meant.</summary>
    public ImmutableArray<ListedCode> Codes { get; init; } = [];

    /// <summary>Filters that all must hold.</summary>
    public ImmutableArray<ValueSetFilter> Filters { get; init; } = [];

    /// <summary>Canonical addresses of value sets of which a code must be in all.</summary>
    public ImmutableArray<string> ValueSets { get; init; } = [];
}
