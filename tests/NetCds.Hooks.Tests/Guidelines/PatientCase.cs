using System.Globalization;
using System.Text.Json.Nodes;
using NetCds.Guideline.Assessments;
using NetCds.Hooks.Assessments;
using NetCds.Hooks.Requests;
using NetCds.Hooks.Tests.Fakes;
using NetCds.Hooks.Tests.Samples;

namespace NetCds.Hooks.Tests.Guidelines;

/// <summary>A sample call to change and to assess. Every change returns the same case.</summary>
internal sealed partial class PatientCase
{
    private readonly JsonObject _call;
    private int _added;

    private PatientCase(JsonObject call) => _call = call;

    /// <summary>The JSON of the call.</summary>
    public JsonObject Call => _call;

    private JsonObject Prefetch => _call["prefetch"]!.AsObject();

    private string Patient => _call["context"]!["patientId"]!.GetValue<string>();

    /// <summary>
    /// The patient for whom nothing is missing: two lesions, resection and ablation recommended. What reports say in words is left out, so that the
    /// coded data alone decide.
    /// </summary>
    public static PatientCase AblationCandidate() => Sample("ablation-candidate").WithoutReportText();

    public static PatientCase Sample(string name) => new(JsonNode.Parse(SampleFiles.SampleText(name))!.AsObject());

    public static string DaysAgo(int days) => Engine.Now.AddDays(-days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public byte[] Bytes() => _call.Bytes();

    public HookAssessment AssessCall() => Engine.Shipped.Assess(Bytes());

    public Assessment Assess()
    {
        var result = AssessCall();
        Assert.Equal(HookAssessmentStatus.Assessed, result.Status);
        return result.Assessment;
    }

    public PatientCase Setting(string name, JsonNode value)
    {
        _call["extension"]![RequestSettings.ExtensionName]![name] = value;
        return this;
    }

    /// <summary>Changes the Patient.</summary>
    public PatientCase Person(string gender, string birthDate)
    {
        Prefetch["patient"]!["gender"] = gender;
        Prefetch["patient"]!["birthDate"] = birthDate;
        return this;
    }

    /// <summary>Adds an active condition.</summary>
    public PatientCase WithCondition(string system, string code, string verification = "confirmed") => Add("conditions", "Condition", r =>
    {
        r["clinicalStatus"] = Concept("http://terminology.hl7.org/CodeSystem/condition-clinical", "active");
        r["verificationStatus"] = Concept("http://terminology.hl7.org/CodeSystem/condition-ver-status", verification);
        r["code"] = Concept(system, code);
    });

    /// <summary>Adds a completed procedure with a code of the guideline.</summary>
    public PatientCase WithProcedure(string code, int daysAgo) => Add("procedures", "Procedure", r =>
    {
        r["status"] = "completed";
        r["code"] = Concept("https://netcds.example/fhir/CodeSystem/nelm-procedure", code);
        r["performedDateTime"] = DaysAgo(daysAgo);
    });

    /// <summary>Adds an active medication order by its text.</summary>
    public PatientCase WithMedication(string text) => Add("medicationRequests", "MedicationRequest", r =>
    {
        r["status"] = "active";
        r["intent"] = "order";
        r["medicationCodeableConcept"] = new JsonObject { ["text"] = text };
        r["authoredOn"] = DaysAgo(20);
    });

    /// <summary>Sets the date of every study and report with a code of the guideline.</summary>
    public PatientCase Imaged(string code, int daysAgo)
    {
        var studies = Resources("imagingStudies").Where(r => r["procedureCode"] is JsonArray codes && codes.Any(c => HasCode(c!, code))).ToList();
        var reports = Resources("diagnosticReports").Where(r => HasCode(r["code"]!, code)).ToList();
        Assert.NotEmpty(studies.Concat(reports));
        studies.ForEach(s => s["started"] = DaysAgo(daysAgo));
        reports.ForEach(r => r["effectiveDateTime"] = DaysAgo(daysAgo));
        return this;
    }

    public PatientCase WithoutReportText()
    {
        foreach (var report in Resources("diagnosticReports"))
        {
            report.Remove("conclusion");
        }

        return this;
    }

    /// <summary>Takes a prefetch key away, as an EHR does that cannot supply it.</summary>
    public PatientCase WithoutKey(string key)
    {
        Assert.True(Prefetch.Remove(key));
        return this;
    }

    /// <summary>Answers a prefetch key by nothing found.</summary>
    public PatientCase NullKey(string key) => SetKey(key, null);

    /// <summary>Answers a prefetch key by a failure.</summary>
    public PatientCase FailedKey(string key) => SetKey(key, Calls.Outcome());

    /// <summary>Makes what came for a prefetch key the first page of more.</summary>
    public PatientCase PagedKey(string key)
    {
        var bundle = Prefetch[key] as JsonObject ?? Calls.Bundle();
        bundle["link"] = new JsonArray(new JsonObject { ["relation"] = "next", ["url"] = "https://ehr.example/fhir?page=2" });
        return bundle.Parent is null ? SetKey(key, bundle) : this;
    }

    private PatientCase SetKey(string key, JsonNode? value)
    {
        Assert.True(Prefetch.ContainsKey(key));
        Prefetch[key] = value;
        return this;
    }

    private PatientCase Add(string key, string type, Action<JsonObject> fill)
    {
        var resource = new JsonObject
        {
            ["resourceType"] = type,
            ["id"] = $"added-{++_added}",
            ["subject"] = new JsonObject { ["reference"] = $"Patient/{Patient}" },
        };
        fill(resource);
        if (Prefetch[key] is not JsonObject)
        {
            Prefetch[key] = Calls.Bundle();
        }

        var bundle = Prefetch[key]!.AsObject();
        bundle.Remove("total");
        bundle["entry"]!.AsArray().Add(new JsonObject { ["resource"] = resource });
        return this;
    }

    private IEnumerable<JsonObject> Resources(string key) =>
        Prefetch[key] is JsonObject bundle ? bundle["entry"]!.AsArray().Select(e => e!["resource"]!.AsObject()) : [];

    private static JsonObject Concept(string system, string code) =>
        new() { ["coding"] = new JsonArray(new JsonObject { ["system"] = system, ["code"] = code }) };

    private static bool HasCode(JsonNode concept, string code) =>
        concept["coding"] is JsonArray codings && codings.Any(c => c!["code"]!.GetValue<string>() == code);
}
