namespace NetCds.Server.Configuration;

/// <summary>Reads the limits on calls.</summary>
internal static class LimitOptionsReader
{
    public const string RateLimitName = "RateLimit";
    private const string FailureLimitName = "FailureLimit";
    private const int MostConcurrentCalls = 100_000;
    private const int HighestRate = 1_000_000;

    public static LimitOptions Read(SectionReader reader, List<string> errors)
    {
        var defaults = new LimitOptions();
        return new LimitOptions
        {
            MaxConcurrentCalls = reader.Number(nameof(LimitOptions.MaxConcurrentCalls), defaults.MaxConcurrentCalls, 1, MostConcurrentCalls),
            PerTenant = ReadRate(reader, RateLimitName, defaults.PerTenant),
            Failures = ReadRate(reader, FailureLimitName, defaults.Failures),
        };
    }

    public static RateLimit ReadRate(SectionReader reader, string name, RateLimit fallback)
    {
        var inner = reader.Inner(name);
        var perSecond = inner.Number(nameof(RateLimit.PerSecond), fallback.PerSecond, 1, HighestRate);

        // A rate that is set alone allows bursts of two seconds; the default's burst would make it no limit for a while.
        var burst = inner.Text(nameof(RateLimit.PerSecond)) is null ? fallback.Burst : (int)Math.Min(2L * perSecond, HighestRate);
        burst = inner.Number(nameof(RateLimit.Burst), burst, 1, HighestRate);
        inner.RefuseUnknown();
        return new RateLimit(perSecond, burst);
    }
}
