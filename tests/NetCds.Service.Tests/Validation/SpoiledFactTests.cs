using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using NetCds.Testing;

namespace NetCds.Service.Tests.Validation;

/// <summary>What <c>$validate</c> calls an error in a resource of a call, the call's cards say too, and nothing is computed on it.</summary>
public sealed class SpoiledFactTests(ShippedService service) : IClassFixture<ShippedService>
{
    private const string Ki67 = "ablation-candidate-ki67";

    [Theory]
    [InlineData("\"valueQuantity\":{\"value\":6,\"system\":\"http://unitsofmeasure.org\",\"code\":\"mg\"}", "nelm-ki67-percent-unit", "the unit of 6 mg is not one that can be converted")]
    [InlineData("\"valueQuantity\":{\"value\":6}", "nelm-ki67-percent-unit", "6 has no unit")]
    [InlineData("\"valueQuantity\":{\"value\":120,\"system\":\"http://unitsofmeasure.org\",\"code\":\"%\"}", "nelm-ki67-percent-range", "120 % is outside the plausible range")]
    [InlineData("\"valueBoolean\":true", null, "cannot be read as a value")]
    public async Task Call_WithABrokenResult_SaysSoAndDoesNotUseIt(string value, string? key, string line)
    {
        var call = JsonNode.Parse(await File.ReadAllBytesAsync(Repository.PathOf("cds-hooks/samples/ablation-candidate.json"), TestContext.Current.CancellationToken))!;
        var broken = Break(call, value);

        using var verdict = await service.PostAsync($"{Validating.Observation}?profile={Validating.Ki67}", broken.DeepClone());
        using var cards = await service.PostAsync(RunningService.PatientView, call.DeepClone());
        using var document = await service.PostAsync(RunningService.Assessments, call);

        var errors = (await verdict.AssertAnsweredAsync()).Where(Validating.IsError).ToList();
        Assert.Contains(errors, e => key is null || (e.TryGetProperty("details", out var details) && details.GetProperty("text").GetString() == key));
        var lines = (await cards.AssertCardsAsync()).EnumerateArray().SelectMany(c => c.GetProperty("detail").GetString()!.Split('\n'));
        Assert.Single(lines, l => l.Contains(line, StringComparison.Ordinal) && l.Contains($"Observation/{Ki67}", StringComparison.Ordinal));
        var assessment = await document.JsonAsync();
        Assert.Equal("invalid", assessment.GetProperty("facts").EnumerateArray().Single(f => f.GetProperty("name").GetString() == "ki67_percent").GetProperty("status").GetString());
        Assert.False(assessment.TryGetProperty("grade", out var grade) && grade.ValueKind == JsonValueKind.String);
        Assert.Equal(HttpStatusCode.OK, document.StatusCode);
    }

    private static JsonObject Break(JsonNode call, string value)
    {
        var ki67 = call["prefetch"]!.AsObject().Select(p => p.Value?["entry"]).OfType<JsonArray>().SelectMany(e => e).Select(e => e!["resource"]!.AsObject()).Single(r => (string?)r["id"] == Ki67);
        ki67.Remove("valueQuantity");
        var (name, json) = JsonNode.Parse($"{{{value}}}")!.AsObject().Single();
        ki67[name] = json!.DeepClone();
        return ki67;
    }
}
