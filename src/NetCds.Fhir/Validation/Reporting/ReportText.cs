namespace NetCds.Fhir.Validation;

/// <summary>Writes a report for people, a finding a line: place in the text, severity, path, message and the key of the constraint.</summary>
public static class ReportText
{
    /// <summary>Writes the findings; nothing when there are none.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="source">Name of what was validated, to begin each line with.</param>
    /// <param name="report">The report.</param>
    public static void Write(TextWriter output, string source, ValidationReport report)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(report);
        foreach (var issue in report.Issues)
        {
            output.Write(source);
            if (issue.Line is { } line)
            {
                output.Write($":{line}:{issue.Column}");
            }

            output.Write($": {OutcomeWriter.Name(issue.Severity)}: {issue.Path}: {issue.Message}");
            output.WriteLine(issue.Key is null ? string.Empty : $" [{issue.Key}]");
        }
    }
}
