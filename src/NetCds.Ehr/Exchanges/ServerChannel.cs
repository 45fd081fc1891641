using NetCds.Ehr.Addresses;
using NetCds.Ehr.Diagnostics;
using NetCds.Ehr.Reading;
using NetCds.Ehr.Resilience;
using Polly;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace NetCds.Ehr.Exchanges;

/// <summary>Everything that is sent to one server goes through here: its resilience pipeline and its measurements.</summary>
internal sealed class ServerChannel
{
    private readonly FhirServerAddress _server;
    private readonly Attempt _attempt;
    private readonly TimeProvider _time;
    private readonly ResiliencePipeline<Exchange> _pipeline;

    public ServerChannel(FhirServerAddress server, Attempt attempt, EhrResilienceOptions options, TimeProvider time, ServerDiagnostics diagnostics)
    {
        _server = server;
        _attempt = attempt;
        _time = time;
        Diagnostics = diagnostics;
        _pipeline = ServerPipeline.Create(options, time, diagnostics);
    }

    public ServerDiagnostics Diagnostics { get; }

    /// <summary>Sends a request, again if need be. Never throws for what a server does.</summary>
    /// <param name="request">The request.</param>
    /// <param name="token">Access token, or null.</param>
    /// <param name="deadline">When it has to be over.</param>
    public async Task<Exchange> SendAsync(EhrRequest request, string? token, EhrDeadline deadline)
    {
        // Whatever the caller did to make the address: nothing, and least of all a token, leaves for another place.
        if (!ServerScope.Contains(_server, request.Uri))
        {
            return Exchange.Failed(EhrFailure.NotAllowed);
        }

        var start = _time.GetTimestamp();
        var context = ResilienceContextPool.Shared.Get(deadline.Token);
        context.Properties.Set(RetryRules.Deadline, deadline);
        try
        {
            var outcome = await _pipeline.ExecuteOutcomeAsync(SendOnceAsync, context, (_attempt, request, token, deadline));
            var exchange = outcome.Exception is null ? outcome.Result! : Failure(outcome.Exception, deadline);
            Diagnostics.Exchanged(exchange, _time.GetElapsedTime(start));
            return exchange;
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private static async ValueTask<Outcome<Exchange>> SendOnceAsync(
        ResilienceContext context, (Attempt Attempt, EhrRequest Request, string? Token, EhrDeadline Deadline) state)
    {
        try
        {
            return Outcome.FromResult(await state.Attempt.SendAsync(state.Request, state.Token, state.Deadline, context.CancellationToken));
        }
        catch (OperationCanceledException e)
        {
            return Outcome.FromException<Exchange>(e);
        }
    }

    private static Exchange Failure(Exception e, EhrDeadline deadline) => e switch
    {
        BrokenCircuitException => Exchange.Failed(EhrFailure.CircuitOpen),
        TimeoutRejectedException => Exchange.Failed(EhrFailure.TimedOut),
        OperationCanceledException when deadline.IsOver => Exchange.Failed(EhrFailure.Deadline),
        _ => throw e,
    };
}
