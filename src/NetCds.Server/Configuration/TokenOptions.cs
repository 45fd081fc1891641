namespace NetCds.Server.Configuration;

/// <summary>What callers' tokens and the keys that check them have to keep to.</summary>
public sealed record TokenOptions
{
    /// <summary>The longest <see cref="ClockSkew"/> that can be configured.</summary>
    public static readonly TimeSpan LongestClockSkew = TimeSpan.FromMinutes(5);

    /// <summary>The longest time from <c>iat</c> to <c>exp</c>, 1 minute to 1 hour. The default, 15 minutes, is what Epic issues.</summary>
    public TimeSpan MaxTokenLifetime { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>How far the clocks of callers may be off, 0 to 5 minutes.</summary>
    public TimeSpan ClockSkew { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long keys are used beyond their time while the host they come from cannot be reached, 0 to 24 hours.</summary>
    public TimeSpan MaxKeyStaleness { get; init; } = TimeSpan.FromHours(1);
}
