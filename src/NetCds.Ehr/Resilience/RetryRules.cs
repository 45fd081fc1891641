using NetCds.Ehr.Exchanges;
using NetCds.Ehr.Reading;
using Polly;
using Polly.Timeout;

namespace NetCds.Ehr.Resilience;

/// <summary>What is tried again, and after how long: never beyond the deadline, never sooner than the server asks.</summary>
internal static class RetryRules
{
    /// <summary>The deadline of the call an exchange belongs to.</summary>
    public static readonly ResiliencePropertyKey<EhrDeadline> Deadline = new("netcds.deadline");

    // An attempt that starts with less time than this left is not worth its load.
    private static readonly TimeSpan ShortestAttempt = TimeSpan.FromMilliseconds(20);

    public static bool ShouldRetry(Outcome<Exchange> outcome, ResilienceContext context, EhrResilienceOptions options)
    {
        var isTransient = outcome.Exception is TimeoutRejectedException || outcome.Result is { IsTransient: true };
        return isTransient && (outcome.Result?.RetryAfter ?? options.RetryDelay / 2) + ShortestAttempt <= Remaining(context);
    }

    public static TimeSpan Delay(Outcome<Exchange> outcome, ResilienceContext context, int attempt, double random, EhrResilienceOptions options)
    {
        if (outcome.Result?.RetryAfter is { } asked)
        {
            return asked;
        }

        var middle = options.RetryDelay * Math.Pow(2, attempt);
        var delay = Min(middle, options.MaxRetryDelay) * (0.5 + random);
        var latest = Remaining(context) - ShortestAttempt;
        return latest < TimeSpan.Zero ? TimeSpan.Zero : Min(delay, latest);
    }

    public static TimeSpan AttemptTimeout(ResilienceContext context, EhrResilienceOptions options) =>
        context.Properties.GetValue(Deadline, null!).AttemptTimeout ?? options.AttemptTimeout;

    private static TimeSpan Remaining(ResilienceContext context) => context.Properties.GetValue(Deadline, null!).Remaining;

    private static TimeSpan Min(TimeSpan left, TimeSpan right) => left < right ? left : right;
}
