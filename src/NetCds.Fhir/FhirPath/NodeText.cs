using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NetCds.Fhir.FhirPath.Values;

namespace NetCds.Fhir.FhirPath;

/// <summary>Nodes as text for people and for results.</summary>
internal static class NodeText
{
    public static string TypeName(in FhirPathNode node) => node.System is { } value ? NameOf(value.Kind) : node.Type?.Name ?? string.Empty;

    public static string NameOf(SystemKind kind) => kind switch
    {
        SystemKind.Boolean => "boolean",
        SystemKind.String => "string",
        SystemKind.Integer => "integer",
        SystemKind.Decimal => "decimal",
        SystemKind.Date => "date",
        SystemKind.DateTime => "dateTime",
        SystemKind.Time => "time",
        SystemKind.Quantity => "Quantity",
        _ => "TypeInfo",
    };

    public static string Value(in FhirPathNode node)
    {
        if (node.IsNone)
        {
            return string.Empty;
        }

        return NodeValues.System(node) is { } value && (node.IsSystem || node.Type!.IsPrimitive) ? Write(value)
            : node.Json.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null ? string.Empty : Compact(node.Json);
    }

    // As a line of its own, whatever white space the document has.
    private static string Compact(JsonElement json)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true }))
        {
            try
            {
                json.WriteTo(writer);
            }
            catch (InvalidOperationException)
            {
                // A name or text with an escape that stands for no character cannot be rewritten.
                return json.GetRawText();
            }
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static string Write(SystemValue value) => value switch
    {
        TemporalValue { Kind: SystemKind.Time } time => $"@T{time}",
        TemporalValue temporal => $"@{temporal}",
        TypeInfoValue type => $"{type.Namespace}.{type.Name}",
        _ => NodeValues.ToText(value),
    };
}
