using System.Text.Json;
using System.Text.Json.Nodes;
using NetCds.Testing;

namespace NetCds.Fhir.Tests.Profiles;

/// <summary>What mCODE and US Core examples record is not refused: as it stands, and with the code and value of our concept in their shape.</summary>
public sealed class CompatibilityTests
{
    [Theory]
    [InlineData("nelm-net-diagnosis", "Condition-primary-cancer-condition-*")]
    [InlineData("nelm-other-condition", "Condition-us-core-condition-*")]
    [InlineData("nelm-liver-metastases", "Condition-primary-cancer-condition-*")]
    [InlineData("nelm-ecog", "Observation-ecog-performance-status-*")]
    [InlineData("nelm-lesion-size", "Observation-tumor-size-*")]
    [InlineData("nelm-disease-status", "Observation-cancer-disease-status-*")]
    [InlineData("nelm-grade", "Observation-histologic-grade-*")]
    [InlineData("nelm-haemoglobin", "Observation-lab-result-observation-hemoglobin*")]
    [InlineData("nelm-prior-therapy", "Procedure-*")]
    [InlineData("nelm-biliary-procedure", "Procedure-cancer-related-surgical-procedure-*")]
    [InlineData("nelm-other-procedure", "Procedure-us-core-procedure-*")]
    [InlineData("nelm-medication-request", "MedicationRequest-*")]
    [InlineData("nelm-medication-administration", "MedicationAdministration-*")]
    [InlineData("nelm-pathology-report", "DiagnosticReport-us-core-diagnosticreport-lab-*")]
    [InlineData("nelm-imaging-report", "DiagnosticReport-*")]
    public void Validate_PublishedExample_IsNotRefused(string profile, string files)
    {
        var found = Directory.GetFiles(Folder(), files + (files.EndsWith('*') ? "" : "*"));

        Assert.NotEmpty(found);
        Assert.All(found, file => AssertAccepted(File.ReadAllBytes(file), profile));
    }

    [Theory]
    [InlineData("nelm-ki67", "Observation-tumor-marker-test-er-jenny-m", "http://loinc.org|29593-1", """{"valueQuantity":{"value":6,"unit":"%","system":"http://unitsofmeasure.org","code":"%"}}""")]
    [InlineData("nelm-ki67", "Observation-tumor-marker-test-pr-jenny-m", "http://loinc.org|29593-1", """{"valueRatio":{"numerator":{"value":6},"denominator":{"value":100}}}""")]
    [InlineData("nelm-ki67", "Observation-tumor-marker-test-her2-jenny-m", "http://loinc.org|29593-1", null)]
    [InlineData("nelm-chromogranin-a", "Observation-tumor-marker-test-oncotype-dx-jenny-m", "http://loinc.org|9811-1", """{"valueQuantity":{"value":310,"unit":"ng/mL","system":"http://unitsofmeasure.org","code":"ng/mL"}}""")]
    [InlineData("nelm-karnofsky", "Observation-ecog-performance-status-jenny-m", "http://loinc.org|89243-0", """{"valueInteger":80}""")]
    [InlineData("nelm-neutrophils", "Observation-us-core-observation-lab-neutrophils-jenny-m", "http://loinc.org|751-8", """{"valueQuantity":{"value":3.1,"unit":"10*3/uL","system":"http://unitsofmeasure.org","code":"10*3/uL"}}""")]
    [InlineData("nelm-net-diagnosis", "Condition-primary-cancer-condition-jenny-m", "http://snomed.info/sct|255046005", null)]
    [InlineData("nelm-liver-metastases", "Condition-primary-cancer-condition-cll", "http://snomed.info/sct|94381002", null)]
    [InlineData("nelm-prior-therapy", "Procedure-cancer-related-surgical-procedure-jenny-m", "http://snomed.info/sct|174430004", null)]
    public void Validate_OurConceptInTheirShape_IsNotRefused(string profile, string file, string coding, string? value)
    {
        var resource = JsonNode.Parse(File.ReadAllText(Path.Combine(Folder(), file + ".json")))!.AsObject();
        var parts = coding.Split('|');
        resource["code"] = new JsonObject { ["coding"] = new JsonArray(new JsonObject { ["system"] = parts[0], ["code"] = parts[1] }) };
        if (value is not null)
        {
            foreach (var name in resource.Select(m => m.Key).Where(k => k.StartsWith("value", StringComparison.Ordinal)).ToList())
            {
                resource.Remove(name);
            }

            var (member, node) = JsonNode.Parse(value)!.AsObject().Single();
            resource[member] = node!.DeepClone();
        }

        AssertAccepted(JsonSerializer.SerializeToUtf8Bytes(resource), profile);
    }

    private static void AssertAccepted(byte[] json, string profile)
    {
        var report = ProfileKit.Validator.Validate(json, [ProfileKit.Base + profile]);

        Assert.DoesNotContain(report.Issues, i => i.IsError);
    }

    private static string Folder()
    {
        var folder = Repository.Reference("data/external/mcode/examples");
        if (folder is null)
        {
            Assert.Skip("The mCODE examples are not here; they are reference material beside the checkout.");
        }

        return folder;
    }
}
