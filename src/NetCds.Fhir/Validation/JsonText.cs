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

    /// <summary>How a value is shown in a message: short, and as it is written.</summary>
    /// <param name="json">The value.</param>
    /// <param name="longest">Bytes to show at most.</param>
    public static string Show(JsonElement json, int longest = 80)
    {
        var raw = json.ValueKind == JsonValueKind.Undefined ? default : JsonMarshal.GetRawUtf8Value(json);
        if (json.ValueKind == JsonValueKind.String)
        {
            raw = raw[1..^1];
        }

        return raw.Length <= longest ? Encoding.UTF8.GetString(raw) : Encoding.UTF8.GetString(raw[..longest]) + "…";
    }
}
