using System.Text.Json;

namespace NetCds.Fhir.Validation;

/// <summary>Writes a report as a FHIR R4 OperationOutcome, the answer of <c>$validate</c>.</summary>
public static class OutcomeWriter
{
    private const string IssueLine = "http://hl7.org/fhir/StructureDefinition/operationoutcome-issue-line";

    private const string IssueColumn = "http://hl7.org/fhir/StructureDefinition/operationoutcome-issue-col";

    /// <summary>Writes the OperationOutcome as one JSON object. A report without findings says so in one issue, as an OperationOutcome must have one.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="report">The report.</param>
    public static void Write(Utf8JsonWriter writer, ValidationReport report)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(report);
        writer.WriteStartObject();
        writer.WriteString("resourceType"u8, "OperationOutcome"u8);
        writer.WriteStartArray("issue"u8);
        foreach (var issue in report.Issues)
        {
            WriteIssue(writer, issue);
        }

        if (report.Issues.IsEmpty)
        {
            writer.WriteStartObject();
            writer.WriteString("severity"u8, "information"u8);
            writer.WriteString("code"u8, "informational"u8);
            writer.WriteString("diagnostics"u8, "The resource is valid."u8);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <summary>The code of a severity: <c>fatal</c>, <c>error</c>, <c>warning</c> or <c>information</c>.</summary>
    /// <param name="severity">The severity.</param>
    public static string Name(IssueSeverity severity) => severity switch
    {
        IssueSeverity.Fatal => "fatal",
        IssueSeverity.Error => "error",
        IssueSeverity.Warning => "warning",
        _ => "information",
    };

    private static void WriteIssue(Utf8JsonWriter writer, ValidationIssue issue)
    {
        writer.WriteStartObject();
        if (issue.Line is { } line && issue.Column is { } column)
        {
            writer.WriteStartArray("extension"u8);
            WritePosition(writer, IssueLine, line);
            WritePosition(writer, IssueColumn, column);
            writer.WriteEndArray();
        }

        writer.WriteString("severity"u8, Name(issue.Severity));
        writer.WriteString("code"u8, issue.Code);
        if (issue.Key is not null)
        {
            writer.WriteStartObject("details"u8);
            writer.WriteString("text"u8, issue.Key);
            writer.WriteEndObject();
        }

        writer.WriteString("diagnostics"u8, issue.Message);
        if (issue.Path.Length > 0)
        {
            writer.WriteStartArray("expression"u8);
            writer.WriteStringValue(issue.Path);
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static void WritePosition(Utf8JsonWriter writer, string url, int value)
    {
        writer.WriteStartObject();
        writer.WriteString("url"u8, url);
        writer.WriteNumber("valueInteger"u8, value);
        writer.WriteEndObject();
    }
}
