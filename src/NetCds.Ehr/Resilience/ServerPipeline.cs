using NetCds.Ehr.Diagnostics;
using NetCds.Ehr.Exchanges;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Timeout;

namespace NetCds.Ehr.Resilience;

/// <summary>Builds the pipeline of one server. From the outside in: retry, circuit breaker, gate, limit of one attempt.</summary>
/// <remarks>The gate is inside the retry, so that nobody holds a place while waiting to try again.</remarks>
internal static class ServerPipeline
{
    public static ResiliencePipeline<Exchange> Create(EhrResilienceOptions options, TimeProvider time, ServerDiagnostics diagnostics)
    {
        var builder = new ResiliencePipelineBuilder<Exchange> { TimeProvider = time };
        if (options.MaxRetries > 0)
        {
            builder.AddRetry(Retry(options, diagnostics));
        }

        return builder
            .AddCircuitBreaker(Breaker(options, diagnostics))
            .AddStrategy(_ => new RequestGate(options.MaxConcurrency, options.MaxQueue), new GateOptions())
            .AddTimeout(new TimeoutStrategyOptions { TimeoutGenerator = args => ValueTask.FromResult(RetryRules.AttemptTimeout(args.Context, options)) })
            .Build();
    }

    private static RetryStrategyOptions<Exchange> Retry(EhrResilienceOptions options, ServerDiagnostics diagnostics) => new()
    {
        MaxRetryAttempts = options.MaxRetries,
        ShouldHandle = args => ValueTask.FromResult(RetryRules.ShouldRetry(args.Outcome, args.Context, options)),
        DelayGenerator = args => ValueTask.FromResult<TimeSpan?>(
            RetryRules.Delay(args.Outcome, args.Context, args.AttemptNumber, Random.Shared.NextDouble(), options)),
        OnRetry = args =>
        {
            diagnostics.Retrying(args.Outcome.Result);
            return ValueTask.CompletedTask;
        },
    };

    private static CircuitBreakerStrategyOptions<Exchange> Breaker(EhrResilienceOptions options, ServerDiagnostics diagnostics) => new()
    {
        FailureRatio = options.BreakAtFailureRatio,
        MinimumThroughput = options.BreakMinimumRequests,
        SamplingDuration = options.BreakWindow,
        BreakDuration = options.BreakTime,
        ShouldHandle = args => ValueTask.FromResult(args.Outcome.Exception is TimeoutRejectedException || args.Outcome.Result is { IsOutage: true }),
        OnOpened = args =>
        {
            diagnostics.CircuitOpened(args.BreakDuration);
            return ValueTask.CompletedTask;
        },
        OnClosed = _ =>
        {
            diagnostics.CircuitClosed();
            return ValueTask.CompletedTask;
        },
    };

    private sealed class GateOptions : ResilienceStrategyOptions
    {
        public GateOptions() => Name = nameof(RequestGate);
    }
}
