using NetCds.Ehr.Exchanges;
using NetCds.Ehr.Reading;
using Polly;

namespace NetCds.Ehr.Resilience;

/// <summary>Lets a number of requests through at a time and a number wait; further ones fail at once.</summary>
internal sealed class RequestGate : ResilienceStrategy<Exchange>, IDisposable
{
    private readonly SemaphoreSlim _places;
    private readonly int _maxQueue;
    private int _waiting;

    public RequestGate(int maxConcurrency, int maxQueue)
    {
        _places = new SemaphoreSlim(maxConcurrency, maxConcurrency);
        _maxQueue = maxQueue;
    }

    public void Dispose() => _places.Dispose();

    protected override async ValueTask<Outcome<Exchange>> ExecuteCore<TState>(
        Func<ResilienceContext, TState, ValueTask<Outcome<Exchange>>> callback, ResilienceContext context, TState state)
    {
        if (!_places.Wait(0, CancellationToken.None) && await WaitAsync(context.CancellationToken) is { } refused)
        {
            return refused;
        }

        try
        {
            return await callback(context, state);
        }
        finally
        {
            _places.Release();
        }
    }

    private async ValueTask<Outcome<Exchange>?> WaitAsync(CancellationToken cancellation)
    {
        try
        {
            if (Interlocked.Increment(ref _waiting) > _maxQueue)
            {
                return Outcome.FromResult(Exchange.Failed(EhrFailure.Busy));
            }

            await _places.WaitAsync(cancellation);
            return null;
        }
        catch (OperationCanceledException e)
        {
            return Outcome.FromException<Exchange>(e);
        }
        finally
        {
            Interlocked.Decrement(ref _waiting);
        }
    }
}
