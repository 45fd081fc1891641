namespace NetCds.Server.Limits;

/// <summary>
/// Lets one at a time through, in the order they came. Signatures from addresses that have failed too often are checked behind it, so that a flood of forged ones
/// keeps one processor busy and no more, and a good one among them still gets its turn.
/// </summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
#pragma warning disable CA1001 // A semaphore whose wait handle nobody takes has nothing to let go.
internal sealed class SuspectGate
#pragma warning restore CA1001
{
    /// <summary>The most that wait. A signature takes half a millisecond or less, so all of them have their turn well within <see cref="Patience"/>.</summary>
    public const int MaxWaiting = 256;

    /// <summary>The longest wait.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly SemaphoreSlim _turn = new(1);
    private int _waiting;

    /// <summary>Waits for a turn.</summary>
    /// <param name="cancellation">Ends the wait.</param>
    /// <returns>Whether it has come; then <see cref="Leave"/> ends it.</returns>
    /// <exception cref="OperationCanceledException">The wait was ended.</exception>
    public async ValueTask<bool> EnterAsync(CancellationToken cancellation)
    {
        try
        {
            return Interlocked.Increment(ref _waiting) <= MaxWaiting && await _turn.WaitAsync(Patience, cancellation);
        }
        finally
        {
            Interlocked.Decrement(ref _waiting);
        }
    }

    /// <summary>Ends a turn.</summary>
    public void Leave() => _turn.Release();
}
