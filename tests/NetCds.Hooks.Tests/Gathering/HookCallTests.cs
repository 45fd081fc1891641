using System.Text.Json.Nodes;
using NetCds.Guideline.Assessments;
using NetCds.Hooks.Assessments;
using NetCds.Hooks.Gathering;
using NetCds.Hooks.Tests.Fakes;
using NetCds.Hooks.Tests.Guidelines;
using NetCds.Hooks.Tests.Samples;

namespace NetCds.Hooks.Tests.Gathering;

public sealed class HookCallTests
{
    private const string Candidate = "ablation-candidate";

    [Fact]
    public void TakeWanted_EverythingSent_AsksNothing()
    {
        var (call, ehr) = Sample(Candidate);

        Engine.Shipped.Assess(call.Bytes(), ehr.Answer);

        Assert.Empty(ehr.Asked);
    }

    [Fact]
    public void TakeWanted_NothingSent_AsksForTheProblemListAlone_ThenForTheRest()
    {
        var (call, ehr) = Sample(Candidate);
        call.Remove("prefetch");

        var result = Engine.Shipped.Assess(call.Bytes(), ehr.Answer);

        Assert.Equal("conditions", ehr.Asked[0].Name);
        Assert.Equal("Condition?patient=ablation-candidate&_count=200", ehr.Asked[0].Query);
        Assert.Equal("Patient/ablation-candidate", Assert.Single(ehr.Asked, a => a.Name == "patient").Query);
        Assert.Equal(Engine.Shipped.Templates.Keys.Select(k => k.Name).Order(), ehr.Asked.Select(a => a.Name).Order());
        Assert.Equal(HookAssessmentStatus.Assessed, result.Status);
        Assert.Equal(Concern.Concerned, result.Assessment.Concern);
    }

    [Fact]
    public void TakeWanted_PatientNotConcerned_CostsOneQuery()
    {
        var (call, ehr) = Sample("not-concerned");
        call.Remove("prefetch");

        var result = Engine.Shipped.Assess(call.Bytes(), ehr.Answer);

        Assert.Equal(["conditions"], ehr.Asked.Select(a => a.Name));
        Assert.Equal(Concern.NotConcerned, result.Assessment.Concern);
    }

    [Fact]
    public void TakeWanted_AnotherPatientsData_AsksNothing()
    {
        var (call, ehr) = Sample(Candidate);
        call["prefetch"] = new JsonObject { ["patient"] = new JsonObject { ["resourceType"] = "Patient", ["id"] = "somebody-else" } };

        Assert.Equal(HookAssessmentStatus.PatientMismatch, Engine.Shipped.Assess(call.Bytes(), ehr.Answer).Status);
        Assert.Empty(ehr.Asked);
    }

    [Fact]
    public void TakeWanted_ListsThatCameInPartOrFailed_AreAskedForAgain()
    {
        var (call, ehr) = Sample(Candidate);
        var prefetch = call["prefetch"]!.AsObject();
        prefetch["procedures"] = new JsonObject { ["resourceType"] = "OperationOutcome" };
        prefetch["conditions"]!["link"] = new JsonArray(new JsonObject { ["relation"] = "next", ["url"] = "https://ehr.example/fhir?page=2" });
        prefetch["allergies"] = null;

        Engine.Shipped.Assess(call.Bytes(), ehr.Answer);

        Assert.Equal(["conditions", "procedures"], ehr.Asked.Select(a => a.Name));
    }

    [Fact]
    public void TakeWanted_PatientIdWithReservedCharacters_IsEncoded()
    {
        var (call, ehr) = Sample(Candidate);
        call["context"]!["patientId"] = "a.b-c";
        call.Remove("prefetch");

        Engine.Shipped.Assess(call.Bytes(), ehr.Answer);

        Assert.StartsWith("Condition?patient=a.b-c&", ehr.Asked[0].Query, StringComparison.Ordinal);
    }

    [Fact]
    public void Supply_NothingCanBeHad_IsNoData()
    {
        var (call, _) = Sample(Candidate);
        call.Remove("prefetch");

        Assert.Equal(HookAssessmentStatus.NoData, Engine.Shipped.Assess(call.Bytes(), _ => null).Status);
    }

