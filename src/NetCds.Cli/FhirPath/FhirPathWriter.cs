using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NetCds.Fhir.FhirPath;

namespace NetCds.Cli.FhirPath;

/// <summary>Writes results of expressions, a line each.</summary>
internal static class FhirPathWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>An item a line: type, tab, value; line breaks and tabs in a value are written as <c>\n</c>, <c>\r</c> and <c>\t</c>.</summary>
    public static void WriteText(TextWriter output, IReadOnlyList<FhirPathNode> items)
    {
        foreach (var item in items)
        {
            var value = item.ToString().Replace("\r", "\\r", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal);
            output.WriteLine($"{item.TypeName}\t{value}");
        }
    }

    /// <summary>An array of types and values.</summary>
    public static void WriteResult(TextWriter output, IReadOnlyList<FhirPathNode> items) => WriteLine(output, writer => WriteItems(writer, items));

    /// <summary>The answer to a line of a batch.</summary>
    public static void WriteAnswer(TextWriter output, JsonElement id, IReadOnlyList<FhirPathNode> items) => WriteLine(output, writer =>
    {
        writer.WriteStartObject();
        WriteId(writer, id);
        writer.WritePropertyName("result"u8);
        WriteItems(writer, items);
        writer.WriteEndObject();
    });

    /// <summary>The answer to a line of a batch that could not be evaluated.</summary>
    public static void WriteError(TextWriter output, JsonElement id, FhirPathErrorKind kind, string message) => WriteLine(output, writer =>
    {
        writer.WriteStartObject();
        WriteId(writer, id);
        writer.WriteString("error"u8, kind switch
        {
            FhirPathErrorKind.Parse => "parse"u8,
            FhirPathErrorKind.Semantic => "semantic"u8,
            _ => "runtime"u8,
        });
        writer.WriteString("message"u8, message);
        writer.WriteEndObject();
    });

    private static void WriteLine(TextWriter output, Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            write(writer);
        }

        output.WriteLine(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    private static void WriteId(Utf8JsonWriter writer, JsonElement id)
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

    private static void WriteItems(Utf8JsonWriter writer, IReadOnlyList<FhirPathNode> items)
    {
        writer.WriteStartArray();
        foreach (var item in items)
        {
            writer.WriteStartObject();
            writer.WriteString("type"u8, item.TypeName);
            writer.WriteString("value"u8, item.ToString());
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
