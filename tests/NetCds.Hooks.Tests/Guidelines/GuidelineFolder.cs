using System.Text.Json.Nodes;
using NetCds.Guideline;
using NetCds.Guideline.Catalogue;
using NetCds.Testing;

namespace NetCds.Hooks.Tests.Guidelines;

/// <summary>A copy of the shipped guideline in a folder of its own, to plant mistakes in.</summary>
internal sealed class GuidelineFolder : IDisposable
{
    public const string Plan = "PlanDefinition-nelm-liver-directed-therapy.json";

    private const string Extensions = "https://netcds.example/fhir/StructureDefinition/";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("guideline-");

    public GuidelineFolder()
    {
        Directory.CreateDirectory(PathOf("catalogue"));
        Directory.CreateDirectory(PathOf("guideline/compiled"));
        foreach (var file in Directory.EnumerateFiles(Repository.PathOf("cds-hooks/catalogue"), "*.json"))
        {
            File.Copy(file, PathOf("catalogue/" + Path.GetFileName(file)));
        }

        File.Copy(Repository.PathOf("cds-hooks/guideline/compiled/" + Plan), PathOf("guideline/compiled/" + Plan));
    }

    public string PathOf(string path) => Path.Combine(_folder.FullName, path);

    public IGuideline Load() => GuidelineLoader.LoadFolder(_folder.FullName);

    /// <summary>The mistakes that keep it from being loaded.</summary>
    public IReadOnlyList<string> Errors() => Assert.Throws<GuidelineFormatException>(Load).Errors;

    public void Catalogue(string file, Action<JsonObject> change) => Change("catalogue/" + file, change);

    public void PlanFile(Action<JsonObject> change) => Change("guideline/compiled/" + Plan, change);

    /// <summary>Changes the line of a rule.</summary>
    public void Rule(string id, Action<JsonObject> change) => PlanFile(plan => change(FindRule(plan, id)));

    public void Condition(string rule, string expression) => Rule(rule, line => line["condition"]![0]!["expression"]!["expression"] = expression);

    public void Fact(string name, Action<JsonObject> change) =>
        Catalogue("facts.json", facts => change(facts["facts"]!.AsArray().Single(f => f!["name"]!.GetValue<string>() == name)!.AsObject()));

    public void Dispose() => _folder.Delete(recursive: true);

    public static JsonObject FindRule(JsonObject plan, string id) =>
        plan["action"]!.AsArray().SelectMany(g => g!["action"]!.AsArray()).Single(l => l!["id"]!.GetValue<string>() == id)!.AsObject();

    public static JsonObject Extension(JsonObject line, string name) =>
        line["extension"]!.AsArray().First(e => e!["url"]!.GetValue<string>() == Extensions + name)!.AsObject();

    /// <summary>Sets one part of the extension rule-standing.</summary>
    public static void Standing(JsonObject line, string part, string code) =>
        Extension(line, "rule-standing")["extension"]!.AsArray().Single(e => e!["url"]!.GetValue<string>() == part)!["valueCode"] = code;

    private void Change(string path, Action<JsonObject> change)
    {
        var json = JsonNode.Parse(File.ReadAllText(PathOf(path)))!.AsObject();
        change(json);
        File.WriteAllText(PathOf(path), json.ToJsonString());
    }
}
