namespace NetCds.Guideline.Reports;

/// <summary>What a report says of a fact: a code, a truth value, a number or an interval. Exactly one form is used.</summary>
/// <param name="Code">A coded value of the catalogue, or <c>true</c> or <c>false</c>; null for numbers.</param>
/// <param name="Low">Lower bound in the catalogue's unit, or null when there is none.</param>
/// <param name="LowInclusive">Whether the lower bound itself is possible.</param>
/// <param name="High">Upper bound, or null.</param>
/// <param name="HighInclusive">Whether the upper bound itself is possible.</param>
public readonly record struct StatedValue(string? Code, decimal? Low, bool LowInclusive, decimal? High, bool HighInclusive)
{
    /// <summary>The one number meant, or null.</summary>
    public decimal? Exact => Low == High ? Low : null;

    /// <summary>A coded value.</summary>
    public static StatedValue Of(string code) => new(code, null, false, null, false);

    /// <summary>One number.</summary>
    public static StatedValue Of(decimal number) => new(null, number, true, number, true);

    /// <summary>An interval with its ends in it where there are any.</summary>
    public static StatedValue Between(decimal? low, decimal? high) => new(null, low, low is not null, high, high is not null);
}
