using System.Runtime.InteropServices;
using System.Text.Json;

namespace NetCds.Cli.Validate;

/// <summary>One line of a batch.</summary>
/// <param name="Id">Id as given, any JSON value; undefined when there is none.</param>
/// <param name="Path">Path of the resource; null when it stands in the line.</param>
/// <param name="Resource">The resource when it stands in the line; empty otherwise.</param>
/// <param name="Profiles">Profiles it must meet.</param>
/// <param name="Supporting">Paths of definitions.</param>
internal sealed record BatchLine(JsonElement Id, string? Path, ReadOnlyMemory<byte> Resource, IReadOnlyList<string> Profiles, IReadOnlyList<string> Supporting)
{
    /// <summary>Reads a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="error">What is wrong with it, or null.</param>
    public static BatchLine Read(ReadOnlyMemory<byte> line, out string? error)
    {
        try
        {
            using var document = JsonDocument.Parse(line, new JsonDocumentOptions { MaxDepth = 256 });
            return Read(document.RootElement, out error);
        }
        catch (JsonException)
        {
            error = "The line is not JSON.";
        }
        catch (InvalidOperationException)
        {
            error = "A text in the line holds an escape that stands for no character.";
        }

        return new BatchLine(default, null, default, [], []);
    }

    private static BatchLine Read(JsonElement json, out string? error)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            error = "The line is not a JSON object.";
            return new BatchLine(default, null, default, [], []);
        }

        var id = json.TryGetProperty("id"u8, out var given) ? given.Clone() : default;
        json.TryGetProperty("resource"u8, out var resource);
        var path = resource.ValueKind == JsonValueKind.String ? resource.GetString() : null;
        ReadOnlyMemory<byte> inline = resource.ValueKind == JsonValueKind.Object ? JsonMarshal.GetRawUtf8Value(resource).ToArray() : default;
        error = path is null && inline.IsEmpty ? "The line names no resource: give \"resource\" a path or a JSON object." : null;
        return new BatchLine(id, path, inline, Texts(json, "profiles"), Texts(json, "supporting"));
    }

    private static List<string> Texts(JsonElement json, string name)
    {
        var texts = new List<string>();
        if (json.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in list.EnumerateArray())
            {
                if (item.ValueKind == JsonValueKind.String && item.GetString() is { } text)
                {
                    texts.Add(text);
                }
            }
        }

        return texts;
    }
}
