namespace NetCds.Ehr.Reading;

/// <summary>What a body amounts to as the answer to a query.</summary>
/// <param name="Failure">What is wrong with it, or none.</param>
/// <param name="IsUsable">Whether it holds anything that may be used in spite of a failure.</param>
internal readonly record struct PageVerdict(EhrFailure Failure, bool IsUsable)
{
    /// <summary>Resources of the type searched for.</summary>
    public int Matches { get; init; }

    /// <summary>All resources of the page.</summary>
    public int Resources { get; init; }

    /// <summary>Number of matches on all pages, as far as the server tells.</summary>
    public decimal? Total { get; init; }

    /// <summary>Link to the next page as written, or null.</summary>
    public string? NextLink { get; init; }

    public static PageVerdict Unusable(EhrFailure failure) => new(failure, IsUsable: false);
}
