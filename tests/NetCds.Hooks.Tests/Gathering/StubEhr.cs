using System.Text.Json;
using System.Text.Json.Nodes;
using NetCds.Hooks.Gathering;

namespace NetCds.Hooks.Tests.Gathering;

/// <summary>An EHR that has what a call's prefetch had, and keeps what it was asked.</summary>
internal sealed class StubEhr(JsonObject prefetch)
{
    private readonly Dictionary<string, FetchOutcome> _faults = new(StringComparer.Ordinal);

    public List<WantedData> Asked { get; } = [];

    public StubEhr Failing(string name, FetchOutcome outcome = FetchOutcome.Failed)
    {
        _faults[name] = outcome;
        return this;
    }

    public FetchedData? Answer(WantedData wanted)
    {
        Asked.Add(wanted);
        if (_faults.TryGetValue(wanted.Name, out var outcome))
        {
            return outcome == FetchOutcome.Partial
                ? new FetchedData(wanted.Name, outcome, [FirstHalf(prefetch[wanted.Name])])
                : new FetchedData(wanted.Name, outcome, []);
        }

        return new FetchedData(wanted.Name, FetchOutcome.Complete, [Page(prefetch[wanted.Name])]);
    }

    private static JsonElement FirstHalf(JsonNode? value)
    {
        var half = value?.DeepClone() as JsonObject ?? Empty();
        if (half["entry"] is JsonArray entries)
        {
            while (entries.Count > 1)
            {
                entries.RemoveAt(entries.Count - 1);
            }
        }

        return Page(half);
    }

    private static JsonElement Page(JsonNode? value) => JsonDocument.Parse((value ?? Empty()).ToJsonString()).RootElement;

    private static JsonObject Empty() => new() { ["resourceType"] = "Bundle", ["type"] = "searchset" };
}
