using System.Text.Json.Nodes;
using NetCds.Hooks.Requests;
using NetCds.Hooks.Tests.Fakes;

namespace NetCds.Hooks.Tests.Requests;

public sealed class DraftOrderTests
{
    [Theory]
    [InlineData("CH-ORD-01", "order-sign", "draftOrders", null)]
    [InlineData("CH-ORD-02", "order-sign", "draftOrders", "[]")]
    [InlineData("CH-ORD-02", "order-select", "draftOrders", "{\"resourceType\":\"ServiceRequest\"}")]
    [InlineData("CH-ORD-08", "order-select", "selections", null)]
    [InlineData("CH-ORD-09", "order-select", "selections", "\"ServiceRequest/1\"")]
    [InlineData("CH-ORD-09", "order-select", "selections", "{}")]
    public void TryRead_OrderContextMissingOrImpossible_IsRefused(string rule, string hook, string member, string? json)
    {
        var call = hook == "order-sign" ? Calls.OrderSign() : Calls.OrderSelect();
        var context = call["context"]!.AsObject();
        context.Remove(member);
        if (json is not null)
        {
            context[member] = JsonNode.Parse(json);
        }

        Assert.False(HookRequestReader.TryRead(call.Bytes(), hook, out _, out var errors), rule);
        Assert.Equal($"context.{member}", Assert.Single(errors).Path);
    }

    [Theory]
    [InlineData("CH-ORD-08", "[\"ServiceRequest/draft-1\"]", true, false)]
    [InlineData("CH-ORD-08", "[\"draft-2\"]", false, true)]
    [InlineData("CH-ORD-12", "[\"MedicationRequest/draft-2\",\"ServiceRequest/draft-1\"]", true, true)]
    [InlineData("CH-ORD-10", "[\"ServiceRequest/other\",7,null]", false, false)]
    [InlineData("CH-ORD-11", "[]", false, false)]
    public void TryRead_Selections_AreFoundAmongTheDrafts(string rule, string selections, bool first, bool second)
    {
        var call = Calls.OrderSelect(c => c["context"]!["selections"] = JsonNode.Parse(selections));

        Assert.True(HookRequestReader.TryRead(call.Bytes(), HookNames.OrderSelect, out var request, out _), rule);

        using (request)
        {
            Assert.Equal([first, second], request.Drafts.Select(d => d.IsSelected));
        }
    }

    [Fact]
    public void TryRead_OrdersWithoutTheWrapperOfTheirEntry_AreRead_CH_ORD_14()
    {
        var call = Calls.OrderSelect(c =>
        {
            c["context"]!["selections"] = new JsonArray("MedicationRequest/draft-2");
            var entries = c["context"]!["draftOrders"]!["entry"]!.AsArray();
            c["context"]!["draftOrders"]!["entry"] = new JsonArray([.. entries.Select(e => e!["resource"]!.DeepClone())]);
        });

        Assert.True(HookRequestReader.TryRead(call.Bytes(), HookNames.OrderSelect, out var request, out _));

        using (request)
        {
            Assert.Equal([("ServiceRequest/draft-1", false), ("MedicationRequest/draft-2", true)], request.Drafts.Select(d => (d.Resource.Reference, d.IsSelected)));
        }
    }

    [Fact]
    public void TryRead_SelectionByFullUrl_IsFound()
    {
        var call = Calls.OrderSelect(c =>
        {
            c["context"]!["selections"] = new JsonArray("urn:uuid:5");
            c["context"]!["draftOrders"]!["entry"]![1]!["fullUrl"] = "urn:uuid:5";
        });

        Assert.True(HookRequestReader.TryRead(call.Bytes(), null, out var request, out _));

        using (request)
        {
            Assert.Equal([false, true], request.Drafts.Select(d => d.IsSelected));
        }
    }

    [Theory]
    [InlineData("https://ehr.example/fhir/MedicationRequest/draft-2")]
    [InlineData("MedicationRequest/draft-2/_history/1")]
    public void TryRead_SelectionByAddressOrVersion_IsFound(string selection)
    {
        var call = Calls.OrderSelect(c => c["context"]!["selections"] = new JsonArray(selection));

        Assert.True(HookRequestReader.TryRead(call.Bytes(), null, out var request, out _));

        using (request)
        {
            Assert.Equal([false, true], request.Drafts.Select(d => d.IsSelected));
        }
    }

    [Fact]
    public void TryRead_MedicationAmongTheDrafts_IsNoOrderButKept()
    {
        var call = Calls.OrderSign(c => c["context"]!["draftOrders"]!["entry"]!.AsArray().Add(
            new JsonObject { ["resource"] = new JsonObject { ["resourceType"] = "Medication", ["id"] = "med-1" } }));

        Assert.True(HookRequestReader.TryRead(call.Bytes(), null, out var request, out _));

        using (request)
        {
            Assert.Equal(2, request.Drafts.Count);
            Assert.Equal("Medication/med-1", Assert.Single(request.DraftMedications).Reference);
        }
    }

    [Fact]
    public void TryRead_OrderSign_SelectsEveryDraft()
    {
        Assert.True(HookRequestReader.TryRead(Calls.OrderSign().Bytes(), null, out var request, out _));

        using (request)
        {
            Assert.All(request.Drafts, d => Assert.True(d.IsSelected));
            Assert.Equal(2, request.Drafts.Count);
        }
    }

    [Theory]
    [InlineData("CH-ORD-03", "{\"resourceType\":\"Bundle\"}", 0)]
    [InlineData("CH-ORD-05", "{\"resourceType\":\"Bundle\",\"entry\":[{\"resource\":{\"resourceType\":\"ServiceRequest\",\"id\":\"IDIDIDIDID-IDIDIDIDID-IDIDIDIDID-IDIDIDIDID-IDIDIDIDID-IDIDIDIDID-ID.7\"}}]}", 1)]
    [InlineData("CH-ORD-14", "{\"resourceType\":\"Bundle\",\"entry\":[{\"resource\":{\"resourceType\":\"MedicationRequest\",\"code\":{\"coding\":[{}]},\"reasonCode\":[],\"category\":{}}},{},{\"resource\":7}]}", 1)]
    [InlineData("CH-ORD-04", "{\"resourceType\":\"Bundle\",\"entry\":[{\"resource\":{\"resourceType\":\"VisionPrescription\",\"id\":\"1\"}},{\"resource\":{\"resourceType\":\"Unheard\",\"id\":\"2\"}}]}", 1)]
    public void TryRead_DraftsThatAreNotValidFhir_AreTaken(string rule, string bundle, int expected)
    {
        var call = Calls.OrderSign(c => c["context"]!["draftOrders"] = JsonNode.Parse(bundle));

        Assert.True(HookRequestReader.TryRead(call.Bytes(), null, out var request, out _), rule);

        using (request)
        {
            Assert.Equal(expected, request.Drafts.Count);
        }
    }
}
