using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace NetCds.Service.Tests.Conformance;

public sealed class OrderTests(ShippedService service) : IClassFixture<ShippedService>
{
    private const string Patient = "functioning-without-octreotide";

    [Theory]
    [InlineData("order-select", "draftOrders", null)]
    [InlineData("order-sign", "draftOrders", null)]
    [InlineData("order-sign", "draftOrders", "null")]
    [InlineData("order-sign", "draftOrders", "[]")]
    [InlineData("order-select", "draftOrders", "{\"resourceType\":\"ServiceRequest\"}")]
    [InlineData("order-sign", "draftOrders", "{\"entry\":[]}")]
    [InlineData("order-select", "selections", null)]
    [InlineData("order-select", "selections", "\"ServiceRequest/draft-1\"")]
    [InlineData("order-select", "selections", "{}")]
    [Trait("CH", "CH-ORD-01")]
    [Trait("CH", "CH-ORD-02")]
    [Trait("CH", "CH-ORD-08")]
    [Trait("CH", "CH-ORD-09")]
    public async Task Post_OrderContextMissingOrImpossible_Is400(string hook, string member, string? json)
    {
        using var response = await service.PostAsync(AddressOf(hook), (await CallAsync(hook)).With($"context.{member}", json));

        var outcome = await response.AssertOutcomeAsync(HttpStatusCode.BadRequest);
        Assert.Equal($"context.{member}", outcome.GetProperty("issue")[0].GetProperty("expression")[0].GetString());
    }

    [Theory]
    [InlineData("{\"resourceType\":\"Bundle\"}", 0)]
    [InlineData("{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[]}", 0)]
    [InlineData("{\"resourceType\":\"Bundle\",\"entry\":[null,{},{\"resource\":7},{\"resource\":{\"id\":\"x\"}}]}", 0)]
    [InlineData("{\"resourceType\":\"Bundle\",\"entry\":[{\"resource\":{\"resourceType\":\"Unheard\",\"id\":\"1\"}},{\"resource\":{\"resourceType\":\"Coverage\",\"id\":\"2\"}}]}", 0)]
    [InlineData("{\"resourceType\":\"Bundle\",\"entry\":[{\"resource\":{\"resourceType\":\"DeviceRequest\",\"id\":\"1\"}},{\"resource\":{\"resourceType\":\"NutritionOrder\",\"id\":\"2\"}},{\"resource\":{\"resourceType\":\"VisionPrescription\",\"id\":\"3\"}},{\"resource\":{\"resourceType\":\"CommunicationRequest\",\"id\":\"4\"}}]}", 4)]
    [InlineData("{\"resourceType\":\"Bundle\",\"entry\":[{\"resource\":{\"resourceType\":\"MedicationRequest\",\"code\":{\"coding\":[{}]},\"reasonCode\":[],\"category\":{}}}]}", 1)]
    [InlineData("{\"resourceType\":\"Bundle\",\"entry\":{\"resource\":{\"resourceType\":\"ServiceRequest\",\"code\":{\"coding\":{},\"text\":[]},\"bodySite\":7,\"orderDetail\":{}}}}", 1)]
    [Trait("CH", "CH-ORD-03")]
    [Trait("CH", "CH-ORD-04")]
    [Trait("CH", "CH-ORD-14")]
    public async Task Post_EmptyHalfFilledOrUnknownDrafts_AreAnsweredWithoutGuidance(string bundle, int unrecognised)
    {
        foreach (var hook in (string[])["order-select", "order-sign"])
        {
            var call = (await CallAsync(hook)).With("context.draftOrders", bundle);
            using var response = await service.PostAsync(AddressOf(hook), call);

            Assert.Empty((await response.AssertCardsAsync()).EnumerateArray());
            var document = await AssessAsync(call);
            Assert.Empty(document.GetProperty("drafts").EnumerateArray());
            Assert.Equal(unrecognised, document.GetProperty("dataIssues").EnumerateArray().Count(i => i.GetProperty("code").GetString() == "unrecognised-order"));
        }
    }

