using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace NetCds.Cli;

/// <summary>JSON as the commands print it.</summary>
internal static class JsonOutput
{
    private static readonly JsonWriterOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonWriterOptions Lines = OneLine with { Indented = true };

    /// <summary>Writes JSON into one line, without its end.</summary>
    public static string Line(Action<Utf8JsonWriter> write) => Text(write, OneLine);

    /// <summary>Writes JSON for people to read, indented.</summary>
    public static string Indented(Action<Utf8JsonWriter> write) => Text(write, Lines);

    /// <summary>Writes the member <c>id</c> of an answer: as it was given, null when it was not.</summary>
    public static void WriteId(Utf8JsonWriter writer, JsonElement id)
    {
        writer.WritePropertyName("id"u8);
        if (id.ValueKind == JsonValueKind.Undefined)
        {
            writer.WriteNullValue();
        }
        else
        {
            id.WriteTo(writer);
        }
    }

    private static string Text(Action<Utf8JsonWriter> write, JsonWriterOptions options)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, options))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
