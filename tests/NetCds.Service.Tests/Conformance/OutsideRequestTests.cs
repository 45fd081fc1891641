using System.Net;
using System.Text.Json.Nodes;
using NetCds.Testing;

namespace NetCds.Service.Tests.Conformance;

/// <summary>Requests that other projects publish, at the address of their hook, or of order-sign when there is none.</summary>
public sealed class OutsideRequestTests(ShippedService service) : IClassFixture<ShippedService>
{
    private const string Crd = "data/external/davinci-crd-requests";
    private const string Hooks = "data/conformance/cdshooks";

    // Those of Da Vinci CRD are older than CDS Hooks 1.0 in one point: the user stands beside the context.
    [Theory]
    [InlineData(Crd, "deviceRequestEmptyPrefetch_r4.json", 400, "context.userId")]
    [InlineData(Crd, "deviceRequestFullPrefetch_r4.json", 400, "context.userId")]
    [InlineData(Crd, "deviceRequestNoPrefetch.json", 400, "context.userId")]
    [InlineData(Crd, "deviceRequestPrefetch.json", 400, "context.userId")]
    [InlineData(Crd, "medicationRequestNoPrefetch.json", 400, "hook")]
    [InlineData(Crd, "medicationRequestPrefetch.json", 400, "hook")]
    [InlineData(Hooks, "cdshooks-request-order-select-bad.json", 400, "context.patientId")]
    [InlineData(Hooks, "cdshooks-request-order-select-extensions.json", 400, "context.draftOrders")]
    [InlineData(Hooks, "cdshooks-request-order-sign-good.json", 412, null)]
    [InlineData(Hooks, "cdshooks-request-patient-view-good.json", 412, null)]
    public async Task Post_AsPublished_GetsTheRightStatus(string folder, string file, int status, string? expression)
    {
        var call = Read(folder, file);

        using var response = await service.PostAsync(AddressOf(call), call);

        var outcome = await response.AssertOutcomeAsync((HttpStatusCode)status);
        if (expression is not null)
        {
            Assert.Contains(outcome.GetProperty("issue").EnumerateArray(), i => i.GetProperty("expression")[0].GetString() == expression);
        }
    }

    [Theory]
    [InlineData("deviceRequestEmptyPrefetch_r4.json")]
    [InlineData("deviceRequestFullPrefetch_r4.json")]
    [InlineData("deviceRequestNoPrefetch.json")]
    [InlineData("deviceRequestPrefetch.json")]
    public async Task Post_WithTheUserInItsPlace_LacksOnlyData(string file)
    {
        var call = Read(Crd, file);
        call["context"]!["userId"] = call["user"]!.DeepClone();

        using var response = await service.PostAsync(AddressOf(call), call);

        await response.AssertOutcomeAsync(HttpStatusCode.PreconditionFailed);
    }

    [Fact]
    public void Files_AllThereAre_AreNamedAbove()
    {
        var named = typeof(OutsideRequestTests).GetMethod(nameof(Post_AsPublished_GetsTheRightStatus))!.GetCustomAttributes(false).OfType<InlineDataAttribute>().Select(d => (string)d.Data[1]!);
        var there = Files(Crd, "*.json").Concat(Files(Hooks, "cdshooks-request-*.json"));

        Assert.Equal(there.Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal));
    }

    private static JsonObject Read(string folder, string file) => JsonNode.Parse(File.ReadAllText(Path.Combine(Folder(folder), file)))!.AsObject();

    private static IEnumerable<string> Files(string folder, string pattern) => Directory.EnumerateFiles(Folder(folder), pattern).Select(f => Path.GetFileName(f));

    private static string Folder(string path)
    {
        var folder = Repository.Reference(path);
        Assert.SkipWhen(folder is null, $"Reference material is absent: {path}");
        return folder!;
    }

    private static string AddressOf(JsonObject call) =>
        (string?)call["hook"] is "patient-view" or "order-select" or "order-sign" ? $"/cds-services/netlm-{call["hook"]}" : RunningService.OrderSign;
}
