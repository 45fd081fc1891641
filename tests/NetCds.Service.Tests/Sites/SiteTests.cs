using System.Text.Json;
using System.Text.Json.Nodes;
using NetCds.Service.Tests.Conformance;
using NetCds.Testing;

namespace NetCds.Service.Tests.Sites;

/// <summary>What a site configures has its effect on answers, and without it nothing changes.</summary>
public sealed class SiteTests(SetUpSite site, ShippedService plain) : IClassFixture<SetUpSite>, IClassFixture<ShippedService>
{
    [Fact]
    public async Task Post_DraftWithOnlyALocalCode_IsRecognisedAtTheSite()
    {
        var call = Sample("tare-resin-shunt-23");
        var order = call["context"]!["draftOrders"]!["entry"]![0]!["resource"]!.AsObject();
        order["code"] = JsonNode.Parse("""{"coding":[{"system":"urn:example:hospital-orders","code":"IR-Y90-RESIN"}]}""");

        Assert.NotEmpty((await CardsAsync(site, call)).EnumerateArray());
        Assert.Empty((await CardsAsync(plain, call)).EnumerateArray());
    }

    [Fact]
    public async Task Post_SuggestedOrders_CarryTheSitesCodeAndDose()
    {
        var ofSite = (await CardsAsync(site, Sample("tace-no-octreotide"))).GetRawText();
        var ofPlain = (await CardsAsync(plain, Sample("tace-no-octreotide"))).GetRawText();

        Assert.Contains("\"medicationCodeableConcept\":{\"coding\":[{\"system\":\"urn:example:hospital-medicines\",\"code\":\"RX-OCT-SC-PERIOP\"", ofSite, StringComparison.Ordinal);
        Assert.Contains($"\"dosageInstruction\":[{{\"text\":\"{SetUpSite.Dose} (dose as configured by this site", ofSite, StringComparison.Ordinal);
        Assert.Contains("OCTREOTIDE_PROPHYLAXIS", ofPlain, StringComparison.Ordinal);
        Assert.DoesNotContain("urn:example:", ofPlain, StringComparison.Ordinal);
        Assert.DoesNotContain("dosageInstruction", ofPlain, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_ApprovedLimit_IsUsedAndNamed()
    {
        var card = Assert.Single((await CardsAsync(site, Sample("tare-resin-shunt-23"))).EnumerateArray());

        Assert.Equal("warning", card.GetProperty("indicator").GetString());
        Assert.Contains("25 % instead of 20 %, approved for this site by Dr. A. Example.", card.GetProperty("detail").GetString(), StringComparison.Ordinal);
        using var response = await site.PostAsync(RunningService.Assessments, Sample("tare-resin-shunt-23"));
        var limit = Assert.Single((await response.JsonAsync()).GetProperty("beyondLabel").EnumerateArray());
        Assert.Equal(("resin_lsf_max", "Dr. A. Example"), (limit.GetProperty("setting").GetString(), limit.GetProperty("approvedBy").GetString()));
    }

    [Fact]
    public void Start_ApprovalOfNothing_IsWarnedOf() =>
        Assert.Contains(site.Logs.Lines, l => l.StartsWith("Warning 1205", StringComparison.Ordinal) && l.Contains("lung_dose_single keeps to its label", StringComparison.Ordinal));

    [Fact]
    public async Task Post_OrderThatIsFine_IsConfirmedOnlyWhereTheSiteWantsIt()
    {
        var card = Assert.Single((await CardsAsync(site, Sample("rfa-two-lesions"))).EnumerateArray());

        Assert.Equal("info", card.GetProperty("indicator").GetString());
        Assert.Contains("supported by the guideline", card.GetProperty("summary").GetString(), StringComparison.Ordinal);
        Assert.Empty((await CardsAsync(plain, Sample("rfa-two-lesions"))).EnumerateArray());
    }

    [Theory]
    [InlineData("order-select", "TARE_RESIN", true)]
    [InlineData("order-sign", "MWA", true)]
    [InlineData("order-sign", "MRI_LIVER", false)]
    [Trait("CH", "CH-PF-21")]
    public async Task Post_ConditionsCouldNotBeRead_TheOrderIsNamedAsUnchecked(string hook, string order, bool isNamed)
    {
        var call = await plain.OrderCallAsync("lung-shunt-12", hook, order);
        call.With("prefetch.conditions", """{"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"timeout"}]}""");
        foreach (var key in call["prefetch"]!.AsObject().Select(m => m.Key).Where(k => k.StartsWith("observations", StringComparison.Ordinal)).ToArray())
        {
            call.With($"prefetch.{key}", "null");
        }

        var cards = (await CardsAsync(plain, call)).EnumerateArray().ToArray();

        Assert.Equal(isNamed ? 1 : 0, cards.Length);
        Assert.All(cards, card =>
        {
            Assert.StartsWith("Not checked, the patient's conditions could not be read", card.GetProperty("summary").GetString(), StringComparison.Ordinal);
            Assert.Contains("(conditions) could not be retrieved", card.GetProperty("detail").GetString()!.Replace("\\", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
            Assert.False(card.TryGetProperty("suggestions", out _));
        });
    }

    private static JsonObject Sample(string name) => JsonNode.Parse(File.ReadAllText(Repository.PathOf($"cds-hooks/samples/{name}.json")))!.AsObject();

    private static async Task<JsonElement> CardsAsync(RunningService service, JsonObject call)
    {
        using var response = await service.PostAsync($"/cds-services/netlm-{call["hook"]!.GetValue<string>()}", call);
        return await response.AssertCardsAsync();
    }
}
