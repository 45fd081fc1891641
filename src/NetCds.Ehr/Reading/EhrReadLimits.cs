namespace NetCds.Ehr.Reading;

/// <summary>How much is read before an answer counts as too large. Bytes are counted after decompression.</summary>
public sealed record EhrReadLimits
{
    /// <summary>Most bytes of one answer, all pages together. Default 16 MiB.</summary>
    public long MaxBytesPerAnswer { get; init; } = 16 << 20;

    /// <summary>Most bytes of one call, all answers together. Default 48 MiB.</summary>
    public long MaxBytesPerCall { get; init; } = 48 << 20;

    /// <summary>Most bytes of a Binary. Default 8 MiB.</summary>
    public long MaxBytesOfBinary { get; init; } = 8 << 20;

    /// <summary>Most pages of one search. Default 20.</summary>
    public int MaxPages { get; init; } = 20;

    /// <summary>Resources after which no further page of a search is asked for. Default 5000.</summary>
    public int MaxResources { get; init; } = 5000;

    /// <summary>Deepest nesting of JSON. Default 100.</summary>
    public int MaxJsonDepth { get; init; } = 100;

    internal void Validate(List<string> errors)
    {
        OptionRules.Between(errors, nameof(MaxBytesPerAnswer), MaxBytesPerAnswer, 1, 1 << 30);
        OptionRules.Between(errors, nameof(MaxBytesPerCall), MaxBytesPerCall, 1, 1 << 30);
        OptionRules.Between(errors, nameof(MaxBytesOfBinary), MaxBytesOfBinary, 1, 1 << 30);
        OptionRules.Between(errors, nameof(MaxPages), MaxPages, 1, 1000);
        OptionRules.Between(errors, nameof(MaxResources), MaxResources, 1, 1_000_000);
        OptionRules.Between(errors, nameof(MaxJsonDepth), MaxJsonDepth, 8, 1000);
    }
}
