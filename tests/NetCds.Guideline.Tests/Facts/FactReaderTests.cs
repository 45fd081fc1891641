using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using NetCds.Fhir.Resources;
using NetCds.Guideline.Assessments;
using NetCds.Guideline.Facts;
using NetCds.Guideline.Patients;
using NetCds.Testing;
using static NetCds.Guideline.Tests.Facts.TestFacts;

namespace NetCds.Guideline.Tests.Facts;

public sealed class FactReaderTests
{
    private static readonly string[] Full =
    [
        """{"resourceType":"Patient","id":"p","birthDate":"1960-01","gender":"female"}""",
        Condition(Icd, "C7A.012"), Condition(Icd, "C7B.02"), Condition(Icd, "C7B.03", "2025-09-01"), Condition(Snomed, "17920008", "2026-01-20"),
        ConditionOf(Text("Neuroendocrine tumour of ileum")), Condition(Icd, "K74.60", verification: "provisional"),
        Local("liver-metastases-present", Flag(false), "2025-06-01"), Local("portal-vein-extent", Answered("patent"), "2026-01-19"),
        Obs(Loinc, "29593-1", Quantity("5", "%"), "2025-12-11"), Obs(Loinc, "29593-1", Quantity("22", "%"), "2025-12-11"),
        Obs(Loinc, "1975-2", Quantity("1.1", "mg/dL"), Day(3)), Obs(Loinc, "1975-2", Quantity("900", "mg/dL"), Day(2)), Obs(Loinc, "14631-6", Quantity("20", "umol/L"), Day(3)),
        Local("liver-lesion-largest-diameter", Quantity("24", "mm")), Local("liver-lesion-largest-diameter", Quantity("2.6", "cm"), "2026-03-01T07:00:00Z"),
        Done(Coded(Procedure, "TARE_RESIN"), "2024-01-05"), Done(Coded(Cpt, "37243", "Y-90"), "2024-01-05"), Done(Coded(Cpt, "79445"), "2024-06-05"),
        Local("lung-absorbed-dose-delivered", Quantity("9", "Gy"), "2024-01-05"),
    ];

