using System.Text.Json;
using NetCds.Fhir.Resources;
using NetCds.Fhir.Terminology;
using NetCds.Fhir.Validation;
using NetCds.Guideline.Assessments;
using NetCds.Guideline.Patients;
using NetCds.Guideline.Profiles;
using NetCds.Guideline.Tests.Facts;
using NetCds.Testing;

namespace NetCds.Guideline.Tests.Profiles;

/// <summary>The examples that break a profile, each with what the guideline makes of a patient who has it on record and of the same patient without it.</summary>
internal static class BrokenExamples
{
    private static readonly string Folder = Repository.PathOf("profiles/examples");

    private static readonly FhirResource Woman = TestFacts.Resource("""{"resourceType":"Patient","id":"example","gender":"female","birthDate":"1961-05-04"}""");

    private static readonly IGuideline Guideline = GuidelineLoader.LoadEmbedded();

    private static readonly FhirValidator Validator = new(GuidelineProfiles.WithR4, new LocalTerminology(GuidelineProfiles.WithR4));

    private static readonly Dictionary<string, BrokenExample> All = Index();

    /// <summary>The patient without any of the examples.</summary>
    public static Assessment Without { get; } = Assess([]);

    public static TheoryData<string> Files => [.. All.Keys.Order(StringComparer.Ordinal)];

    public static BrokenExample Get(string file) => All[file];

    public static FhirResource Read(string file) => TestFacts.Resource(File.ReadAllText(Path.Combine(Folder, file)));

    public static ValidationReport Validate(BrokenExample example) => Validator.Validate(File.ReadAllBytes(Path.Combine(Folder, example.File)), example.Profile);

    /// <summary>The patient, who has liver metastases, with more on record.</summary>
    public static Assessment Assess(params IEnumerable<FhirResource> more) => AssessWithoutLiver([TestFacts.Resource(TestFacts.Condition(TestFacts.Icd, "C7B.02")), .. more]);

    /// <summary>The patient of whose liver nothing is on record. Everything was answered in full, so that what is not stated may be concluded from absence.</summary>
    public static Assessment AssessWithoutLiver(params IEnumerable<FhirResource> more) => Guideline.Assess(
        new PatientRecord
        {
            PatientId = "example",
            Resources =
            [
                .. more.Any(r => r.ResourceType == "Patient") ? [] : new[] { Woman },
                TestFacts.Resource(TestFacts.Condition(TestFacts.Icd, "C7A.8")),
                .. more,
            ],
            AnsweredLists = new HashSet<string>(StringComparer.Ordinal)
            {
                "Patient", "Condition", "Observation", "Procedure", "AllergyIntolerance", "DiagnosticReport", "ImagingStudy", "ServiceRequest",
                "MedicationRequest", "MedicationStatement", "MedicationAdministration",
            },
        },
        new AssessmentContext(TestFacts.At, IsOrderHook: false, Guideline.Settings.Defaults));

    private static Dictionary<string, BrokenExample> Index()
    {
        using var index = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "index.json")));
        return index.RootElement.EnumerateArray().Where(e => !e.GetProperty("valid").GetBoolean()).Select(BrokenExample.Read).ToDictionary(e => e.File, StringComparer.Ordinal);
    }
}

/// <summary>An example that breaks a profile.</summary>
/// <param name="File">Its path under <c>profiles/examples</c>.</param>
/// <param name="Profile">Canonical address of the profile.</param>
/// <param name="Breaks">Key of the constraint, or path of the element.</param>
/// <param name="Spoils">Facts that must not be read from it.</param>
internal sealed record BrokenExample(string File, string Profile, string Breaks, IReadOnlyList<string> Spoils)
{
    public static BrokenExample Read(JsonElement entry) => new(
        entry.GetProperty("file").GetString()!,
        entry.GetProperty("profile").GetString()!,
        entry.GetProperty("breaks").GetString()!,
        entry.TryGetProperty("spoils", out var facts) ? [.. facts.EnumerateArray().Select(f => f.GetString()!)] : []);

    /// <summary>Facts that resources of the profile feed, by what the profile says of itself.</summary>
    public IReadOnlyList<string> Feeds()
    {
        using var profile = JsonDocument.Parse(System.IO.File.ReadAllBytes(Repository.PathOf($"profiles/compiled/StructureDefinition-{Profile[(Profile.LastIndexOf('/') + 1)..]}.json")));
        return profile.RootElement.TryGetProperty("extension", out var extensions)
            ? [.. extensions.EnumerateArray().Where(e => e.GetProperty("url").GetString()!.EndsWith("/profile-feeds", StringComparison.Ordinal)).Select(e => e.GetProperty("valueCode").GetString()!)]
            : [];
    }
}