    [Theory]
    [InlineData(FetchOutcome.TimedOut, "could not be retrieved from the EHR in time")]
    [InlineData(FetchOutcome.Refused, "the EHR denied access to this service")]
    [InlineData(FetchOutcome.Failed, "could not be retrieved from the EHR")]
    [InlineData(FetchOutcome.Partial, "came in part only")]
    public void Supply_FailedQuery_IsSaidAndLeavesTheListUnknown(FetchOutcome outcome, string words)
    {
        var (call, ehr) = Sample(Candidate);
        call.Remove("prefetch");

        var assessment = Engine.Shipped.Assess(call.Bytes(), ehr.Failing("observations1", outcome).Answer).Assessment;

        Assert.Contains(assessment.DataIssues, i => i.Code == "not-retrieved" && i.Message.Contains("(observations1)", StringComparison.Ordinal) && i.Message.Contains(words, StringComparison.Ordinal));
        Assert.DoesNotContain(assessment.Modalities, m => m.Status == ModalityStatus.Recommended);
    }

    [Fact]
    public void Supply_ResourcesOfAnotherPatient_AreRefused()
    {
        var (call, ehr) = Sample(Candidate);
        call.Remove("prefetch");

        var assessment = Engine.Shipped.Assess(call.Bytes(), wanted => wanted.Name == "allergies" ? Allergy() : ehr.Answer(wanted)).Assessment;

        Assert.Contains(assessment.DataIssues, i => i.Code == "wrong-patient" && i.Message.Contains("allergies", StringComparison.Ordinal));
        Assert.DoesNotContain(assessment.Facts.SelectMany(f => f.Sources), s => s.Reference.Contains("other-allergy", StringComparison.Ordinal));

        static FetchedData Allergy() => new("allergies", FetchOutcome.Complete, [System.Text.Json.JsonDocument.Parse(
            """{"resourceType":"Bundle","entry":[{"resource":{"resourceType":"AllergyIntolerance","id":"other-allergy","patient":{"reference":"Patient/other"}}}]}""").RootElement]);
    }

    [Fact]
    public void TakeWanted_MedicineNamedByReferenceOnly_IsRead()
    {
        var (call, _) = Sample(Candidate);
        var prefetch = call["prefetch"]!.AsObject();
        prefetch["medicationRequests"] = Medicines();
        var ehr = new StubEhr(new JsonObject
        {
            ["Medication/cape"] = new JsonObject
            {
                ["resourceType"] = "Medication", ["id"] = "cape",
                ["code"] = new JsonObject { ["coding"] = new JsonArray(new JsonObject { ["system"] = "http://www.nlm.nih.gov/research/umls/rxnorm", ["code"] = "194000" }) },
            },
        });

        var known = Engine.Shipped.Assess(call.Bytes(), ehr.Answer).Assessment;
        var unknown = Engine.Shipped.Assess(call.Bytes(), _ => null).Assessment;

        Assert.Equal(["Medication/cape"], ehr.Asked.Select(a => a.Query));
        Assert.Contains(known.Facts, f => f.Sources.Any(s => s.Reference == "MedicationRequest/m1"));
        Assert.DoesNotContain(known.DataIssues, i => i.Message.Contains("reference that could not be followed", StringComparison.Ordinal));
        Assert.Contains(unknown.DataIssues, i => i.Code == "not-retrieved" && i.Message.Contains("reference that could not be followed", StringComparison.Ordinal));

        static JsonObject Medicines() => JsonNode.Parse(
            """
            {"resourceType":"Bundle","entry":[{"resource":{"resourceType":"MedicationRequest","id":"m1","status":"active","intent":"order","authoredOn":"2026-02-20",
             "subject":{"reference":"Patient/ablation-candidate"},"medicationReference":{"reference":"Medication/cape"}}}]}
            """)!.AsObject();
    }

    internal static (JsonObject Call, StubEhr Ehr) Sample(string name)
    {
        var call = JsonNode.Parse(SampleFiles.SampleText(name))!.AsObject();
        return (call, new StubEhr(call["prefetch"]!.DeepClone().AsObject()));
    }
}
