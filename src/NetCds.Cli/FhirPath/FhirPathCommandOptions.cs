namespace NetCds.Cli.FhirPath;

/// <summary>What is to be evaluated, and how.</summary>
/// <param name="Expression">The expression; null with a batch.</param>
/// <param name="File">Path of the resource, <c>-</c> for standard input; null for none.</param>
/// <param name="Format"><c>text</c> or <c>json</c>.</param>
/// <param name="IsStrict">Whether unknown elements are errors.</param>
/// <param name="Batch">Path of the batch, <c>-</c> for standard input; null for none.</param>
internal sealed record FhirPathCommandOptions(string? Expression, string? File, string Format, bool IsStrict, string? Batch);
