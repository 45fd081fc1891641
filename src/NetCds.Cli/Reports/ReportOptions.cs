namespace NetCds.Cli.Reports;

/// <summary>What <c>netcds report</c> was asked for.</summary>
internal sealed record ReportOptions(string? File, bool AsJson, string? Kind, string? Language, bool All, string? Batch, string? Gold, string? Guideline);
