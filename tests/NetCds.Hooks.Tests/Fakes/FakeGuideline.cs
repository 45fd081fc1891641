using NetCds.Fhir.Resources;
using NetCds.Fhir.Terminology;
using NetCds.Guideline;
using NetCds.Guideline.Assessments;
using NetCds.Guideline.Catalogue;
using NetCds.Guideline.Facts;
using NetCds.Guideline.Narrative;
using NetCds.Guideline.Patients;

namespace NetCds.Hooks.Tests.Fakes;

/// <summary>A guideline that only looks whether the problem list has a neuroendocrine tumour, and keeps what it was given.</summary>
internal sealed class FakeGuideline : IGuideline
{
    public const string Icd = "http://hl7.org/fhir/sid/icd-10-cm";
    public const string Loinc = "http://loinc.org";
    public const string Local = "https://netcds.example/fhir/CodeSystem/nelm-observation";

    public FakeGuideline(int localCodes = 3)
    {
        var sources = new List<FactSourceDefinition>
        {
            Source("Patient"),
            Source("Condition", new Coding(Icd, "C7A.012")),
            Source("Observation", [.. Enumerable.Range(0, localCodes).Select(i => new Coding(Local, $"local-observation-with-a-name-{i:000}"))]),
            Source("Observation", new Coding(Loinc, "85337-4"), new Coding("http://snomed.info/sct", "1255078005"), new Coding(Loinc, "1975-2")),
            Source("Observation", new Coding(Loinc, "85337-4")),
            Source("Procedure", new Coding("http://snomed.info/sct", "1")),
            Source("MedicationRequest"),
            Source("AllergyIntolerance"),
            Source("ServiceRequest"),
        };
        Facts = new FactCatalogue([], sources, new CodeSystemAliases([new("urn:oid:2.16.840.1.113883.6.1", Loinc)]));
    }

    public PatientRecord? LastRecord { get; private set; }

    public AssessmentContext? LastContext { get; private set; }

    public Exception? Fault { get; set; }

    public string Id => "fake";

    public string Version => "1.2.3";

    public bool IsSigned => false;

    public FactCatalogue Facts { get; }

    public ModalityCatalogue Modalities { get; } = new(
    [
        new Modality
        {
            Index = 0, Id = "RESECTION", Title = "Resection", Kind = ModalityKind.Surgery, IsAssessed = true, ResourceType = "ServiceRequest",
            LocalCoding = new Coding("https://netcds.example/fhir/CodeSystem/nelm-procedure", "RESECTION"),
        },
    ]);

    public SettingCatalogue Settings { get; } = new(
    [
        new SettingDefinition { Name = "ablation_max_mm", Title = "Largest lesion", Kind = SettingKind.Number, Default = 50m, Low = 10, High = 80 },
        new SettingDefinition { Name = "srfa_available", Title = "Offered", Kind = SettingKind.Boolean, Default = false },
        new SettingDefinition { Name = "lsf_policy", Title = "Policy", Kind = SettingKind.Choice, Default = "graded", Choices = ["graded", "seed_strict"] },
    ]);

    public Assessment Assess(PatientRecord record, AssessmentContext context)
    {
        if (Fault is not null)
        {
            throw Fault;
        }

        LastRecord = record;
        LastContext = context;
        return new Assessment
        {
            GuidelineId = Id,
            GuidelineVersion = Version,
            Concern = Screen(record, context.EvaluatedAt),
            DataIssues = record.Issues,
        };
    }

    public Concern Screen(PatientRecord record, DateTimeOffset evaluatedAt) =>
        record.Resources.Any(IsTumour) ? Concern.Concerned : record.AnsweredLists.Contains("Condition") ? Concern.NotConcerned : Concern.Undecided;

    public IReadOnlyList<AttachmentToRead> ReportsElsewhere(PatientRecord record, SiteSettings settings) => [];

    public void PrepareReports()
    {
    }

    public Assessment NothingSaid(Concern concern, IReadOnlyList<DataIssue> issues) => new()
    {
        GuidelineId = Id,
        GuidelineVersion = Version,
        Concern = concern,
        Modalities =
        [
            new ModalityVerdict { Id = "RESECTION", Title = "Resection", Status = ModalityStatus.Silent, Rules = [], Missing = [], IsInPlay = false, IsAllocated = false },
        ],
        DataIssues = issues,
    };

    private static bool IsTumour(FhirResource resource)
    {
        foreach (var coding in resource["code"u8]["coding"u8].Items())
        {
            if (coding["code"u8].Is("C7A.012"u8))
            {
                return true;
            }
        }

        return false;
    }

    private static FactSourceDefinition Source(string type, params Coding[] codings) => new() { FactIndex = 0, ResourceType = type, Codings = codings };
}
