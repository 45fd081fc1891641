using System.Collections.Immutable;

namespace NetCds.Fhir.Definitions;

/// <summary>Several sources as one: each is asked in turn and the first that has a definition gives it.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
public sealed class LayeredDefinitions : IDefinitionSource
{
    private readonly ImmutableArray<IDefinitionSource> _sources;

    /// <summary>Puts sources in front of each other.</summary>
    /// <param name="sources">The sources, the one that counts most first.</param>
    public LayeredDefinitions(params IEnumerable<IDefinitionSource> sources) => _sources = [.. sources];

    /// <inheritdoc />
    public StructureDefinition? FindStructure(string canonical)
    {
        foreach (var source in _sources)
        {
            if (source.FindStructure(canonical) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <inheritdoc />
    public ValueSetDefinition? FindValueSet(string canonical)
    {
        foreach (var source in _sources)
        {
            if (source.FindValueSet(canonical) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <inheritdoc />
    public ImmutableArray<string> GlobalProfiles(string type)
    {
        ImmutableArray<string> profiles = [];
        foreach (var source in _sources)
        {
            profiles = profiles.AddRange(source.GlobalProfiles(type));
        }

        return profiles;
    }

    /// <inheritdoc />
    public CodeSystemDefinition? FindCodeSystem(string system)
    {
        foreach (var source in _sources)
        {
            if (source.FindCodeSystem(system) is { } found)
            {
                return found;
            }
        }

        return null;
    }
}
