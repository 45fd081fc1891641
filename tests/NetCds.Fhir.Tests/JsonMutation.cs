using System.Text.Json;
using System.Text.Json.Nodes;

namespace NetCds.Fhir.Tests;

/// <summary>Breaks JSON in one or several places, the same way for the same seed.</summary>
internal static class JsonMutation
{
    private static readonly string[] Replacements =
        ["null", "true", "-1", "1e400", "3.5", "\"\"", "\"*\"", "\"\\ud800\"", "\"|\"", "[]", "[null]", "{}", "[[{}]]", "{\"\\ud800\":1}", "[{\"code\":7}]", "99999999999"];

    /// <summary>A broken copy.</summary>
    /// <param name="json">A JSON object or array.</param>
    /// <param name="seed">What decides where and how it breaks.</param>
    public static JsonElement Break(string json, int seed)
    {
        var random = new Random(seed);
        var root = JsonNode.Parse(json)!;
        for (var i = random.Next(4); i >= 0; i--)
        {
            BreakOnce(root, random);
        }

        // Through text with placeholders, as nodes cannot hold what is not text.
        var text = root.ToJsonString();
        foreach (var replacement in Replacements)
        {
            text = text.Replace($"\"@{Array.IndexOf(Replacements, replacement)}@\"", replacement, StringComparison.Ordinal);
        }

        return JsonDocument.Parse(text).RootElement;
    }

    private static void BreakOnce(JsonNode root, Random random)
    {
        var places = new List<JsonNode>();
        Collect(root, places);
        var place = places[random.Next(places.Count)];
        var replacement = $"@{random.Next(Replacements.Length)}@";
        switch (place)
        {
            case JsonObject { Count: > 0 } json when random.Next(4) > 0:
                json[json.ElementAt(random.Next(json.Count)).Key] = replacement;
                break;
            case JsonObject { Count: > 0 } json:
                json.Remove(json.ElementAt(random.Next(json.Count)).Key);
                break;
            case JsonArray { Count: > 0 } json when random.Next(4) > 0:
                json[random.Next(json.Count)] = replacement;
                break;
            case JsonArray json:
                json.Add(replacement);
                break;
            default:
                break;
        }
    }

    private static void Collect(JsonNode node, List<JsonNode> places)
    {
        switch (node)
        {
            case JsonObject json:
                places.Add(json);
                foreach (var (_, value) in json)
                {
                    Visit(value, places);
                }

                break;
            case JsonArray json:
                places.Add(json);
                foreach (var value in json)
                {
                    Visit(value, places);
                }

                break;
            default:
                break;
        }
    }

    private static void Visit(JsonNode? value, List<JsonNode> places)
    {
        if (value is not null)
        {
            Collect(value, places);
        }
    }
}
