using System.Text.Json;
using NetCds.Fhir.Validation;

namespace NetCds.Cli.Validate;

/// <summary>Writes the answers of a batch, a line each.</summary>
internal sealed class BatchAnswerWriter(TextWriter output)
{
    public void Write(JsonElement id, ValidationReport report) => output.WriteLine(JsonOutput.Line(writer =>
    {
        writer.WriteStartObject();
        JsonOutput.WriteId(writer, id);
        writer.WriteBoolean("valid"u8, report.IsValid);
        writer.WriteStartArray("issues"u8);
        foreach (var issue in report.Issues)
        {
            WriteIssue(writer, issue);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }));

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
