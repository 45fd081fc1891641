using System.Collections.Concurrent;
using NetCds.Fhir.Definitions;
using NetCds.Fhir.FhirPath.Typing;
using NetCds.Fhir.Validation.Profiles;
using NetCds.Fhir.Validation.Snapshots;
using NetCds.Fhir.Validation.Terminology;

namespace NetCds.Fhir.Validation.Schema;

/// <summary>Compiled types and profiles, made when first needed and kept.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class SchemaCatalogue(IDefinitionSource definitions)
{
    private const string CoreTypes = "http://hl7.org/fhir/StructureDefinition/";
    private const int MostProfiles = 2000;
    private const int MostNames = 2000;
    private const int LongestName = 100;

    private readonly ConcurrentDictionary<string, TypeSchema?> _types = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ProfileSchema?> _profiles = new(StringComparer.Ordinal);
    private int _profileCount;
    private readonly SnapshotGenerator _snapshots = new(definitions);

    /// <summary>The definitions.</summary>
    public IDefinitionSource Definitions => definitions;

    /// <summary>Answers about Codings by themselves.</summary>
    public CodingAnswers Codings { get; } = new(definitions);

    /// <summary>The types as FHIRPath sees them.</summary>
    public FhirTypeModel Types { get; } = new(definitions);

    /// <summary>The schema of a type, or null when there is no such type.</summary>
    /// <param name="name">Name of a resource or data type.</param>
    public TypeSchema? FindType(string name)
    {
        if (_types.TryGetValue(name, out var known))
        {
            return known;
        }

        // Of names that lead nowhere only so many are kept: whoever sends resources could make up any number of them.
        var made = CompileType(name);
        return made is not null || (name.Length <= LongestName && _types.Count < MostNames) ? _types.GetOrAdd(name, made) : null;
    }

    /// <summary>The schema of a profile, or null when it is not here.</summary>
    /// <param name="canonical">Canonical address, with or without version.</param>
    public ProfileSchema? FindProfile(string canonical)
    {
        if (_profiles.TryGetValue(canonical, out var known))
        {
            return known;
        }

        if (definitions.FindStructure(canonical) is not { } definition)
        {
            return null;
        }

        // Counted here, as the dictionary would have to lock all of itself to tell.
        if (Interlocked.Increment(ref _profileCount) > MostProfiles)
        {
            _profiles.Clear();
            _profileCount = 1;
        }

        return _profiles.GetOrAdd(canonical, ProfileCompiler.Compile(definition, _snapshots, this));
    }

    /// <summary>The type that a structure defines or constrains, or null when the structure is not here.</summary>
    /// <param name="canonical">Canonical address.</param>
    public string? TypeOf(string canonical)
    {
        // Most targets are types of R4, which are told by their address alone.
        var name = canonical.StartsWith(CoreTypes, StringComparison.Ordinal) ? canonical[CoreTypes.Length..] : null;
        return name is not null && name.Length > 0 && char.IsAsciiLetterUpper(name[0]) && name.All(char.IsAsciiLetter) ? name : definitions.FindStructure(canonical)?.Type;
    }

    /// <summary>Whether the name stands for any resource.</summary>
    /// <param name="type">Name of a type.</param>
    public static bool IsAbstractResource(string type) => type is "Resource" or "DomainResource";

    private TypeSchema? CompileType(string name)
    {
        if (name.Length == 0 || !name.All(char.IsAsciiLetterOrDigit) || definitions.FindStructure(CoreTypes + name) is not { IsConstraint: false } definition)
        {
            return null;
        }

        return _snapshots.Tree(definition, []) is { } root ? new TypeCompiler(definition, root, this).Compile() : null;
    }
}
