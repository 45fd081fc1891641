namespace NetCds.Guideline.Catalogue;

/// <summary>The guideline or one of its catalogues cannot be used. Every mistake found is listed; each names file, place and what to do.</summary>
public sealed class GuidelineFormatException : Exception
{
    /// <summary>Creates the error.</summary>
    /// <param name="errors">What is wrong, at least one entry.</param>
    public GuidelineFormatException(IReadOnlyList<string> errors)
        : base($"The guideline cannot be used, {errors.Count} mistake(s):{Environment.NewLine}{string.Join(Environment.NewLine, errors)}") => Errors = errors;

    /// <summary>What is wrong, in order of files and places.</summary>
    public IReadOnlyList<string> Errors { get; }
}
