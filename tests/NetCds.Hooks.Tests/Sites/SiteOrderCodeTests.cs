using System.Text.Json;
using System.Text.Json.Nodes;
using NetCds.Hooks.Sites;
using NetCds.Hooks.Tests.Samples;

namespace NetCds.Hooks.Tests.Sites;

public sealed class SiteOrderCodeTests
{
    private const string Orders = "urn:example:hospital-orders";

    private static readonly SiteEngine Mapped = new(new SitePractice { OrderCodes = SiteEngine.ExampleCodes() });
    private static readonly SiteEngine Unmapped = new(SitePractice.None);

    public static TheoryData<string> Samples => SampleFiles.Samples;

    [Theory]
    [InlineData("IR-Y90-RESIN", "TARE_RESIN")]
    [InlineData("IR-Y90", "TARE")]
    [InlineData("IR-MWA-LIVER-GA", "MWA")]
    public void Assess_DraftWithOnlyALocalCode_IsRecognisedByTheMap(string code, string expected)
    {
        var call = WithCode(code);

        Assert.Equal(expected, Assert.Single(Mapped.Document(call).GetProperty("drafts").EnumerateArray()).GetProperty("id").GetString());
        Assert.Empty(Unmapped.Document(call).GetProperty("drafts").EnumerateArray());
    }

    [Fact]
    public void Cards_DraftWithOnlyALocalCode_AreThoseOfTheOrder()
    {
        var cards = Mapped.Cards(WithCode("IR-Y90-RESIN"));

        Assert.Equal("critical", cards[0].GetProperty("indicator").GetString());
        Assert.Empty(Unmapped.Cards(WithCode("IR-Y90-RESIN")));
    }

    [Fact]
    public void Cards_UnmatchedLocalCode_AreNone() => Assert.Empty(Mapped.Cards(WithCode("IR-ABL")));

    [Theory]
    [InlineData("tace-no-octreotide", "OCTREOTIDE_PROPHYLAXIS", "urn:example:hospital-medicines|RX-OCT-SC-PERIOP|Octreotide s.c., perioperative set")]
    [InlineData("stale-labs", "LIVER_PANEL", "urn:example:hospital-orders|LAB-LIVER|Liver profile")]
    [InlineData("tare-resin-shunt-23", "TARE_GLASS", "urn:example:hospital-orders|IR-Y90-GLASS|SIRT with glass microspheres")]
    [InlineData("stale-labs", "CBC", null)]
    public void Cards_SuggestedOrder_CarriesTheSitesCodeFirst(string sample, string id, string? expected)
    {
        var call = SampleFiles.SampleText(sample);

        var mapped = Assert.Single(SiteEngine.Suggested(Mapped.Cards(call)), o => Ours(o) == id);
        var unmapped = Assert.Single(SiteEngine.Suggested(Unmapped.Cards(call)), o => Ours(o) == id);

        Assert.Equal([.. expected is null ? Array.Empty<string>() : [expected], .. Codings(unmapped)], Codings(mapped));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Cards_OfSample_OnlySuggestionsDifferByTheMap(string name)
    {
        var call = SampleFiles.SampleText(name);

        Assert.Equal(Texts(Unmapped.Cards(call)), Texts(Mapped.Cards(call)));
        Assert.All(SiteEngine.Suggested(Mapped.Cards(call)).SelectMany(Codings), c => Assert.DoesNotContain("IR-MWA-LIVER-GA", c, StringComparison.Ordinal));
    }

    private static string WithCode(string code)
    {
        var call = JsonNode.Parse(SampleFiles.SampleText("tare-resin-shunt-23"))!;
        foreach (var entry in call["context"]!["draftOrders"]!["entry"]!.AsArray())
        {
            entry!["resource"]!["code"] = new JsonObject { ["coding"] = new JsonArray(new JsonObject { ["system"] = Orders, ["code"] = code }) };
            entry["resource"]!.AsObject().Remove("orderDetail");
        }

        return call.ToJsonString();
    }

    private static IEnumerable<string> Texts(IEnumerable<JsonElement> cards) => cards.Select(c => c.GetProperty("summary").GetString() + c.GetProperty("detail").GetString());

    private static string Ours(JsonElement order) => Concept(order).Single(c => c.GetProperty("system").GetString()!.EndsWith("nelm-procedure", StringComparison.Ordinal)).GetProperty("code").GetString()!;

    private static string[] Codings(JsonElement order) =>
        [.. Concept(order).Select(c => $"{c.GetProperty("system").GetString()}|{c.GetProperty("code").GetString()}|{(c.TryGetProperty("display", out var display) ? display.GetString() : null)}")];

    private static JsonElement.ArrayEnumerator Concept(JsonElement order) =>
        (order.TryGetProperty("code", out var code) ? code : order.GetProperty("medicationCodeableConcept")).GetProperty("coding").EnumerateArray();
}
