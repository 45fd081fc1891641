using System.Text.Json.Nodes;
using NetCds.Testing;

namespace NetCds.Hooks.Tests.Guidelines;

/// <summary>Patients of the reference material, each as a Bundle about one patient; null when the material is absent.</summary>
internal static class OutsidePatients
{
    private static readonly string[] References = ["subject", "patient"];

    /// <summary>Files that are a Bundle about one patient each.</summary>
    public static IReadOnlyList<JsonObject>? Synthea(string folder) => Repository.Reference(folder) is not { } path
        ? null
        : [.. Files(path).Select(Parse).Where(b => Resources(b).Count(IsPatient) == 1)];

    /// <summary>Files of one resource each, gathered by the patient they name.</summary>
    public static IReadOnlyList<JsonObject>? Grouped(string folder)
    {
        if (Repository.Reference(folder) is not { } path)
        {
            return null;
        }

        var resources = Files(path).Select(Parse).Where(r => Type(r) != "Bundle").ToList();
        return [.. resources.Where(IsPatient).Select(p => Bundle([p, .. resources.Where(r => Names(r, $"Patient/{p["id"]}"))]))];
    }

    /// <summary>Resources of all kinds, made to be about one patient.</summary>
    public static IReadOnlyList<JsonObject>? Joined(string file)
    {
        if (Repository.Reference(file) is not { } path)
        {
            return null;
        }

        var patient = new JsonObject { ["resourceType"] = "Patient", ["id"] = "joined", ["gender"] = "female", ["birthDate"] = "1961-05-05" };
        var resources = File.ReadLines(path).Select(Parse).Where(r => !IsPatient(r) && Type(r) != "Bundle" && References.Any(r.ContainsKey)).ToList();
        foreach (var resource in resources)
        {
            resource[References.First(resource.ContainsKey)] = new JsonObject { ["reference"] = "Patient/joined" };
        }

        return [Bundle([patient, .. resources])];
    }

    /// <summary>The patient of a Bundle, alive and of age, with a tumour that concerns the guideline.</summary>
    public static JsonObject WithTumour(JsonObject bundle)
    {
        var changed = bundle.DeepClone().AsObject();
        var patient = Resources(changed).Single(IsPatient);
        patient.Remove("deceasedBoolean");
        patient.Remove("deceasedDateTime");
        patient["birthDate"] = "1961-05-05";
        changed["entry"]!.AsArray().Add(new JsonObject
        {
            ["resource"] = new JsonObject
            {
                ["resourceType"] = "Condition",
                ["id"] = "tumour",
                ["subject"] = new JsonObject { ["reference"] = $"Patient/{patient["id"]}" },
                ["code"] = new JsonObject { ["coding"] = new JsonArray(new JsonObject { ["system"] = "http://hl7.org/fhir/sid/icd-10-cm", ["code"] = "C7A.012" }) },
            },
        });
        return changed;
    }

    private static IOrderedEnumerable<string> Files(string folder) => Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal);

    private static JsonObject Parse(string text) => JsonNode.Parse(text.StartsWith('{') ? text : File.ReadAllText(text))!.AsObject();

    private static JsonObject Bundle(IEnumerable<JsonObject> resources) => new()
    {
        ["resourceType"] = "Bundle",
        ["type"] = "collection",
        ["entry"] = new JsonArray([.. resources.Select(r => new JsonObject { ["resource"] = r.DeepClone() })]),
    };

    private static IEnumerable<JsonObject> Resources(JsonObject bundle) => bundle["entry"]!.AsArray().Select(e => e!["resource"]).OfType<JsonObject>();

    private static bool Names(JsonObject resource, string patient) => References.Any(r => (string?)resource[r]?["reference"] == patient);

    private static bool IsPatient(JsonObject resource) => Type(resource) == "Patient";

    private static string? Type(JsonObject resource) => (string?)resource["resourceType"];
}
