using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using NetCds.Testing;

namespace NetCds.Benchmarks;

/// <summary>A body to post, with the script that makes wrk post it.</summary>
internal sealed record Body(string Name, int Bytes, string File)
{
    /// <summary>Lua script for wrk.</summary>
    public string ScriptFile => System.IO.Path.ChangeExtension(File, ".lua");
}

/// <summary>Makes the bodies from the samples, without white space as EHRs send them.</summary>
internal static class Bodies
{
    private const int LargeRecordBytes = 1024 * 1024;

    public static IReadOnlyList<Body> MakeAll() =>
    [
        Make("full evaluation", WithoutTexts(Sample("ablation-candidate"))),
        Make("with reports", Sample("ablation-candidate")),
        Make("not concerned", Sample("not-concerned")),
        Make("1 MB record", Enlarged(WithoutTexts(Sample("ablation-candidate")))),
    ];

    // The reports stay, but nothing is left in them to be read.
    private static JsonNode WithoutTexts(JsonNode request)
    {
        foreach (var (_, list) in request["prefetch"]!.AsObject())
        {
            foreach (var entry in list?["entry"]?.AsArray() ?? [])
            {
                var resource = entry!["resource"]!.AsObject();
                if (resource["resourceType"]!.GetValue<string>() == "DiagnosticReport")
                {
                    resource.Remove("conclusion");
                    resource.Remove("presentedForm");
                    resource.Remove("text");
                }
            }
        }

        return request;
    }

    private static JsonNode Sample(string name) => JsonNode.Parse(File.ReadAllText(Repository.PathOf($"cds-hooks/samples/{name}.json")))!;

    // A long history: laboratory results of the same codes, older and older.
    private static JsonNode Enlarged(JsonNode request)
    {
        var key = request["prefetch"]!.AsObject().First(k => k.Key.StartsWith("observations", StringComparison.Ordinal) && k.Value?["entry"] is JsonArray { Count: > 3 });
        var entries = key.Value!["entry"]!.AsArray();
        var originals = entries.Select(e => e!.ToJsonString()).ToArray();
        var size = request.ToJsonString().Length;
        for (var i = 0; size < LargeRecordBytes; i++)
        {
            var copy = JsonNode.Parse(originals[i % originals.Length])!;
            var resource = copy["resource"]!;
            resource["id"] = string.Create(CultureInfo.InvariantCulture, $"history-{i}");
            resource["effectiveDateTime"] = new DateOnly(2025, 1, 1).AddDays(-(i % 3000)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            copy["fullUrl"] = $"https://netcds.example/fhir/Observation/history-{i.ToString(CultureInfo.InvariantCulture)}";
            entries.Add(copy);
            size += copy.ToJsonString().Length;
        }

        return request;
    }

    private static Body Make(string name, JsonNode request) => Make(name, Encoding.UTF8.GetBytes(request.ToJsonString()));

    /// <summary>Writes a body and its script to files.</summary>
    public static Body Make(string name, byte[] bytes)
    {
        var folder = Directory.CreateDirectory(Repository.PathOf("artifacts/benchmarks/bodies")).FullName;
        var body = new Body(name, bytes.Length, Path.Combine(folder, name.Replace(' ', '-') + ".json"));
        File.WriteAllBytes(body.File, bytes);
        File.WriteAllText(body.ScriptFile, $$"""
            local f = io.open({{JsonSerializer.Serialize(body.File)}}, "rb")
            wrk.body = f:read("*all")
            f:close()
            wrk.method = "POST"
            wrk.headers["Content-Type"] = "application/json"
            """);
        return body;
    }
}
