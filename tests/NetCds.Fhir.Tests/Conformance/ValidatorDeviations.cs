namespace NetCds.Fhir.Tests.Conformance;

/// <summary>The cases of the public validator suite where our verdict is not the reference implementation's, each with the reason.</summary>
internal static class ValidatorDeviations
{
    private const string NarrativeControl = "Rules for the language and source of narrative parts come from extensions on profiles that are newer than R4; they are not read.";

    public static IReadOnlyDictionary<string, string> Reasons { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["document-good@profile"] = "The slices take their content from a section of another profile by the extension elementdefinition-profile-element, which is newer than R4 and not read.",
        ["res-inv-example-good@profile"] = "A target profile is not at hand. The reference is then taken unchecked; the reference implementation makes it an error.",
        ["xhtml-ctrl-source1@profile"] = NarrativeControl,
        ["xhtml-ctrl-no-lang-bad@profile"] = NarrativeControl,
        ["xhtml-ctrl-twob-lang-bad@profile"] = NarrativeControl,
        ["xhtml-ctrl-twob-lang-good2@profile"] = NarrativeControl,
    };
}
