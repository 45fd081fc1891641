using System.Text.Json;
using System.Text.Json.Nodes;
using NetCds.Hooks.Sandbox;
using NetCds.Testing;

namespace NetCds.Service.Tests.Conformance;

/// <summary>Every answer to every sample, and to every sandbox patient on every hook, obeys <see cref="AnswerRules"/>.</summary>
[Trait("CH", "CH-RESP-01")]
[Trait("CH", "CH-RESP-02")]
[Trait("CH", "CH-RESP-03")]
[Trait("CH", "CH-RESP-04")]
[Trait("CH", "CH-RESP-05")]
[Trait("CH", "CH-RESP-06")]
[Trait("CH", "CH-CARD-01")]
[Trait("CH", "CH-CARD-02")]
[Trait("CH", "CH-CARD-03")]
[Trait("CH", "CH-CARD-04")]
[Trait("CH", "CH-CARD-05")]
[Trait("CH", "CH-CARD-06")]
[Trait("CH", "CH-CARD-07")]
[Trait("CH", "CH-CARD-08")]
[Trait("CH", "CH-CARD-09")]
[Trait("CH", "CH-CARD-10")]
[Trait("CH", "CH-CARD-11")]
[Trait("CH", "CH-CARD-12")]
[Trait("CH", "CH-CARD-13")]
[Trait("CH", "CH-SUGG-01")]
[Trait("CH", "CH-SUGG-02")]
[Trait("CH", "CH-SUGG-03")]
[Trait("CH", "CH-SUGG-04")]
[Trait("CH", "CH-ACT-01")]
[Trait("CH", "CH-ACT-02")]
[Trait("CH", "CH-ACT-03")]
[Trait("CH", "CH-ACT-04")]
[Trait("CH", "CH-ACT-05")]
[Trait("CH", "CH-ACT-06")]
[Trait("CH", "CH-ACT-07")]
[Trait("CH", "CH-ACT-08")]
[Trait("CH", "CH-LINK-01")]
[Trait("CH", "CH-LINK-02")]
[Trait("CH", "CH-LINK-03")]
[Trait("CH", "CH-SYS-01")]
public sealed class AnswerTests(ShippedService service) : IClassFixture<ShippedService>
{
    private static readonly string[] Orders =
        ["RESECTION", "TRANSPLANT", "MWA", "RFA", "CTACE", "TARE", "TARE_RESIN", "PRRT", "SSA", "EVEROLIMUS", "MAA_MAPPING", "OCTREOTIDE_PROPHYLAXIS"];

    public static TheoryData<string> Samples => new(Directory.EnumerateFiles(Repository.PathOf("cds-hooks/samples"), "*.json").Select(f => Path.GetFileName(f))
        .Where(f => f != "expected.json").Order(StringComparer.Ordinal));

    public static TheoryData<string> Patients => new(SandboxPatients.LoadEmbedded().Select(p => p.Id));

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Post_Sample_AnswerObeysEveryRule(string file)
    {
        var call = JsonNode.Parse(await File.ReadAllTextAsync(Repository.PathOf($"cds-hooks/samples/{file}"), TestContext.Current.CancellationToken))!.AsObject();

        await CheckAsync(call);
    }

    [Theory]
    [MemberData(nameof(Patients))]
    public async Task Post_SandboxPatientOnEveryHook_AnswerObeysEveryRule(string patient)
    {
        await CheckAsync(await service.OrderCallAsync(patient, null, string.Empty));
        foreach (var order in Orders)
        {
            await CheckAsync(await service.OrderCallAsync(patient, "order-select", order));
            await CheckAsync(await service.OrderCallAsync(patient, "order-sign", order));
        }
    }

    private async Task CheckAsync(JsonObject call)
    {
        using var response = await service.PostAsync($"/cds-services/netlm-{call["hook"]}", call);
        await response.AssertCardsAsync();
        using var request = JsonDocument.Parse(call.ToJsonString());
        Assert.Empty(AnswerRules.Violations(await response.JsonAsync(), request.RootElement));
    }
}
