using System.Collections.Immutable;

namespace NetCds.Fhir.Definitions;

/// <summary>One concept of a code system.</summary>
public sealed record CodeSystemConcept
{
    /// <summary>The code.</summary>
    public required string Code { get; init; }

    /// <summary>Display, or null.</summary>
    public string? Display { get; init; }

    /// <summary>Values of its properties by property code, as text (<c>notSelectable</c> → <c>true</c>, <c>parent</c> → code).</summary>
    public ImmutableArray<ConceptProperty> Properties { get; init; } = [];

    /// <summary>Concepts below it.</summary>
    public ImmutableArray<CodeSystemConcept> Children { get; init; } = [];
}
