using System.Text.Json.Nodes;
using NetCds.Hooks.Prefetch;
using NetCds.Hooks.Tests.Fakes;

namespace NetCds.Hooks.Tests.Prefetch;

public sealed class SubjectCheckTests
{
    private const string Server = "https://ehr.example/fhir";

    [Theory]
    [InlineData("Patient/pat-1", null, true)]
    [InlineData("Patient/pat-1/_history/3", null, true)]
    [InlineData("Patient/pat-1", Server, true)]
    [InlineData("https://ehr.example/fhir/Patient/pat-1", Server, true)]
    [InlineData("HTTPS://EHR.example:443/fhir/Patient/pat-1", Server, true)]
    [InlineData("https://elsewhere.example/fhir/Patient/pat-1", null, true)]
    [InlineData("https://elsewhere.example/fhir/Patient/pat-1", Server, false)]
    [InlineData("https://ehr.example/other/Patient/pat-1", Server, false)]
    [InlineData("https://ehr.example/fhir/Patient/pat-2", Server, false)]
    [InlineData("Patient/pat-2", null, false)]
    [InlineData("Patient/PAT-1", null, false)]
    [InlineData("Group/pat-1", null, false)]
    [InlineData("urn:uuid:pat-1", null, true)]
    [InlineData("urn:uuid:6f2c", null, false)]
    [InlineData("#pat-1", null, false)]
    [InlineData("pat-1", null, false)]
    [InlineData("", null, false)]
    public void Read_Subject_MustBeThePatientInContext(string reference, string? server, bool isTaken)
    {
        var result = Read(r => r["subject"] = new JsonObject { ["reference"] = reference }, server);

        Assert.Equal(isTaken, result.Record.Resources.Any(r => r.ResourceType == "Procedure"));
        Assert.Equal(isTaken, result.Record.AnsweredLists.Contains("Procedure"));
        Assert.Equal(isTaken ? [] : ["wrong-patient"], result.Record.Issues.Select(i => i.Code));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"display":"Henrik"}""")]
    [InlineData("""{"identifier":{"value":"4711"}}""")]
    [InlineData("\"Patient/pat-1\"")]
    public void Read_SubjectThatNamesNobody_IsRefused_CH_SAFE_02(string subject)
    {
        var result = Read(r => r["subject"] = JsonNode.Parse(subject), null);

        Assert.Equal("wrong-patient", Assert.Single(result.Record.Issues).Code);
    }

    [Fact]
    public void Read_SomebodyElsesResource_IsNamedByTypeAndKeyOnly_CH_SAFE_02()
    {
        var result = Read(r => r["subject"] = new JsonObject { ["reference"] = "Patient/secret-other" }, null);

        var issue = Assert.Single(result.Record.Issues);
        Assert.Contains("Procedure", issue.Message, StringComparison.Ordinal);
        Assert.Contains("procedures", issue.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret-other", issue.Message + issue.Sources[0].Reference, StringComparison.Ordinal);
        Assert.Equal(PrefetchStatus.Usable, result.Status);
    }

    [Fact]
    public void Read_UrnOfThePatientEntry_IsThePatient()
    {
        var result = Reading.Of(p =>
        {
            p["patient"] = Calls.Bundle(new JsonObject { ["resourceType"] = "Patient", ["id"] = Calls.Patient });
            p["patient"]!["entry"]![0]!["fullUrl"] = "urn:uuid:2af1f9a4-0000-4000-8000-000000000001";
            p["procedures"] = Calls.Bundle(
                Calls.Resource("Procedure", "p", r => r["subject"] = new JsonObject { ["reference"] = "urn:uuid:2AF1F9A4-0000-4000-8000-000000000001" }));
        });

        Assert.Contains(result.Record.Resources, r => r.Reference == "Procedure/p");
        Assert.Empty(result.Record.Issues);
    }

    [Theory]
    [InlineData("patient")]
    [InlineData("conditions")]
    public void Read_AnotherPatient_MakesEverythingUnusable_CH_SAFE_01(string key)
    {
        var other = new JsonObject { ["resourceType"] = "Patient", ["id"] = "secret-other" };

        var result = Reading.Of(p =>
        {
            p["procedures"] = Calls.Bundle(Calls.Resource("Procedure", "p"));
            p[key] = key == "patient" ? other : Calls.Bundle(Calls.Tumour(), other);
        });

        Assert.Equal(PrefetchStatus.PatientMismatch, result.Status);
        Assert.Empty(result.Record.Resources);
        Assert.Empty(result.Record.AnsweredLists);
        var issue = Assert.Single(result.Record.Issues);
        Assert.Equal("wrong-patient", issue.Code);
        Assert.DoesNotContain("secret-other", issue.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_PatientWithoutId_IsRefused()
    {
        var result = Reading.Of(p => p["patient"]!.AsObject().Remove("id"));

        Assert.Empty(result.Record.Resources);
        Assert.Contains(result.Record.Issues, i => i.Code == "wrong-patient");
    }

    [Theory]
    [InlineData("Patient/secret-other", 1)]
    [InlineData("Patient/pat-1", 2)]
    [InlineData(null, 2)]
    public void Read_DraftOfSomebodyElse_IsLeftOut_CH_ORD_13(string? subject, int expected)
    {
        var call = Calls.OrderSign(c => c["context"]!["draftOrders"]!["entry"]![0]!["resource"]!["subject"] =
            subject is null ? null : new JsonObject { ["reference"] = subject });

        var record = Reading.OfCall(call).Record;

        Assert.Equal(expected, record.Drafts.Count);
        Assert.Equal(expected == 2, record.AnsweredLists.Contains("draftOrders"));
        Assert.Equal(expected == 2 ? [] : ["wrong-patient"], record.Issues.Select(i => i.Code));
    }

    [Fact]
    public void Read_DraftWithAUrnSubjectAndNoPrefetch_DoesNotFail()
    {
        var call = Calls.OrderSign(c =>
        {
            c.Remove("prefetch");
            c["context"]!["draftOrders"]!["entry"]![0]!["resource"]!["subject"] = new JsonObject { ["reference"] = "urn:uuid:7" };
        });

        Assert.Equal(PrefetchStatus.NothingCame, Reading.OfCall(call).Status);
    }

    private static PrefetchResult Read(Action<JsonObject> change, string? server) => Reading.OfCall(Calls.PatientView(c =>
    {
        c["fhirServer"] = server;
        c["prefetch"]!["procedures"] = Calls.Bundle(Calls.Resource("Procedure", "p", change));
    }));
}
