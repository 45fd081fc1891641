using System.Collections.Frozen;
using System.Collections.Immutable;
using NetCds.Fhir.Definitions.Reading;
using NetCds.Fhir.Resources;

namespace NetCds.Fhir.Definitions;

/// <summary>Definitions from resources that someone gives: files, the entries of Bundles, lines of NDJSON, the resources beside an instance.</summary>
/// <remarks>
/// A definition is read from its JSON when it is first asked for, so the documents the resources came from must live as long as this. Of several versions
/// an address without version finds the newest; of two definitions with the same address and version the first given counts.
/// </remarks>
/// <threadsafety>Safe for concurrent use.</threadsafety>
public sealed class LoadedDefinitions : IDefinitionSource
{
    private readonly FrozenDictionary<string, LoadedEntry<StructureDefinition>[]> _structures;
    private readonly FrozenDictionary<string, LoadedEntry<ValueSetDefinition>[]> _valueSets;
    private readonly FrozenDictionary<string, LoadedEntry<CodeSystemDefinition>[]> _codeSystems;
    private readonly FrozenDictionary<string, ImmutableArray<string>> _globals;

    /// <summary>Takes the definitions among the resources; anything else is passed over.</summary>
    /// <param name="resources">Any resources. Bundles are opened, contained resources are not.</param>
    public LoadedDefinitions(params IEnumerable<FhirResource> resources)
        : this(resources, [])
    {
    }

    internal LoadedDefinitions(IEnumerable<FhirResource> resources, ImmutableArray<string> problems)
    {
        var collector = new DefinitionCollector();
        foreach (var resource in resources)
        {
            collector.Add(resource);
        }

        _structures = LoadedEntry<StructureDefinition>.Index(collector.Structures, StructureDefinitionReader.TryRead);
        _valueSets = LoadedEntry<ValueSetDefinition>.Index(collector.ValueSets, ValueSetReader.TryRead);
        _codeSystems = LoadedEntry<CodeSystemDefinition>.Index(collector.CodeSystems, CodeSystemReader.TryRead);
        _globals = collector.Globals.ToLookup(g => g.Type, g => g.Profile, StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.Distinct(StringComparer.Ordinal).ToImmutableArray(), StringComparer.Ordinal);
        Problems = [.. problems, .. collector.Problems];
    }

    /// <summary>What could not be taken and why, one sentence each, for people; empty when all went well.</summary>
    public ImmutableArray<string> Problems { get; }

    /// <summary>Addresses of the structures held, without version, in no particular order.</summary>
    public IReadOnlyCollection<string> StructureUrls => _structures.Keys;

    /// <summary>Reads definitions from files: JSON resources and Bundles, NDJSON, and folders with such files.</summary>
    /// <param name="paths">Files, or folders, whose <c>.json</c> and <c>.ndjson</c> files are read, not those of folders inside.</param>
    /// <returns>The definitions; what could not be read is named in <see cref="Problems"/>.</returns>
    public static LoadedDefinitions FromFiles(params IEnumerable<string> paths)
    {
        var problems = ImmutableArray.CreateBuilder<string>();
        var resources = DefinitionFiles.Read(paths, problems);
        return new LoadedDefinitions(resources, problems.ToImmutable());
    }

    /// <inheritdoc />
    public StructureDefinition? FindStructure(string canonical) => LoadedEntry<StructureDefinition>.Find(_structures, canonical);

    /// <inheritdoc />
    public ValueSetDefinition? FindValueSet(string canonical) => LoadedEntry<ValueSetDefinition>.Find(_valueSets, canonical);

    /// <inheritdoc />
    public CodeSystemDefinition? FindCodeSystem(string system) => LoadedEntry<CodeSystemDefinition>.Find(_codeSystems, system);

    /// <inheritdoc />
    public ImmutableArray<string> GlobalProfiles(string type) => _globals.GetValueOrDefault(type, []);
}
