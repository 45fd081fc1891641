using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NetCds.Fhir.Validation;

namespace NetCds.Cli.Validate;

/// <summary>Writes the answers of a batch, a line each.</summary>
internal sealed class BatchAnswerWriter(TextWriter output)
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public void Write(JsonElement id, ValidationReport report)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartObject();
            writer.WritePropertyName("id"u8);
            if (id.ValueKind == JsonValueKind.Undefined)
            {
                writer.WriteNullValue();
            }
            else
            {
                id.WriteTo(writer);
            }

            writer.WriteBoolean("valid"u8, report.IsValid);
            writer.WriteStartArray("issues"u8);
            foreach (var issue in report.Issues)
            {
                WriteIssue(writer, issue);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        output.WriteLine(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }

    private static void WriteIssue(Utf8JsonWriter writer, ValidationIssue issue)
    {
        writer.WriteStartObject();
        writer.WriteString("severity"u8, OutcomeWriter.Name(issue.Severity));
        writer.WriteString("code"u8, issue.Code);
        writer.WriteString("path"u8, issue.Path);
        writer.WriteString("message"u8, issue.Message);
        writer.WriteString("key"u8, issue.Key);
        writer.WriteEndObject();
    }
}
