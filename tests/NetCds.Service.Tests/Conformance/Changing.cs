using System.Text.Json.Nodes;

namespace NetCds.Service.Tests.Conformance;

/// <summary>Changes one member of a call.</summary>
internal static class Changing
{
    /// <summary>Sets or removes the member at a dotted path.</summary>
    /// <param name="call">The call.</param>
    /// <param name="path">For example <c>context.patientId</c>.</param>
    /// <param name="json">The new value as JSON; null to remove the member.</param>
    public static JsonObject With(this JsonObject call, string path, string? json)
    {
        var steps = path.Split('.');
        var parent = call;
        foreach (var step in steps[..^1])
        {
            parent = parent[step]!.AsObject();
        }

        parent.Remove(steps[^1]);
        if (json is not null)
        {
            parent[steps[^1]] = JsonNode.Parse(json);
        }

        return call;
    }
}