    [Theory]
    [InlineData("[\"ServiceRequest/draft-1\"]", true)]
    [InlineData("[\"draft-1\"]", true)]
    [InlineData("[\"urn:uuid:2f6b1c9e-6b5e-4f0e-8f55-0c8f4f0e2a10\"]", true)]
    [InlineData("[\"https://ehr.example/fhir/ServiceRequest/draft-1\"]", true)]
    [InlineData("[\"ServiceRequest/other\",\"ServiceRequest/draft-1\"]", true)]
    [InlineData("[\"ServiceRequest/other\"]", false)]
    [InlineData("[\"MedicationRequest/draft-1\"]", false)]
    [InlineData("[\"ServiceRequest\"]", false)]
    [InlineData("[]", false)]
    [InlineData("[null,7,{},\"\"]", false)]
    [Trait("CH", "CH-ORD-08")]
    [Trait("CH", "CH-ORD-10")]
    [Trait("CH", "CH-ORD-11")]
    [Trait("CH", "CH-ORD-12")]
    public async Task Post_Selections_AreFoundAmongTheDrafts(string selections, bool isSelected)
    {
        var call = (await CallAsync("order-select")).With("context.selections", selections);
        Entry(call)["fullUrl"] = "urn:uuid:2f6b1c9e-6b5e-4f0e-8f55-0c8f4f0e2a10";
        using var response = await service.PostAsync(RunningService.OrderSelect, call);

        await response.AssertCardsAsync();
        Assert.Equal(isSelected, Draft(await AssessAsync(call)).GetProperty("selected").GetBoolean());
    }

    [Fact]
    [Trait("CH", "CH-ORD-12")]
    public async Task Post_SeveralSelections_AreSeparatedFromTheBackground()
    {
        var call = await CallAsync("order-select");
        var entries = call["context"]!["draftOrders"]!["entry"]!.AsArray();
        foreach (var id in (string[])["draft-2", "draft-3"])
        {
            var entry = entries[0]!.DeepClone();
            entry["resource"]!["id"] = id;
            entries.Add(entry);
        }

        call["context"]!["selections"] = new JsonArray("ServiceRequest/draft-3", "ServiceRequest/draft-1");

        var drafts = (await AssessAsync(call)).GetProperty("drafts").EnumerateArray();

        Assert.Equal([true, false, true], drafts.Select(d => d.GetProperty("selected").GetBoolean()));
    }

    [Fact]
    public async Task Post_OrderSign_SelectsEveryDraft() => Assert.True(Draft(await AssessAsync(await CallAsync("order-sign"))).GetProperty("selected").GetBoolean());

    [Fact]
    [Trait("CH", "CH-ORD-05")]
    public async Task Post_VeryLongDraftId_IsTaken()
    {
        var id = string.Join('-', Enumerable.Repeat("eABC.123", 25));
        var call = (await CallAsync("order-select")).With("context.selections", $"[\"ServiceRequest/{id}\"]");
        Entry(call)["resource"]!["id"] = id;

        using var response = await service.PostAsync(RunningService.OrderSelect, call);

        Assert.NotEmpty((await response.AssertCardsAsync()).EnumerateArray());
        Assert.True(Draft(await AssessAsync(call)).GetProperty("selected").GetBoolean());
    }

    [Theory]
    [InlineData("order-select")]
    [InlineData("order-sign")]
    [Trait("CH", "CH-ORD-07")]
    public async Task Post_BundleWithoutTypeEntryWithoutFullUrl_IsRead(string hook)
    {
        var call = await CallAsync(hook);
        call["context"]!["draftOrders"]!.AsObject().Remove("type");
        Assert.Null(Entry(call)["fullUrl"]);

        using var response = await service.PostAsync(AddressOf(hook), call);

        Assert.NotEmpty((await response.AssertCardsAsync()).EnumerateArray());
    }

