namespace NetCds.Cli.Validate;

/// <summary>What is to be validated and how.</summary>
/// <param name="Files">Files and folders; <c>-</c> for standard input.</param>
/// <param name="Profiles">Canonical addresses of profiles that every resource must meet.</param>
/// <param name="Definitions">Files and folders with further definitions.</param>
/// <param name="Format"><c>text</c> or <c>json</c>.</param>
/// <param name="Batch">File of lines that each say what to validate, <c>-</c> for standard input; null for none.</param>
internal sealed record ValidateOptions(IReadOnlyList<string> Files, IReadOnlyList<string> Profiles, IReadOnlyList<string> Definitions, string Format, string? Batch);
