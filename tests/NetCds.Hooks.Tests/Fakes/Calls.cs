using System.Text.Json.Nodes;

namespace NetCds.Hooks.Tests.Fakes;

/// <summary>CDS Hooks calls to change and send.</summary>
internal static class Calls
{
    public const string Patient = "pat-1";

    /// <summary>A patient-view call with every prefetch key of <see cref="FakeGuideline"/> answered by nothing but a Patient.</summary>
    public static JsonObject PatientView(Action<JsonObject>? change = null) => Changed(
        new JsonObject
        {
            ["hook"] = "patient-view",
            ["hookInstance"] = "d1577c69-dfbe-44ad-ba6d-3e05e953b2ea",
            ["context"] = new JsonObject { ["userId"] = "Practitioner/doc-1", ["patientId"] = Patient },
            ["prefetch"] = EmptyPrefetch(),
        },
        change);

    /// <summary>An order-select call with one selected ServiceRequest.</summary>
    public static JsonObject OrderSelect(Action<JsonObject>? change = null) => Changed(
        PatientView(call =>
        {
            call["hook"] = "order-select";
            call["context"]!["selections"] = new JsonArray("ServiceRequest/draft-1");
            call["context"]!["draftOrders"] = Bundle(Resource("ServiceRequest", "draft-1"), Resource("MedicationRequest", "draft-2"));
        }),
        change);

    public static JsonObject OrderSign(Action<JsonObject>? change = null) => Changed(
        OrderSelect(call =>
        {
            call["hook"] = "order-sign";
            call["context"]!.AsObject().Remove("selections");
        }),
        change);

    public static JsonObject EmptyPrefetch() => new()
    {
        ["patient"] = new JsonObject { ["resourceType"] = "Patient", ["id"] = Patient },
        ["conditions"] = Bundle(),
        ["observations1"] = null,
        ["observations2"] = null,
        ["procedures"] = null,
        ["medicationRequests"] = Bundle(),
        ["allergies"] = null,
    };

    public static JsonObject Tumour(string id = "tumour") => Resource(
        "Condition", id, r => r["code"] = new JsonObject { ["coding"] = new JsonArray(new JsonObject { ["system"] = FakeGuideline.Icd, ["code"] = "C7A.012" }) });

    /// <summary>A resource about the patient in context.</summary>
    public static JsonObject Resource(string type, string? id, Action<JsonObject>? change = null)
    {
        var resource = new JsonObject { ["resourceType"] = type };
        if (id is not null)
        {
            resource["id"] = id;
        }

        resource[type == "AllergyIntolerance" ? "patient" : "subject"] = new JsonObject { ["reference"] = $"Patient/{Patient}" };
        return Changed(resource, change);
    }

    public static JsonObject Bundle(params JsonObject[] resources) => new()
    {
        ["resourceType"] = "Bundle",
        ["type"] = "searchset",
        ["entry"] = new JsonArray([.. resources.Select(r => new JsonObject { ["resource"] = r })]),
    };

    public static JsonObject Outcome(string severity = "error") => new()
    {
        ["resourceType"] = "OperationOutcome",
        ["issue"] = new JsonArray(new JsonObject { ["severity"] = severity, ["code"] = "exception" }),
    };

    public static byte[] Bytes(this JsonNode node) => System.Text.Encoding.UTF8.GetBytes(node.ToJsonString());

    private static JsonObject Changed(JsonObject node, Action<JsonObject>? change)
    {
        change?.Invoke(node);
        return node;
    }
}
