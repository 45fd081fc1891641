using System.Text;
using System.Text.Json.Nodes;

namespace NetCds.Service.Tests.Conformance;

/// <summary>Spoils a call: in its members, in its text or in its bytes. The same number always gives the same bytes.</summary>
internal static class CallMutator
{
    private const string Marker = "\u0001marker";
    private const string WrittenMarker = "\"\\u0001marker\"";

    private static readonly string[] Replacements =
    [
        "null", "\"\"", "[]", "{}", "7", "-1e400", "1e-999999999", "123456789012345678901234567890123456789", "true", "[[[{}]]]", "\"\\ud800\"", "\"\\u0000\"", "{\"\\udc00\":1}",
        "\"urn:uuid:x\"", "\"2026-13-45\"", "\"Patient/somebody-else\"", "\"../../x\"", "\"<script>alert(1)</script>\"", "{\"reference\":\"#\"}", "{\"resourceType\":\"Bundle\",\"entry\":{}}",
        "{\"resourceType\":\"OperationOutcome\"}", "{\"value\":1e30,\"unit\":\"\u00b5\u00b5\",\"code\":\"[]\"}", "{\"coding\":{\"system\":7,\"code\":[]}}",
    ];

    public static byte[] Mutate(JsonNode call, int number)
    {
        var random = new Random(number);
        var bytes = Encoding.UTF8.GetBytes(ChangeMembers(call.DeepClone(), random));
        return random.Next(4) == 0 ? ChangeBytes(bytes, random) : bytes;
    }

    // Only the last change may leave what no tree of members can hold.
    private static string ChangeMembers(JsonNode call, Random random)
    {
        for (var changes = random.Next(3); changes > 0; changes--)
        {
            var (parent, name, index) = Pick(call, random);
            if (parent is not null && random.Next(2) == 0)
            {
                Remove(parent, name, index);
            }
            else if (parent is not null)
            {
                Set(parent, name, index, At(Pick(call, random))?.DeepClone());
            }
        }

        return ChangeMember(call, random);
    }

    private static string ChangeMember(JsonNode call, Random random)
    {
        var (parent, name, index) = Pick(call, random);
        if (parent is null)
        {
            return Replacements[random.Next(Replacements.Length)];
        }

        var oldText = At((parent, name, index))?.ToJsonString() ?? "null";
        if (random.Next(5) == 0)
        {
            Remove(parent, name, index);
            return call.ToJsonString();
        }

        Set(parent, name, index, Marker);
        return call.ToJsonString().Replace(WrittenMarker, NewValue(call, oldText, name, random), StringComparison.Ordinal);
    }

    private static string NewValue(JsonNode call, string old, string? name, Random random) => random.Next(7) switch
    {
        0 => name is null ? $"{old},{old}" : $"{old},{JsonValue.Create(name).ToJsonString()}:{Replacements[random.Next(Replacements.Length)]}",
        1 => Other(call, random),
        2 => Nested(old, random.Next(2) == 0 ? random.Next(2, 60) : random.Next(200, 3000), random.Next(2) == 0),
        3 => $"\"{new string((char)random.Next('a', 'z'), random.Next(1, 20_000))}\"",
        4 => $"[{old}]",
        _ => Replacements[random.Next(Replacements.Length)],
    };

    // What stands elsewhere in the call: a resource where a text belongs, another patient's reference, an order among the prefetch.
    private static string Other(JsonNode call, Random random)
    {
        var text = At(Pick(call, random))?.ToJsonString() ?? "null";
        return text.Contains("marker", StringComparison.Ordinal) ? "{}" : text;
    }

    private static string Nested(string value, int depth, bool inObjects)
    {
        var text = new StringBuilder();
        return text.Insert(0, inObjects ? "{\"a\":" : "[", depth).Append(value).Insert(text.Length, inObjects ? "}" : "]", depth).ToString();
    }

    private static (JsonNode? Parent, string? Name, int Index) Pick(JsonNode node, Random random)
    {
        JsonNode? parent = null;
        string? name = null;
        var index = -1;
        for (JsonNode? at = node; at is JsonObject { Count: > 0 } or JsonArray { Count: > 0 } && (parent is null || random.Next(4) > 0);)
        {
            parent = at;
            if (at is JsonObject members)
            {
                (name, at) = members.GetAt(random.Next(members.Count));
                index = -1;
            }
            else
            {
                name = null;
                index = random.Next(at.AsArray().Count);
                at = at[index];
            }
        }

        return (parent, name, index);
    }

    private static JsonNode? At((JsonNode? Parent, string? Name, int Index) place) =>
        place.Parent is null ? null : place.Name is null ? place.Parent.AsArray()[place.Index] : place.Parent[place.Name];

    private static void Set(JsonNode parent, string? name, int index, JsonNode? value)
    {
        if (name is null)
        {
            parent.AsArray()[index] = value;
        }
        else
        {
            parent[name] = value;
        }
    }

    private static void Remove(JsonNode parent, string? name, int index)
    {
        if (name is null)
        {
            parent.AsArray().RemoveAt(index);
        }
        else
        {
            parent.AsObject().Remove(name);
        }
    }

    private static byte[] ChangeBytes(byte[] bytes, Random random)
    {
        var at = random.Next(bytes.Length);
        switch (random.Next(5))
        {
            case 0:
                return bytes[..at];
            case 1:
                return [.. bytes[..at], 0xC3, 0x28, .. bytes[at..]];
            case 2:
                return [.. bytes[..at], 0xED, 0xA0, 0x80, .. bytes[at..]];
            case 3:
                random.NextBytes(bytes.AsSpan(at, Math.Min(8, bytes.Length - at)));
                return bytes;
            default:
                bytes[at] = (byte)random.Next(256);
                return bytes;
        }
    }
}
