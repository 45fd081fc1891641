using System.Text.Json;
using NetCds.Testing;

namespace NetCds.Hooks.Tests.Samples;

/// <summary>The files under cds-hooks/sandbox and cds-hooks/samples.</summary>
internal static class SampleFiles
{
    public const string Expected = "expected";

    public static TheoryData<string> Sandbox => Names("cds-hooks/sandbox");

    public static TheoryData<string> Samples => Names("cds-hooks/samples");

    public static string SandboxText(string name) => File.ReadAllText(Repository.PathOf($"cds-hooks/sandbox/{name}.json"));

    public static string SampleText(string name) => File.ReadAllText(Repository.PathOf($"cds-hooks/samples/{name}.json"));

    public static JsonElement Parse(string text)
    {
        using var document = JsonDocument.Parse(text);
        return document.RootElement.Clone();
    }

    /// <summary>The resources of a sandbox Bundle or of all prefetch values of a call.</summary>
    public static IReadOnlyList<JsonElement> Resources(JsonElement root)
    {
        var found = new List<JsonElement>();
        Collect(root.TryGetProperty("prefetch", out var prefetch) ? prefetch : root, found);
        return found;
    }

    /// <summary>Every object inside, itself included.</summary>
    public static IEnumerable<JsonElement> Objects(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            yield return element;
        }

        foreach (var inner in Children(element).SelectMany(Objects))
        {
            yield return inner;
        }
    }

    /// <summary>Every string value inside.</summary>
    public static IEnumerable<string> Strings(JsonElement element) =>
        element.ValueKind == JsonValueKind.String ? [element.GetString()!] : Children(element).SelectMany(Strings);

    private static IEnumerable<JsonElement> Children(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().Select(m => m.Value),
        JsonValueKind.Array => element.EnumerateArray(),
        _ => [],
    };

    private static void Collect(JsonElement element, List<JsonElement> found)
    {
        var isResource = element.ValueKind == JsonValueKind.Object && element.TryGetProperty("resourceType", out var type) && !type.ValueEquals("Bundle");
        if (isResource)
        {
            found.Add(element);
            return;
        }

        foreach (var child in Children(element))
        {
            Collect(child, found);
        }
    }

    private static TheoryData<string> Names(string folder) =>
        new(Directory.EnumerateFiles(Repository.PathOf(folder), "*.json")
            .Select(f => Path.GetFileNameWithoutExtension(f))
            .Where(n => n != Expected)
            .Order(StringComparer.Ordinal));
}
