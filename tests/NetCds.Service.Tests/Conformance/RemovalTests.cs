using System.Text.Json;
using System.Text.Json.Nodes;
using NetCds.Testing;

namespace NetCds.Service.Tests.Conformance;

/// <summary>What a client deletes at one click is the contraindicated draft and nothing else.</summary>
public sealed class RemovalTests(ShippedService service) : IClassFixture<ShippedService>
{
    [Theory]
    [InlineData("draft-1")]
    [InlineData("eABC.123-x_y~z")]
    [InlineData("a.very-long.id-of-a-draft.a.very-long.id-of-a-draft.a.very-long.id-of-a-draft.a.very-long.id-of-a-draft.a.very-long.id-of-a-draft")]
    [Trait("CH", "CH-ACT-05")]
    [Trait("CH", "CH-ACT-06")]
    [Trait("CH", "CH-ORD-05")]
    public async Task Post_ContraindicatedDraft_CanBeRemovedByItsReference(string id)
    {
        var removal = Assert.Single(Removals(await CardsAsync(id)));

        Assert.Equal($"ServiceRequest/{id}", removal.GetProperty("resourceId").GetString());
    }

    [Theory]
    [InlineData("../Patient/1")]
    [InlineData("..")]
    [InlineData("draft/1")]
    [InlineData("draft-1?_cascade=delete")]
    [InlineData("draft-1#x")]
    [InlineData("draft 1")]
    [InlineData("draft%2F1")]
    [InlineData("<img src=x>")]
    [Trait("CH", "CH-ACT-05")]
    [Trait("CH", "CH-ACT-07")]
    public async Task Post_IdThatWouldLeadElsewhere_IsWarnedOfButNotRemoved(string id)
    {
        var cards = await CardsAsync(id);

        Assert.Contains("contraindicated", cards[0].GetProperty("summary").GetString(), StringComparison.Ordinal);
        Assert.Empty(Removals(cards));
    }

    private async Task<JsonElement> CardsAsync(string id)
    {
        var call = JsonNode.Parse(await File.ReadAllTextAsync(Repository.PathOf("cds-hooks/samples/tace-portal-vein-thrombosis.json"), TestContext.Current.CancellationToken))!;
        call["context"]!["draftOrders"]!["entry"]![0]!["resource"]!["id"] = id;
        call["context"]!["selections"] = new JsonArray($"ServiceRequest/{id}");
        using var response = await service.PostAsync(RunningService.OrderSelect, call);
        return await response.AssertCardsAsync();
    }

    private static IEnumerable<JsonElement> Removals(JsonElement cards) => cards.EnumerateArray()
        .Where(c => c.TryGetProperty("suggestions", out _)).SelectMany(c => c.GetProperty("suggestions").EnumerateArray()).SelectMany(s => s.GetProperty("actions").EnumerateArray())
        .Where(a => a.GetProperty("type").GetString() == "delete");
}
