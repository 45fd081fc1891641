using System.Text.Json;
using NetCds.Fhir.Resources;
using NetCds.Guideline.Catalogue;
using NetCds.Guideline.Facts;
using NetCds.Guideline.Patients;

namespace NetCds.Guideline.Tests.Facts;

/// <summary>The catalogue as built in, and reading facts from resources given as JSON.</summary>
internal static class TestFacts
{
    public const string Observation = "https://netcds.example/fhir/CodeSystem/nelm-observation";
    public const string Answer = "https://netcds.example/fhir/CodeSystem/nelm-answer";
    public const string Procedure = "https://netcds.example/fhir/CodeSystem/nelm-procedure";
    public const string Loinc = "http://loinc.org";
    public const string Snomed = "http://snomed.info/sct";
    public const string Icd = "http://hl7.org/fhir/sid/icd-10-cm";
    public const string RxNorm = "http://www.nlm.nih.gov/research/umls/rxnorm";
    public const string Cpt = "http://www.ama-assn.org/go/cpt";
    public const string Dicom = "http://dicom.nema.org/resources/ontology/DCM";

    public static readonly DateTimeOffset At = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private static int _nextId;

    public static FactCatalogue BuiltIn { get; } = Load();

    public static FactReader Reader { get; } = new(BuiltIn);

    public static ConcernScreen Screen { get; } = new(BuiltIn);

    public static byte[] CatalogueJson()
    {
        using var stream = typeof(FactCatalogue).Assembly.GetManifestResourceStream("catalogue/facts.json")!;
        using var buffer = new MemoryStream();
        stream.CopyTo(buffer);
        return buffer.ToArray();
    }

    public static FactReading Read(params string[] resources) => Reader.Read(Record(resources), At);

    public static Fact Fact(string name, params string[] resources) => Fact(Read(resources), name);

    public static Fact Fact(FactReading reading, string name)
    {
        var index = BuiltIn.IndexOf(name);
        Assert.True(index >= 0, name);
        return reading.Facts[index];
    }

    public static PatientRecord Record(params string[] resources) => new()
    {
        PatientId = "p",
        Resources = [.. resources.Select(Resource)],
        AnsweredLists = new HashSet<string>(StringComparer.Ordinal) { "Condition", "Observation", "Procedure", "AllergyIntolerance" },
    };

    public static PatientRecord WithDrafts(PatientRecord record, params string[] drafts) => new()
    {
        PatientId = record.PatientId,
        Resources = record.Resources,
        Referenced = record.Referenced,
        AnsweredLists = record.AnsweredLists,
        Drafts = [.. drafts.Select(d => new DraftOrder(Resource(d), IsSelected: true))],
    };

    public static FhirResource Resource(string json)
    {
        var element = JsonDocument.Parse(json).RootElement;
        return FhirResource.TryRead(element) ?? throw new InvalidOperationException(json);
    }

    public static string Day(int daysAgo) => At.AddDays(-daysAgo).ToString("yyyy-MM-dd", null);

    public static string Coded(string system, string code, string? text = null) =>
        $$"""{"coding":[{"system":"{{system}}","code":"{{code}}"}]{{(text is null ? "" : $",\"text\":\"{text}\"")}}}""";

    public static string Text(string text) => $$"""{"text":"{{text}}"}""";

    public static string Obs(string system, string code, string value, string? date = "2026-03-01", string status = "final", string extra = "") =>
        $$"""{"resourceType":"Observation","id":"{{Id()}}","status":"{{status}}","code":{{Coded(system, code)}}{{Dated("effectiveDateTime", date)}}{{Part(value)}}{{Part(extra)}}}""";

    public static string Local(string code, string value, string? date = "2026-03-01", string status = "final") => Obs(Observation, code, value, date, status);

    public static string Quantity(string number, string? unit, string? comparator = null) =>
        $$"""
        "valueQuantity":{"value":{{number}}{{(comparator is null ? "" : $",\"comparator\":\"{comparator}\"")}}{{(unit is null ? "" : $",\"system\":\"http://unitsofmeasure.org\",\"code\":\"{unit}\"")}}}
        """;

    public static string Flag(bool value) => $"\"valueBoolean\":{(value ? "true" : "false")}";

    public static string Answered(string code) => $"\"valueCodeableConcept\":{Coded(Answer, code)}";

    public static string Condition(
        string system, string code, string? date = "2025-06-01", string? clinical = "active", string? verification = "confirmed", string? text = null, string extra = "") =>
        ConditionOf(Coded(system, code, text), date, clinical, verification, extra);

    public static string ConditionOf(string concept, string? date = "2025-06-01", string? clinical = "active", string? verification = "confirmed", string extra = "") =>
        $$"""
        {"resourceType":"Condition","id":"{{Id()}}","code":{{concept}}{{Dated("onsetDateTime", date)}}{{(clinical is null ? "" : $",\"clinicalStatus\":{Coded("http://terminology.hl7.org/CodeSystem/condition-clinical", clinical)}")}}{{(verification is null ? "" : $",\"verificationStatus\":{Coded("http://terminology.hl7.org/CodeSystem/condition-ver-status", verification)}")}}{{Part(extra)}}}
        """;

    public static string Done(string concept, string? date = "2025-06-01", string status = "completed", string extra = "") =>
        $$"""{"resourceType":"Procedure","id":"{{Id()}}","status":"{{status}}","code":{{concept}}{{Dated("performedDateTime", date)}}{{Part(extra)}}}""";

    public static string Other(string type, string members) => $$"""{"resourceType":"{{type}}","id":"{{Id()}}",{{members}}}""";

    private static string Id() => $"r{Interlocked.Increment(ref _nextId)}";

    private static string Dated(string member, string? date) => date is null ? string.Empty : $",\"{member}\":\"{date}\"";

    private static string Part(string text) => text.Length == 0 ? string.Empty : "," + text;

    private static FactCatalogue Load() => FactCatalogueReader.Read(CatalogueJson(), "facts.json");
}
