using System.Text;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using NetCds.Hooks.Tests.Fakes;
using NetCds.Testing;

namespace NetCds.Service.Tests;

/// <summary>Whatever is sent, the service answers, and never with a fault of its own (CH-ERR-04).</summary>
public sealed class MutatedCallTests(ShippedService service) : IClassFixture<ShippedService>
{
    private const int Runs = 150;

    private static readonly string[] Replacements =
        ["null", "\"\"", "[]", "{}", "7", "-1e400", "true", "\"<script>alert(1)</script>\"", "[[[{}]]]", "\"\\ud800\"", "\"urn:uuid:x\"", "\"2026-13-45\"", "\"Patient/../x\""];

    [Fact]
    public void Post_OneValueReplaced_NeverFails()
    {
        var call = JsonNode.Parse(File.ReadAllText(Repository.PathOf("cds-hooks/samples/ablation-candidate.json")))!;
        var paths = Leaves(call).Concat(Inner(call)).ToArray();
        var changes = Gen.Choose(0, paths.Length - 1).SelectMany(p => Gen.Choose(0, Replacements.Length - 1).Select(r => (Path: paths[p], Json: Replacements[r])));

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Runs), Prop.ForAll(changes.ToArbitrary(), change => IsNoFault(Encoding.UTF8.GetBytes(Replace(call, change.Path, change.Json)))));
    }

    [Fact]
    public void Post_BytesChangedOrCut_NeverFails()
    {
        var body = Calls.OrderSelect(c => c["prefetch"]!["conditions"] = Calls.Bundle(Calls.Tumour())).Bytes();
        var changes = Gen.Choose(0, body.Length - 1).SelectMany(at => Gen.Choose(-1, 255).Select(value => (At: at, Value: value)));

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Runs), Prop.ForAll(changes.ToArbitrary(), change => IsNoFault(Change(body, change.At, change.Value))));
    }

    private bool IsNoFault(byte[] body)
    {
        foreach (var path in (string[])[RunningService.PatientView, RunningService.Assessments])
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new ByteArrayContent(body) };
            using var response = service.Client.Send(request, TestContext.Current.CancellationToken);
            if ((int)response.StatusCode >= 500)
            {
                return false;
            }
        }

        return true;
    }

    private static byte[] Change(byte[] body, int at, int value) => value < 0 ? body[..at] : [.. body[..at], (byte)value, .. body[(at + 1)..]];

    private static string Replace(JsonNode call, string path, string json)
    {
        const string Marker = "\u0001marker";
        var copy = call.DeepClone();
        var (parent, last) = Find(copy, path.Split('\n'));
        if (parent is JsonArray array)
        {
            array[int.Parse(last)] = Marker;
        }
        else
        {
            parent[last] = Marker;
        }

        return copy.ToJsonString().Replace("\"\\u0001marker\"", json, StringComparison.Ordinal);
    }

    private static (JsonNode Parent, string Last) Find(JsonNode node, string[] steps)
    {
        foreach (var step in steps[..^1])
        {
            node = node is JsonArray array ? array[int.Parse(step)]! : node[step]!;
        }

        return (node, steps[^1]);
    }

    private static IEnumerable<string> Leaves(JsonNode node) => Children(node).SelectMany(c => c.Node is JsonArray or JsonObject ? Leaves(c.Node).Select(l => $"{c.Name}\n{l}") : [c.Name]);

    private static IEnumerable<string> Inner(JsonNode node) =>
        Children(node).Where(c => c.Node is JsonArray or JsonObject).SelectMany(c => Inner(c.Node!).Select(l => $"{c.Name}\n{l}").Prepend(c.Name));

    private static IEnumerable<(string Name, JsonNode? Node)> Children(JsonNode node) => node switch
    {
        JsonObject o => o.Select(m => (m.Key, m.Value)),
        JsonArray a => a.Select((item, i) => (i.ToString(), item)),
        _ => [],
    };
}
