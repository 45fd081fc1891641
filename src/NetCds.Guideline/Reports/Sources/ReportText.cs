namespace NetCds.Guideline.Reports.Sources;

/// <summary>A text of a resource that a report reader can read.</summary>
/// <param name="Reference">The resource, as <c>Type/id</c>.</param>
/// <param name="Path">The element it stands in, such as <c>DiagnosticReport.conclusion</c>.</param>
/// <param name="Text">The text, plain.</param>
/// <param name="Language">Its language as the resource says, or null.</param>
public sealed record ReportText(string Reference, string Path, string Text, string? Language);

/// <summary>A part of a resource that could not be read as text.</summary>
/// <param name="Reference">The resource, as <c>Type/id</c>.</param>
/// <param name="Path">The element.</param>
/// <param name="ContentType">Its media type as said, or null.</param>
/// <param name="Url">Where it can be fetched, or null when the content is there but is of a kind that is not read, such as a PDF.</param>
public sealed record UnreadReport(string Reference, string Path, string? ContentType, string? Url);
