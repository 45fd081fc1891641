using System.Text.Json;
using NetCds.Fhir.FhirPath;

namespace NetCds.Cli.FhirPath;

/// <summary>Writes results of expressions, a line each.</summary>
internal static class FhirPathWriter
{
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
    public static void WriteResult(TextWriter output, IReadOnlyList<FhirPathNode> items) => output.WriteLine(JsonOutput.Line(writer => WriteItems(writer, items)));

    /// <summary>The answer to a line of a batch.</summary>
    public static void WriteAnswer(TextWriter output, JsonElement id, IReadOnlyList<FhirPathNode> items) => output.WriteLine(JsonOutput.Line(writer =>
    {
        writer.WriteStartObject();
        JsonOutput.WriteId(writer, id);
        writer.WritePropertyName("result"u8);
        WriteItems(writer, items);
        writer.WriteEndObject();
    }));

    /// <summary>The answer to a line of a batch that could not be evaluated.</summary>
    public static void WriteError(TextWriter output, JsonElement id, FhirPathErrorKind kind, string message) => output.WriteLine(JsonOutput.Line(writer =>
    {
        writer.WriteStartObject();
        JsonOutput.WriteId(writer, id);
        writer.WriteString("error"u8, kind switch
        {
            FhirPathErrorKind.Parse => "parse"u8,
            FhirPathErrorKind.Semantic => "semantic"u8,
            _ => "runtime"u8,
        });
        writer.WriteString("message"u8, message);
        writer.WriteEndObject();
    }));

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
