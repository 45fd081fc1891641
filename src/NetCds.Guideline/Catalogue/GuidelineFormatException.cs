namespace NetCds.Guideline.Catalogue;

/// <summary>A file of the guideline does not have the form it must have. Nothing of it is used.</summary>
public sealed class GuidelineFormatException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="errors">Every mistake found, each naming file, place and what would be right.</param>
    public GuidelineFormatException(IReadOnlyList<string> errors)
        : base($"The guideline cannot be loaded:{Environment.NewLine}{string.Join(Environment.NewLine, errors)}") =>
        Errors = errors;

    /// <summary>Every mistake found.</summary>
    public IReadOnlyList<string> Errors { get; }
}
