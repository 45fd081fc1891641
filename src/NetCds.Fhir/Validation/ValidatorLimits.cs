namespace NetCds.Fhir.Validation;

/// <summary>Bounds that keep a validation finite whatever the input.</summary>
public sealed record ValidatorLimits
{
    /// <summary>The bounds in use when none are given.</summary>
    public static ValidatorLimits Default { get; } = new();

    /// <summary>Largest input in bytes. Default 50 MB; more is one fatal finding.</summary>
    public int MaxBytes { get; init; } = 50 * 1024 * 1024;

    /// <summary>Deepest nesting of JSON objects and arrays. Default 128; deeper is one fatal finding.</summary>
    public int MaxDepth { get; init; } = 128;

    /// <summary>Findings kept for one resource; a last finding says that there were more. Default 1000, at least 1.</summary>
    public int MaxIssues { get; init; } = 1000;

    /// <summary>Time after which a validation ends with an error. Default 30 s.</summary>
    public TimeSpan TimeBudget { get; init; } = TimeSpan.FromSeconds(30);
}
