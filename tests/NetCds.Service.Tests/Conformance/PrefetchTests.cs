using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using NetCds.Hooks.Tests.Fakes;

namespace NetCds.Service.Tests.Conformance;

public sealed class PrefetchTests(ShippedService service) : IClassFixture<ShippedService>
{
    private static readonly string[] Addresses = [RunningService.PatientView, RunningService.OrderSelect, RunningService.OrderSign];

    [Theory]
    [InlineData(null)]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("{\"unasked\":{\"resourceType\":\"Bundle\"}}")]
    [InlineData("{\"patient\":null}")]
    [Trait("CH", "CH-PF-10")]
    [Trait("CH", "CH-PF-11")]
    [Trait("CH", "CH-PF-12")]
    [Trait("CH", "CH-PF-13")]
    public async Task Post_NothingUsable_Is412WithAnOutcome(string? prefetch)
    {
        foreach (var address in Addresses)
        {
            using var response = await service.PostAsync(address, (await CallAsync(address)).With("prefetch", prefetch));

            await response.AssertOutcomeAsync(HttpStatusCode.PreconditionFailed);
        }
    }

    [Theory]
    [InlineData("null")]
    [InlineData(null)]
    [InlineData("{\"resourceType\":\"Bundle\",\"type\":\"searchset\"}")]
    [InlineData("{\"resourceType\":\"Bundle\",\"type\":\"searchset\",\"total\":0,\"entry\":[]}")]
    [InlineData("{\"resourceType\":\"OperationOutcome\",\"issue\":[{\"severity\":\"error\",\"code\":\"timeout\"}]}")]
    [InlineData("{\"resourceType\":\"Bundle\",\"entry\":[{\"resource\":{\"resourceType\":\"OperationOutcome\",\"issue\":[{\"severity\":\"fatal\"}]}}]}")]
    [InlineData("7")]
    [InlineData("[]")]
    [InlineData("\"\"")]
    [InlineData("{\"resourceType\":\"Patient\"}")]
    [InlineData("{\"resourceType\":\"Bundle\",\"entry\":{\"resource\":[{}]}}")]
    [Trait("CH", "CH-PF-14")]
    [Trait("CH", "CH-PF-15")]
    [Trait("CH", "CH-PF-16")]
    [Trait("CH", "CH-PF-17")]
    [Trait("CH", "CH-PF-18")]
    [Trait("CH", "CH-PF-19")]
    [Trait("CH", "CH-PF-20")]
    public async Task Post_KeyNullAbsentFailedOrNonsense_IsAnsweredWithin200And412(string? value)
    {
        foreach (var address in Addresses)
        {
            var call = await CallAsync(address);
            var keys = call["prefetch"]!.AsObject().Select(k => k.Key).ToArray();
            foreach (var key in keys)
            {
                using var one = await service.PostAsync(address, ((JsonObject)call.DeepClone()).With($"prefetch.{key}", value));
                Assert.True(one.StatusCode is HttpStatusCode.OK, $"{key}: {one.StatusCode}");
            }

            var all = (JsonObject)call.DeepClone();
            Assert.All(keys, key => all.With($"prefetch.{key}", value));
            using var response = await service.PostAsync(address, all);
            Assert.True(response.StatusCode is HttpStatusCode.OK or HttpStatusCode.PreconditionFailed, response.StatusCode.ToString());
        }
    }

    [Theory]
    [InlineData("conditions")]
    [InlineData("observations1")]
    [InlineData("procedures")]
    [InlineData("medicationRequests")]
    [InlineData("allergies")]
    [InlineData("diagnosticReports")]
    [Trait("CH", "CH-PF-17")]
    [Trait("CH", "CH-PF-18")]
    [Trait("CH", "CH-PF-19")]
    [Trait("CH", "CH-PF-21")]
    public async Task Post_FailedKey_IsNotTheSameAsAnEmptyOne(string key)
    {
        var call = await CallAsync(RunningService.PatientView);

        var failed = await AssessAsync(((JsonObject)call.DeepClone()).With($"prefetch.{key}", Calls.Outcome().ToJsonString()));
        var hidden = await AssessAsync(((JsonObject)call.DeepClone()).With($"prefetch.{key}", Calls.Bundle(Calls.Outcome()).ToJsonString()));
        var paged = await AssessAsync(((JsonObject)call.DeepClone()).With(
            $"prefetch.{key}", "{\"resourceType\":\"Bundle\",\"link\":[{\"relation\":\"next\",\"url\":\"https://ehr.example/fhir?page=2\"}]}"));
        var empty = await AssessAsync(((JsonObject)call.DeepClone()).With($"prefetch.{key}", "null"));

        Assert.All([failed, hidden, paged], document => Assert.Contains(key, NotRetrieved(document)));
        Assert.DoesNotContain(key, NotRetrieved(empty));
    }

    [Theory]
    [InlineData("patient", "{\"resourceType\":\"Patient\",\"id\":\"somebody-else\"}")]
    [InlineData("conditions", "{\"resourceType\":\"Bundle\",\"entry\":[{\"resource\":{\"resourceType\":\"Patient\",\"id\":\"somebody-else\"}}]}")]
    [Trait("CH", "CH-SAFE-01")]
    public async Task Post_AnotherPatientsRecord_GivesOneWarningOnEveryHook(string key, string value)
    {
        foreach (var address in Addresses)
        {
            using var response = await service.PostAsync(address, (await CallAsync(address)).With($"prefetch.{key}", value));

            var card = Assert.Single((await response.AssertCardsAsync()).EnumerateArray());
            Assert.Equal("warning", card.GetProperty("indicator").GetString());
            Assert.Contains("another patient", card.GetProperty("summary").GetString(), StringComparison.Ordinal);
            Assert.False(card.TryGetProperty("suggestions", out _));
            Assert.DoesNotContain("somebody-else", card.GetRawText(), StringComparison.Ordinal);
        }
    }

    [Fact]
    [Trait("CH", "CH-SAFE-02")]
    public async Task Post_AResourceAboutSomebodyElse_IsNotUsedAndTold()
    {
        var call = await CallAsync(RunningService.PatientView);
        foreach (var entry in call["prefetch"]!["observations1"]!["entry"]!.AsArray())
        {
            entry!["resource"]!["subject"] = new JsonObject { ["reference"] = "Patient/somebody-else" };
        }

        var document = await AssessAsync(call);

        Assert.Contains(document.GetProperty("dataIssues").EnumerateArray(), i => i.GetProperty("code").GetString() == "wrong-patient");

        // The patient's own pathology report still says it in words.
        Assert.DoesNotContain(
            document.GetProperty("facts").EnumerateArray().Where(f => f.GetProperty("name").GetString() == "ki67_percent").SelectMany(f => f.GetProperty("sources").EnumerateArray()),
            source => source.GetProperty("reference").GetString()!.StartsWith("Observation/", StringComparison.Ordinal));
        Assert.DoesNotContain("somebody-else", document.GetRawText(), StringComparison.Ordinal);
    }

    private Task<JsonObject> CallAsync(string address) => service.OrderCallAsync(
        "ablation-candidate", address == RunningService.OrderSelect ? "order-select" : address == RunningService.OrderSign ? "order-sign" : null, "MWA");

    private async Task<JsonElement> AssessAsync(JsonObject call)
    {
        using var response = await service.PostAsync(RunningService.Assessments, call);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.JsonAsync();
    }

    private static IEnumerable<string?> NotRetrieved(JsonElement document) => document.GetProperty("dataIssues").EnumerateArray()
        .Where(i => i.GetProperty("code").GetString() == "not-retrieved").Select(i => i.GetProperty("sources")[0].GetProperty("reference").GetString());
}
