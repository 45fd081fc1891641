using System.Globalization;
using System.Text.Json.Nodes;

namespace NetCds.Hooks.Tests.Guidelines;

/// <content>Drafts, and records other than Observations.</content>
internal sealed partial class PatientCase
{
    private const string Procedures = "https://netcds.example/fhir/CodeSystem/nelm-procedure";

    /// <summary>Makes the call one about to sign orders, and adds a draft with a code of the guideline.</summary>
    public PatientCase Drafting(params string[] ids)
    {
        _call["hook"] = "order-sign";
        var context = _call["context"]!.AsObject();
        var drafts = context["draftOrders"] as JsonObject ?? new JsonObject { ["resourceType"] = "Bundle", ["type"] = "collection", ["entry"] = new JsonArray() };
        context["draftOrders"] = drafts;
        foreach (var id in ids)
        {
            var type = Engine.Shipped.Guideline.Modalities.Find(id)!.ResourceType;
            drafts["entry"]!.AsArray().Add(new JsonObject
            {
                ["resource"] = new JsonObject
                {
                    ["resourceType"] = type,
                    ["id"] = $"draft-{++_added}",
                    ["status"] = "draft",
                    ["intent"] = "order",
                    ["subject"] = new JsonObject { ["reference"] = $"Patient/{Patient}" },
                    [type == "MedicationRequest" ? "medicationCodeableConcept" : "code"] = Concept(Procedures, id),
                },
            });
        }

        return this;
    }

    /// <summary>Gives the tumour another code of ICD-10-CM.</summary>
    public PatientCase Tumour(string code)
    {
        TumourCondition()["code"] = Concept("http://hl7.org/fhir/sid/icd-10-cm", code);
        TumourCondition().Remove("bodySite");
        return this;
    }

    /// <summary>Sets the day the tumour was diagnosed.</summary>
    public PatientCase Diagnosed(int daysAgo)
    {
        TumourCondition().Remove("recordedDate");
        TumourCondition()["onsetDateTime"] = DaysAgo(daysAgo);
        return this;
    }

    /// <summary>Adds the report of a study with a code of the guideline.</summary>
    public PatientCase WithReport(string code, int daysAgo) => Add("diagnosticReports", "DiagnosticReport", r =>
    {
        r["status"] = "final";
        r["code"] = Concept(Procedures, code);
        r["effectiveDateTime"] = DaysAgo(daysAgo);
    });

    /// <summary>Adds a medicine that was given.</summary>
    public PatientCase WithDose(string code, TimeSpan ago) => Add("medicationAdministrations", "MedicationAdministration", r =>
    {
        r["status"] = "completed";
        r["medicationCodeableConcept"] = Concept(Procedures, code);
        r["effectiveDateTime"] = (Engine.Now - ago).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
    });

    /// <summary>Adds a medicine that was taken until some days ago.</summary>
    public PatientCase WithExposure(string text, int daysAgo) => Add("medicationStatements", "MedicationStatement", r =>
    {
        r["status"] = "completed";
        r["medicationCodeableConcept"] = new JsonObject { ["text"] = text };
        r["effectivePeriod"] = new JsonObject { ["start"] = DaysAgo(daysAgo + 90), ["end"] = DaysAgo(daysAgo) };
    });

    /// <summary>Takes away every dose given with a code of the guideline.</summary>
    public PatientCase WithoutDoses()
    {
        Prefetch["medicationAdministrations"] = Fakes.Calls.Bundle();
        return this;
    }

    private JsonObject TumourCondition() => Resources("conditions").First(c => c["code"]!["coding"]![0]!["code"]!.GetValue<string>().StartsWith("C7A", StringComparison.Ordinal));
}
