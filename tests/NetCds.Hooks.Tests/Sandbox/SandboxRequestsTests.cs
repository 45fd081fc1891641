using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using NetCds.Hooks.Prefetch;
using NetCds.Hooks.Requests;
using NetCds.Hooks.Sandbox;
using NetCds.Hooks.Tests.Fakes;
using NetCds.Testing;

namespace NetCds.Hooks.Tests.Sandbox;

public sealed class SandboxRequestsTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly FakeGuideline Guideline = new();
    private static readonly PrefetchTemplates Templates = PrefetchTemplates.From(Guideline.Facts);

    private readonly SandboxRequests _requests = new(Templates, Guideline);

    [Fact]
    public void TryWrap_PatientBundle_AnswersEveryKeyWithWhatItsSearchWouldFind()
    {
        var bundle = PatientBundle(
            Calls.Tumour(), Calls.Resource("Observation", "common", r => Code(r, FakeGuideline.Loinc, "85337-4")),
            Calls.Resource("Observation", "alias", r => Code(r, "urn:oid:2.16.840.1.113883.6.1", "1975-2")),
            Calls.Resource("Observation", "local", r => Code(r, FakeGuideline.Local, "local-observation-with-a-name-001")),
            Calls.Resource("Observation", "unasked", r => Code(r, FakeGuideline.Loinc, "8302-2")),
            Calls.Resource("MedicationRequest", "order"), new JsonObject { ["resourceType"] = "Medication", ["id"] = "drug" },
            new JsonObject { ["resourceType"] = "Organization", ["id"] = "org" });

        var prefetch = Wrap(bundle).GetProperty("prefetch");

        Assert.Equal(Templates.Keys.Select(k => k.Name), prefetch.EnumerateObject().Select(k => k.Name));
        Assert.Equal(Calls.Patient, prefetch.GetProperty("patient").GetProperty("id").GetString());
        Assert.Equal(["tumour"], Ids(prefetch, "conditions"));
        Assert.Equal(["common", "alias"], Ids(prefetch, "observations1"));
        Assert.Equal(["local"], Ids(prefetch, "observations2"));
        Assert.Equal(["order", "drug"], Ids(prefetch, "medicationRequests"));
        Assert.Empty(Ids(prefetch, "procedures"));
    }

    [Fact]
    public void TryWrap_RelativeDates_CountFromTheClock()
    {
        var bundle = PatientBundle(Calls.Resource("Procedure", "p", r => r["performedDateTime"] = "{{today-2d}}"));

        Assert.Contains("\"performedDateTime\":\"2026-02-28\"", Wrap(bundle).GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public void TryWrap_SamePatientAndClock_GivesTheSameBytes() =>
        Assert.Equal(Wrap(PatientBundle(Calls.Tumour())).GetRawText(), Wrap(PatientBundle(Calls.Tumour())).GetRawText());

    [Theory]
    [InlineData("""{"resourceType":"Bundle"}""")]
    [InlineData("""{"resourceType":"Bundle","entry":[{"resource":{"resourceType":"Patient"}}]}""")]
    [InlineData("""{"resourceType":"Bundle","entry":[{"resource":{"resourceType":"Patient","id":"a"}},{"resource":{"resourceType":"Patient","id":"b"}}]}""")]
    [InlineData("""{"resourceType":"Bundle","entry":[{"resource":{"resourceType":"Patient","id":"not an id"}}]}""")]
    [InlineData("nonsense")]
    public void TryWrap_NoBundleOfOnePatient_SaysWhy(string json)
    {
        Assert.False(_requests.TryWrap(Encoding.UTF8.GetBytes(json), Now, out _, out var error));
        Assert.NotEmpty(error.Problem);
    }

    [Fact]
    public void TryWrap_SyntheticBundlesWithUrnReferences_AreReadWithoutIssues()
    {
        var folder = Repository.Reference("data/external/synthea");
        if (folder is null)
        {
            Assert.Skip("The synthetic records are not here.");
        }

        var file = Directory.EnumerateFiles(folder, "*_*.json").Order(StringComparer.Ordinal).First();
        Assert.True(SandboxRequests.IsBundle(File.ReadAllBytes(file)));
        Assert.True(_requests.TryWrap(File.ReadAllBytes(file), Now, out var json, out var error), error?.ToString());
        Assert.True(HookRequestReader.TryRead(json, HookNames.PatientView, out var request, out _));

        using (request)
        {
            var result = new PrefetchReader(Templates).Read(request);
            Assert.Equal(PrefetchStatus.Usable, result.Status);
            Assert.Empty(result.Record.Issues);
            Assert.Contains(result.Record.Resources, r => r.ResourceType == "Condition");
        }
    }

    [Fact]
    public void LoadEmbedded_Always_GivesEveryFileOfTheFolderReadyToBeWrapped()
    {
        var files = Directory.EnumerateFiles(Repository.PathOf("cds-hooks/sandbox"), "*.json").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal);
        var patients = SandboxPatients.LoadEmbedded();

        Assert.Equal(files, patients.Select(p => p.Id));
        Assert.All(patients, p =>
        {
            Assert.NotEqual(p.Id, p.Title);
            Assert.True(_requests.TryWrap(p.Bundle, Now, out var json, out var error), error?.ToString());
            Assert.DoesNotContain("{{", Encoding.UTF8.GetString(json), StringComparison.Ordinal);
        });
    }

    private JsonElement Wrap(JsonObject bundle)
    {
        Assert.True(_requests.TryWrap(bundle.Bytes(), Now, out var json, out var error), error?.ToString());
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }

    private static JsonObject PatientBundle(params JsonObject[] resources) =>
        Calls.Bundle([new JsonObject { ["resourceType"] = "Patient", ["id"] = Calls.Patient }, .. resources]);

    private static void Code(JsonObject resource, string system, string code) =>
        resource["code"] = new JsonObject { ["coding"] = new JsonArray(new JsonObject { ["system"] = system, ["code"] = code }) };

    private static List<string?> Ids(JsonElement prefetch, string key) =>
        [.. prefetch.GetProperty(key).GetProperty("entry").EnumerateArray().Select(e => e.GetProperty("resource").GetProperty("id").GetString())];
}
