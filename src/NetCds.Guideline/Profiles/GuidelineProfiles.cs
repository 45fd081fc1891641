using NetCds.Fhir.Definitions;
using NetCds.Fhir.Definitions.R4;

namespace NetCds.Guideline.Profiles;

/// <summary>The profiles of the guideline's data, embedded, with the value sets and code systems they use (<c>profiles/</c>).</summary>
/// <remarks>Nothing is read before the first question, and then only the list of what is held and the definition asked for.</remarks>
/// <threadsafety>Safe for concurrent use.</threadsafety>
public sealed class GuidelineProfiles : IDefinitionSource
{
    /// <summary>What all canonical addresses of the guideline's own definitions begin with.</summary>
    public const string CanonicalBase = "https://netcds.example/fhir/";

    private readonly Lazy<ProfilePack> _pack = new(static () => ProfilePack.Open());

    private GuidelineProfiles()
    {
    }

    /// <summary>The guideline's profiles and nothing else.</summary>
    public static GuidelineProfiles Own { get; } = new();

    /// <summary>FHIR R4 with the guideline's profiles: what data is validated with when nothing else is said.</summary>
    public static IDefinitionSource WithR4 { get; } = new LayeredDefinitions(Own, R4Definitions.Core);

    /// <summary>Addresses of everything held, in ordinal order.</summary>
    public IReadOnlyList<string> Addresses => _pack.Value.Addresses;

    /// <inheritdoc />
    public StructureDefinition? FindStructure(string canonical) => Find("StructureDefinition/", canonical)?.FindStructure(canonical);

    /// <inheritdoc />
    public ValueSetDefinition? FindValueSet(string canonical) => Find("ValueSet/", canonical)?.FindValueSet(canonical);

    /// <inheritdoc />
    public CodeSystemDefinition? FindCodeSystem(string system) => Find("CodeSystem/", system)?.FindCodeSystem(system);

    // Most questions are about R4, and those must not open the pack.
    private LoadedDefinitions? Find(string kind, string canonical)
    {
        ArgumentNullException.ThrowIfNull(canonical);
        return canonical.StartsWith(CanonicalBase, StringComparison.Ordinal) && canonical.AsSpan(CanonicalBase.Length).StartsWith(kind, StringComparison.Ordinal)
            ? _pack.Value.Find(canonical)
            : null;
    }
}
