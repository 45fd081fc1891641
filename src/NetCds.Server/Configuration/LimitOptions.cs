namespace NetCds.Server.Configuration;

/// <summary>How many calls are taken.</summary>
public sealed record LimitOptions
{
    /// <summary>The most calls that are worked on at once, 1 to 100000; what is beyond gets 503 at once.</summary>
    public int MaxConcurrentCalls { get; init; } = 512;

    /// <summary>What each tenant may call, unless it has a limit of its own. The default is about what one instance can answer; set it to what your EHR sends.</summary>
    public RateLimit PerTenant { get; init; } = new(20_000, 40_000);

    /// <summary>How many calls without a good token one remote address may make before it gets 429.</summary>
    public RateLimit Failures { get; init; } = new(50, 2_000);
}

/// <summary>A token bucket.</summary>
/// <param name="PerSecond">Calls a second in the long run, 1 to 1000000.</param>
/// <param name="Burst">Calls at once after a pause, 1 to 1000000.</param>
public sealed record RateLimit(int PerSecond, int Burst);
