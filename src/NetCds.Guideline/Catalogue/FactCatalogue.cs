using System.Collections.Frozen;
using NetCds.Fhir.Terminology;
using NetCds.Guideline.Facts;

namespace NetCds.Guideline.Catalogue;

/// <summary>The fact catalogue: what each fact is and which FHIR R4 elements state it.</summary>
/// <threadsafety>Immutable; safe for concurrent use.</threadsafety>
public sealed class FactCatalogue
{
    private readonly FrozenDictionary<string, int> _indexByName;

    /// <summary>Creates a catalogue.</summary>
    /// <param name="definitions">The facts, in order.</param>
    /// <param name="sources">Which FHIR elements state them.</param>
    /// <param name="systems">Accepted names of code systems.</param>
    public FactCatalogue(IReadOnlyList<FactDefinition> definitions, IReadOnlyList<FactSourceDefinition> sources, CodeSystemAliases systems)
    {
        Definitions = definitions;
        Sources = sources;
        Systems = systems;
        _indexByName = definitions.ToFrozenDictionary(d => d.Name, d => d.Index, StringComparer.Ordinal);
    }

    /// <summary>The facts, in order; the position of each is its <see cref="FactDefinition.Index"/>.</summary>
    public IReadOnlyList<FactDefinition> Definitions { get; }

    /// <summary>Which FHIR elements state the facts.</summary>
    public IReadOnlyList<FactSourceDefinition> Sources { get; }

    /// <summary>Accepted names of code systems.</summary>
    public CodeSystemAliases Systems { get; }

    /// <summary>What all sources share.</summary>
    internal FactConventions Conventions { get; init; } = new();

    /// <summary>Position of a fact, or -1 when the catalogue has none of that name.</summary>
    /// <param name="name">The fact's name, exactly as in the catalogue.</param>
    public int IndexOf(string name) => _indexByName.TryGetValue(name, out var index) ? index : -1;
}
