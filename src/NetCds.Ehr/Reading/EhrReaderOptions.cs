using NetCds.Ehr.Resilience;

namespace NetCds.Ehr.Reading;

/// <summary>Settings of an <see cref="EhrReader"/>. The defaults suit a hook call of two seconds.</summary>
public sealed record EhrReaderOptions
{
    /// <summary>How much is read.</summary>
    public EhrReadLimits Limits { get; init; } = new();

    /// <summary>How failing and slow servers are treated.</summary>
    public EhrResilienceOptions Resilience { get; init; } = new();

    /// <summary>Whether several queries go as one batch to servers that say they can. Default true.</summary>
    public bool UseBatch { get; init; } = true;

    /// <summary>How long a server's CapabilityStatement is remembered. Default 6 h.</summary>
    public TimeSpan CapabilityLifetime { get; init; } = TimeSpan.FromHours(6);

    /// <summary>How long it is remembered that a CapabilityStatement could not be had. Default 5 min.</summary>
    public TimeSpan CapabilityFailureLifetime { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>Longest time to fetch a CapabilityStatement, in the background. Default 10 s.</summary>
    public TimeSpan CapabilityTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>What is wrong with these settings, each in one sentence; empty when nothing is.</summary>
    public IReadOnlyList<string> Validate()
    {
        var errors = new List<string>();
        Limits.Validate(errors);
        Resilience.Validate(errors);
        OptionRules.AboveZero(errors, nameof(CapabilityLifetime), CapabilityLifetime);
        OptionRules.AboveZero(errors, nameof(CapabilityFailureLifetime), CapabilityFailureLifetime);
        OptionRules.AboveZero(errors, nameof(CapabilityTimeout), CapabilityTimeout);
        return errors;
    }
}
