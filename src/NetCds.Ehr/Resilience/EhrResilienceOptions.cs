using NetCds.Ehr.Reading;

namespace NetCds.Ehr.Resilience;

/// <summary>How failing and slow servers are treated, each server on its own.</summary>
public sealed record EhrResilienceOptions
{
    /// <summary>Longest time of one attempt, body included, where the call's deadline does not set it. Default 1.2 s.</summary>
    public TimeSpan AttemptTimeout { get; init; } = TimeSpan.FromSeconds(1.2);

    /// <summary>Most repetitions of one request. Default 2.</summary>
    public int MaxRetries { get; init; } = 2;

    /// <summary>Middle of the first waiting time; it doubles each time, give or take half of it. Default 50 ms.</summary>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromMilliseconds(50);

    /// <summary>Longest waiting time that is our own choice; a server's <c>Retry-After</c> may ask for longer. Default 500 ms.</summary>
    public TimeSpan MaxRetryDelay { get; init; } = TimeSpan.FromMilliseconds(500);

    /// <summary>Most requests at a time to one server. Default 32.</summary>
    public int MaxConcurrency { get; init; } = 32;

    /// <summary>Most requests that wait for their turn; further ones fail at once. Default 128.</summary>
    public int MaxQueue { get; init; } = 128;

    /// <summary>Share of failures, above 0 to 1, at which a server is left alone. Default 0.5.</summary>
    public double BreakAtFailureRatio { get; init; } = 0.5;

    /// <summary>Least number of requests within <see cref="BreakWindow"/> for the share to count. Default 10.</summary>
    public int BreakMinimumRequests { get; init; } = 10;

    /// <summary>Time over which failures are counted; from 0.5 s. Default 20 s.</summary>
    public TimeSpan BreakWindow { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>How long a server is left alone; from 0.5 s. Default 15 s.</summary>
    public TimeSpan BreakTime { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>Most servers remembered; the longest unused is forgotten first. Default 128.</summary>
    public int MaxServers { get; init; } = 128;

    internal void Validate(List<string> errors)
    {
        OptionRules.Between(errors, nameof(AttemptTimeout), (long)AttemptTimeout.TotalMilliseconds, 10, 3_600_000);
        OptionRules.Between(errors, nameof(MaxRetries), MaxRetries, 0, 10);
        OptionRules.AboveZero(errors, nameof(RetryDelay), RetryDelay);
        OptionRules.AboveZero(errors, nameof(MaxRetryDelay), MaxRetryDelay);
        OptionRules.Between(errors, nameof(MaxConcurrency), MaxConcurrency, 1, 10_000);
        OptionRules.Between(errors, nameof(MaxQueue), MaxQueue, 0, 100_000);
        OptionRules.Between(errors, nameof(BreakMinimumRequests), BreakMinimumRequests, 2, 1_000_000);
        OptionRules.Between(errors, nameof(BreakWindow), (long)BreakWindow.TotalMilliseconds, 500, 86_400_000);
        OptionRules.Between(errors, nameof(BreakTime), (long)BreakTime.TotalMilliseconds, 500, 86_400_000);
        OptionRules.Between(errors, nameof(MaxServers), MaxServers, 1, 100_000);
        if (BreakAtFailureRatio is not (> 0 and <= 1))
        {
            errors.Add($"{nameof(BreakAtFailureRatio)} is {BreakAtFailureRatio}; it must be above 0, at most 1.");
        }
    }
}
