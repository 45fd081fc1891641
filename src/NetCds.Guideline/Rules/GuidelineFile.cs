namespace NetCds.Guideline.Rules;

/// <summary>A file of the guideline: its name for messages, and its content.</summary>
/// <param name="Name">File name, without folders.</param>
/// <param name="Content">The bytes.</param>
internal sealed record GuidelineFile(string Name, byte[] Content);
