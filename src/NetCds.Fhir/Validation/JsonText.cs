using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace NetCds.Fhir.Validation;

/// <summary>Reads JSON texts without ever throwing.</summary>
internal static class JsonText
{
    /// <summary>The text of a JSON string, or null when it is none or an escape in it stands for no character.</summary>
    public static string? Read(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.String)
        {
            return null;
        }

        try
        {
            return json.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>The bytes of a JSON string between the quotes, escapes and all; empty when it is none.</summary>
    public static ReadOnlySpan<byte> Raw(JsonElement json) => json.ValueKind == JsonValueKind.String ? JsonMarshal.GetRawUtf8Value(json)[1..^1] : default;

    /// <summary>How a value is shown in a message: short, on one line, and else as it is written.</summary>
    /// <param name="json">The value.</param>
    /// <param name="longest">Bytes to show at most.</param>
    public static string Show(JsonElement json, int longest = 80)
    {
        var raw = json.ValueKind == JsonValueKind.Undefined ? default : JsonMarshal.GetRawUtf8Value(json);
        if (json.ValueKind == JsonValueKind.String)
        {
            raw = raw[1..^1];
        }

        if (json.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
        {
            raw = OnOneLine(raw, longest);
        }

        return raw.Length <= longest ? Encoding.UTF8.GetString(raw) : Encoding.UTF8.GetString(raw[..longest]) + "…";
    }

    // Without the white space between its parts, as far as it is shown and a byte more.
    private static ReadOnlySpan<byte> OnOneLine(ReadOnlySpan<byte> raw, int longest)
    {
        var line = new byte[Math.Min(raw.Length, longest + 1)];
        var length = 0;
        var isText = false;
        for (var i = 0; i < raw.Length && length < line.Length; i++)
        {
            isText ^= raw[i] == '"' && !IsEscaped(raw, i);
            if (isText || raw[i] > (byte)' ')
            {
                line[length++] = raw[i];
            }
        }

        return line.AsSpan(0, length);
    }

    private static bool IsEscaped(ReadOnlySpan<byte> raw, int at)
    {
        var slashes = 0;
        while (raw[at - slashes - 1] == '\\')
        {
            slashes++;
        }

        return slashes % 2 == 1;
    }
}
