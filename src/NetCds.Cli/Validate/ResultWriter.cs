using NetCds.Fhir.Validation;

namespace NetCds.Cli.Validate;

/// <summary>Writes reports as text for people or as JSON.</summary>
internal sealed class ResultWriter(TextWriter output, bool isJson, bool areSeveral, CliParts parts)
{
    private int _valid;

    /// <summary>Number of resources that are not valid.</summary>
    public int Invalid { get; private set; }

    public void Write(string name, ValidationReport report)
    {
        if (report.IsValid)
        {
            _valid++;
        }
        else
        {
            Invalid++;
        }

        if (isJson)
        {
            output.WriteLine(areSeveral ? OneOfSeveral(name, report) : JsonOutput.Indented(writer => OutcomeWriter.Write(writer, report)));
            return;
        }

        ReportText.Write(output, name, report);
        output.WriteLine($"{name}: {Verdict(report)}");
    }

    /// <summary>Says on standard error how many there were, when there were several.</summary>
    public void Finish()
    {
        if (areSeveral)
        {
            parts.Error.WriteLine($"{_valid + Invalid} resources: {_valid} valid, {Invalid} not.");
        }
    }

    private static string Verdict(ValidationReport report)
    {
        var errors = report.Count(IssueSeverity.Error) + report.Count(IssueSeverity.Fatal);
        var warnings = report.Count(IssueSeverity.Warning);
        var counts = $"{errors} error{(errors == 1 ? string.Empty : "s")}, {warnings} warning{(warnings == 1 ? string.Empty : "s")}";
        return report.IsValid ? report.Issues.IsEmpty ? "valid" : $"valid ({counts})" : $"not valid ({counts})";
    }

    private static string OneOfSeveral(string name, ValidationReport report) => JsonOutput.Line(writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("resource"u8, name);
        writer.WriteBoolean("valid"u8, report.IsValid);
        writer.WritePropertyName("outcome"u8);
        OutcomeWriter.Write(writer, report);
        writer.WriteEndObject();
    });
}
