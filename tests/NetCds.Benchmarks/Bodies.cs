using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using NetCds.Testing;

namespace NetCds.Benchmarks;

/// <summary>A body to post, with the script that makes wrk post it.</summary>
internal sealed record Body(string Name, int Bytes, string ScriptFile);

/// <summary>Makes the bodies from the samples, without white space as EHRs send them.</summary>
internal static class Bodies
{
    private const int LargeRecordBytes = 1024 * 1024;

    public static IReadOnlyList<Body> MakeAll() =>
    [
        Make("full evaluation", Sample("ablation-candidate")),
        Make("not concerned", Sample("not-concerned")),
        Make("1 MB record", Enlarged(Sample("ablation-candidate"))),
    ];

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

    private static Body Make(string name, JsonNode request)
    {
        var folder = Directory.CreateDirectory(Repository.PathOf("artifacts/benchmarks/bodies")).FullName;
        var file = Path.Combine(folder, name.Replace(' ', '-'));
        var bytes = Encoding.UTF8.GetBytes(request.ToJsonString());
        File.WriteAllBytes(file + ".json", bytes);
        File.WriteAllText(file + ".lua", $$"""
            local f = io.open({{JsonSerializer.Serialize(file + ".json")}}, "rb")
            wrk.body = f:read("*all")
            f:close()
            wrk.method = "POST"
            wrk.headers["Content-Type"] = "application/json"
            """);
        return new Body(name, bytes.Length, file + ".lua");
    }
}
