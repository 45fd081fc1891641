using System.Collections.Immutable;

namespace NetCds.Fhir.Definitions.R4;

/// <summary>The definitions of FHIR R4 4.0.1, embedded: types, resources, profiles, extensions, value sets, code systems and search parameters.</summary>
/// <remarks>
/// Nothing is read before the first question, and then only what it needs. Left out are texts for people (names, keys and messages of constraints stay),
/// differentials and the logical models of patterns. Origin and corrections: <c>profiles/definitions/README.md</c>.
/// </remarks>
/// <threadsafety>Safe for concurrent use.</threadsafety>
public sealed class R4Definitions : IDefinitionSource
{
    private const string TypeAddress = "http://hl7.org/fhir/StructureDefinition/";

    private readonly Lazy<Content> _content = new(static () => new Content());

    private R4Definitions()
    {
    }

    /// <summary>The definitions.</summary>
    public static R4Definitions Core { get; } = new();

    /// <inheritdoc />
    public StructureDefinition? FindStructure(string canonical)
    {
        var address = CanonicalAddress.Parse(canonical);
        return _content.Value.Structure(address.Url) is { } found && address.Admits(found.Version) ? found : null;
    }

    /// <inheritdoc />
    public ValueSetDefinition? FindValueSet(string canonical)
    {
        var address = CanonicalAddress.Parse(canonical);
        return _content.Value.ValueSet(address.Url) is { } found && address.Admits(found.Version) ? found : null;
    }

    /// <inheritdoc />
    public CodeSystemDefinition? FindCodeSystem(string system)
    {
        // Some version 2 tables have a bar in their very address: http://terminology.hl7.org/CodeSystem/v2-0360|2.7
        if (_content.Value.CodeSystem(system) is { } exact)
        {
            return exact;
        }

        var address = CanonicalAddress.Parse(system);
        return address.Version is not null && _content.Value.CodeSystem(address.Url) is { } found && address.Admits(found.Version) ? found : null;
    }

    /// <summary>Finds the definition of a type, not of a profile.</summary>
    /// <param name="name">Name of the type, for example <c>Observation</c>.</param>
    /// <returns>The definition, or null when R4 has no type of that name.</returns>
    public StructureDefinition? FindType(string name) => _content.Value.Structure(TypeAddress + name) is { IsConstraint: false } found ? found : null;

    /// <summary>Names of the types of a kind, abstract ones included, in ordinal order.</summary>
    /// <param name="kind">Which kind; R4 has no logical types here.</param>
    public ImmutableArray<string> TypeNames(StructureKind kind) => _content.Value.TypeNames(kind);

    /// <summary>Search parameters of a resource type, those of all resources included, in the order of their addresses.</summary>
    /// <param name="resourceType">Name of the type, for example <c>Observation</c>.</param>
    public ImmutableArray<SearchParameterDefinition> SearchParameters(string resourceType) =>
        [.. _content.Value.SearchParameters().Where(p => p.Bases.Contains(resourceType) || p.Bases.Contains("Resource") || (p.Bases.Contains("DomainResource") && IsDomainResource(resourceType)))];

    /// <summary>Addresses of everything held of a kind, in ordinal order.</summary>
    internal IEnumerable<string> Addresses(Func<PackIndex, PackDirectory> kind) => _content.Value.Addresses(kind);

    private bool IsDomainResource(string resourceType) => FindType(resourceType)?.BaseDefinition == TypeAddress + "DomainResource";

    private sealed class Content
    {
        private readonly PackFile _file;
        private readonly PackIndex _index;
        private readonly StructureDefinition?[] _structures;
        private readonly ValueSetDefinition?[] _valueSets;
        private readonly CodeSystemDefinition?[] _codeSystems;
        private ImmutableArray<SearchParameterDefinition> _searchParameters;

        public Content()
        {
            _file = PackFile.Open();
            _index = PackIndex.Read(_file);
            _structures = new StructureDefinition?[_index.Structures.Count];
            _valueSets = new ValueSetDefinition?[_index.ValueSets.Count];
            _codeSystems = new CodeSystemDefinition?[_index.CodeSystems.Count];
        }

        public StructureDefinition? Structure(string url)
        {
            var number = _index.Structures.Find(url);
            return number < 0 ? null : _structures[number] ?? Keep(ref _structures[number], PackStructures.Read(_index, ReaderOf(_index.Structures, number), Address(_index.Structures, number)));
        }

        public ValueSetDefinition? ValueSet(string url)
        {
            var number = _index.ValueSets.Find(url);
            return number < 0 ? null : _valueSets[number] ?? Keep(ref _valueSets[number], PackTerminology.ReadValueSet(_index, ReaderOf(_index.ValueSets, number), Address(_index.ValueSets, number)));
        }

        public CodeSystemDefinition? CodeSystem(string url)
        {
            var number = _index.CodeSystems.Find(url);
            return number < 0 ? null : _codeSystems[number] ?? Keep(ref _codeSystems[number], PackTerminology.ReadCodeSystem(_index, ReaderOf(_index.CodeSystems, number), Address(_index.CodeSystems, number)));
        }

        public ImmutableArray<string> TypeNames(StructureKind kind)
        {
            var names = ImmutableArray.CreateBuilder<string>();
            for (var i = 0; i < _index.Structures.Count; i++)
            {
                if (_index.Structures.Flags(i) == (int)kind * 2)
                {
                    names.Add(Address(_index.Structures, i)[TypeAddress.Length..]);
                }
            }

            return names.DrainToImmutable();
        }

        public ImmutableArray<SearchParameterDefinition> SearchParameters()
        {
            if (_searchParameters.IsDefault)
            {
                ImmutableInterlocked.InterlockedInitialize(ref _searchParameters, PackSearch.Read(_index, new PackReader(_file.Block(_file.BlockCount - 1))));
            }

            return _searchParameters;
        }

        public IEnumerable<string> Addresses(Func<PackIndex, PackDirectory> kind)
        {
            var directory = kind(_index);
            return Enumerable.Range(0, directory.Count).Select(i => Address(directory, i));
        }

        // Two threads may read the same definition; everyone gets the one that was kept first.
        private static T Keep<T>(ref T? place, T made)
            where T : class => Interlocked.CompareExchange(ref place, made, null) ?? made;

        private string Address(PackDirectory directory, int number) => _index.Needed(directory.AddressReference(number));

        private PackReader ReaderOf(PackDirectory directory, int number) => new(_file.Block(directory.Block(number)).AsSpan(directory.Offset(number)));
    }
}