    [Theory]
    [InlineData("{\"reference\":\"Patient/somebody-else\"}")]
    [InlineData("{\"reference\":\"Group/1\"}")]
    [InlineData("{\"reference\":\"https://ehr.example/fhir/Patient/somebody-else\"}")]
    [InlineData("{\"reference\":\"Patient/not an id\"}")]
    [InlineData("[{\"reference\":\"Patient/somebody-else\"}]")]
    [Trait("CH", "CH-ORD-13")]
    public async Task Post_DraftForSomebodyElse_GetsNoGuidance(string subject)
    {
        foreach (var hook in (string[])["order-select", "order-sign"])
        {
            var call = await CallAsync(hook);
            Entry(call)["resource"]!["subject"] = JsonNode.Parse(subject);

            using var response = await service.PostAsync(AddressOf(hook), call);

            Assert.DoesNotContain("somebody-else", (await response.AssertCardsAsync()).GetRawText(), StringComparison.Ordinal);
            var document = await AssessAsync(call);
            Assert.Empty(document.GetProperty("drafts").EnumerateArray());
            Assert.Contains(document.GetProperty("dataIssues").EnumerateArray(), i => i.GetProperty("code").GetString() == "wrong-patient");
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("{\"display\":\"the patient\"}")]
    [InlineData("{\"reference\":\"Patient/functioning-without-octreotide\"}")]
    [Trait("CH", "CH-ORD-06")]
    public async Task Post_DraftWithoutSubject_CountsAsThePatients(string? subject)
    {
        var call = await CallAsync("order-sign");
        Entry(call)["resource"]!.AsObject().With("subject", subject);

        Draft(await AssessAsync(call));
    }

    [Theory]
    [InlineData("contained")]
    [InlineData("drafts")]
    [InlineData("prefetch")]
    [Trait("CH", "CH-ORD-06")]
    public async Task Post_MedicationByReference_IsFound(string place)
    {
        var call = await service.OrderCallAsync(Patient, "order-select", "SSA");
        var draft = Entry(call)["resource"]!.AsObject();
        var medication = new JsonObject { ["resourceType"] = "Medication", ["id"] = "med-1", ["code"] = draft["medicationCodeableConcept"]!.DeepClone() };
        draft.Remove("medicationCodeableConcept");
        draft["requester"] = JsonNode.Parse("{\"extension\":[{\"url\":\"http://hl7.org/fhir/StructureDefinition/data-absent-reason\",\"valueCode\":\"unknown\"}]}");
        draft["medicationReference"] = new JsonObject { ["reference"] = place == "contained" ? "#med-1" : "Medication/med-1" };
        Assert.Empty((await AssessAsync(call)).GetProperty("drafts").EnumerateArray());
        if (place == "contained")
        {
            draft["contained"] = new JsonArray(medication);
        }
        else
        {
            var bundle = (place == "drafts" ? call["context"]!["draftOrders"] : call["prefetch"]!["medicationRequests"])!;
            bundle["entry"]!.AsArray().Add(new JsonObject { ["resource"] = medication });
        }

        Assert.Equal("SSA", Draft(await AssessAsync(call)).GetProperty("id").GetString());
    }

    private Task<JsonObject> CallAsync(string hook) => service.OrderCallAsync(Patient, hook, "CTACE");

    private async Task<JsonElement> AssessAsync(JsonObject call)
    {
        using var response = await service.PostAsync(RunningService.Assessments, call);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.JsonAsync();
    }

    private static JsonElement Draft(JsonElement document) => Assert.Single(document.GetProperty("drafts").EnumerateArray());

    private static JsonObject Entry(JsonObject call) => call["context"]!["draftOrders"]!["entry"]![0]!.AsObject();

    private static string AddressOf(string hook) => $"/cds-services/netlm-{hook}";
}