    [Fact]
    public void Read_AnyOrderOfResources_GivesTheSameFacts()
    {
        var expected = Describe(Reader.Read(Record(Full), At));
        var resources = Record(Full).Resources.ToArray();
        var property = Prop.ForAll(
            Gen.Shuffle(resources).ToArbitrary(),
            shuffled => Describe(Reader.Read(new PatientRecord { PatientId = "p", Resources = shuffled, AnsweredLists = Record().AnsweredLists }, At)) == expected);

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(200).WithReplay(4802, 7), property);
        Assert.Contains("bilirubin_mg_dl Known", expected, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_NoResources_GivesEveryFactInCatalogueOrder()
    {
        var reading = Read();

        Assert.Equal(BuiltIn.Definitions.Select(d => d.Name), reading.Facts.Select(f => f.Definition.Name));
        Assert.All(reading.Facts.Where(f => !f.Definition.Name.EndsWith("_available", StringComparison.Ordinal)), f => Assert.Equal(FactStatus.Unknown, f.Status));
        Assert.Empty(reading.Issues);
    }

    [Fact]
    public void Read_OnePatientAfterAnother_KeepsNothing()
    {
        Read(Full);

        Assert.All(Read().Facts.Where(f => !f.Definition.Name.EndsWith("_available", StringComparison.Ordinal)), f => Assert.Equal(FactStatus.Unknown, f.Status));
    }

    [Fact]
    public void Read_SyntheticPatients_NeverThrowsAndNoneIsConcerned()
    {
        var folder = Repository.Reference("data/external/synthea");
        if (folder is null)
        {
            Assert.Skip("The synthetic patients are not beside this checkout.");
        }

        foreach (var file in Directory.EnumerateFiles(folder, "*.json"))
        {
            var record = Bundle(File.ReadAllBytes(file));
            Assert.Equal(BuiltIn.Definitions.Count, Reader.Read(record, At).Facts.Length);
            Assert.Contains(TestFacts.Screen.Screen(record, At), new[] { Concern.NotConcerned, Concern.OutOfScope });
            var living = new PatientRecord { PatientId = "nobody", Resources = record.Resources, AnsweredLists = record.AnsweredLists };
            Assert.Equal(Concern.NotConcerned, TestFacts.Screen.Screen(living, At));
        }
    }

    [Theory]
    [InlineData("data/external/mcode/examples")]
    [InlineData("data/external/r4-examples")]
    public void Read_PublishedExamples_NeverThrows(string path)
    {
        var folder = Repository.Reference(path);
        if (folder is null)
        {
            Assert.Skip("The published examples are not beside this checkout.");
        }

        var resources = new List<FhirResource>();
        foreach (var file in Directory.EnumerateFiles(folder))
        {
            var texts = file.EndsWith(".ndjson", StringComparison.Ordinal) ? File.ReadAllLines(file) : [File.ReadAllText(file)];
            resources.AddRange(texts.Where(t => t.Length > 0).Select(t => FhirResource.TryRead(JsonDocument.Parse(t).RootElement)).OfType<FhirResource>());
        }

        var record = new PatientRecord { PatientId = "p", Resources = resources, AnsweredLists = new HashSet<string> { "Condition" }, Drafts = [.. resources.Select(r => new DraftOrder(r, true))] };

        Assert.Equal(BuiltIn.Definitions.Count, Reader.Read(record, At).Facts.Length);
        Assert.Equal(Concern.NotConcerned, TestFacts.Screen.Screen(record, At));
    }

    [Fact]
    public void Read_HundredsOfResultsOfOneKind_KeepsTheNewestAndListsAllInOrder()
    {
        // Long histories are kept in borrowed space and sorted another way than short ones.
        var results = Enumerable.Range(0, 700)
            .Select(i => $$$"""
                {"resourceType":"Observation","id":"r{{{i}}}","status":"final","subject":{"reference":"Patient/p"},"code":{"coding":[{"system":"http://loinc.org","code":"14631-6"}]},
                 "effectiveDateTime":"{{{At.AddHours(-(i * 7919 % 700)):yyyy-MM-ddTHH:mm:ssZ}}}","valueQuantity":{"value":{{{5 + (i * 7919 % 700)}}},"unit":"umol/L","system":"http://unitsofmeasure.org","code":"umol/L"}}
                """)
            .ToArray();

        var fact = Fact("bilirubin_mg_dl", results);

        Assert.Equal(FactStatus.Known, fact.Status);
        Assert.Equal(At, fact.Effective!.Earliest);
        Assert.True(fact.Sources.Count > 300);
        Assert.Equal(fact.Sources.OrderByDescending(s => s.Effective!.Earliest).Select(s => s.Reference), fact.Sources.Select(s => s.Reference));
        Assert.Equal(FactStatus.Unknown, Fact("bilirubin_mg_dl").Status);
    }

    [Fact]
    public void Read_AgedValueThatHoldsNothingUp_IsStillSaidToBeTooOld()
    {
        // A danger found once must not vanish without a word when it grows old, even where its absence would not matter.
        var reading = Read(Local("portal-flow", Answered("hepatofugal"), "2025-11-01"));

        Assert.Equal(FactStatus.Stale, Fact(reading, "portal_flow").Status);
        Assert.Contains(reading.Issues, i => i is { Code: "stale", Fact: "portal_flow" });
    }

    private static string Describe(FactReading reading) =>
        string.Join('\n', reading.Facts.Select(f =>
            $"{f} {f.Definition.Name} {f.Status} {f.Value} {f.Effective} [{string.Join(',', f.Sources)}] [{string.Join(',', f.Candidates)}] {f.StatedUnknown}"))
        + string.Join('\n', reading.Issues.Select(i => $"{i.Code} {i.Fact} {i.Message} {string.Join(',', i.Sources)}"));

    private static PatientRecord Bundle(byte[] json)
    {
        var resources = JsonDocument.Parse(json).RootElement.GetProperty("entry").EnumerateArray()
            .Select(e => FhirResource.TryRead(e.GetProperty("resource"))).OfType<FhirResource>().ToList();
        return new PatientRecord
        {
            PatientId = resources.FirstOrDefault(r => r.ResourceType == "Patient")?.Id ?? "p",
            Resources = resources,
            AnsweredLists = new HashSet<string> { "Condition", "Observation", "Procedure", "MedicationRequest", "MedicationStatement" },
        };
    }
}
