namespace NetCds.Cli.Validate;

/// <summary>A resource to validate.</summary>
/// <param name="Name">What it is called in messages: its file, and its line in NDJSON.</param>
/// <param name="Json">UTF-8.</param>
internal sealed record ValidationInput(string Name, ReadOnlyMemory<byte> Json);
