namespace NetCds.Server.Limits;

/// <summary>
/// Lets few long bodies be worked on at a time, in the order they came: together they would all be late, and hold the memory of all of them. Short bodies pass.
/// </summary>
/// <remarks>
/// A place is held for a moment only, whatever its holder does with it, so that a slow sender or a slow EHR keeps nobody waiting; where the memory matters more
/// than the wait it may be held longer.
/// </remarks>
/// <threadsafety>Safe for concurrent use.</threadsafety>
#pragma warning disable CA1001 // A semaphore whose wait handle nobody takes has nothing to let go, and places are given back after the service has ended.
internal sealed class LongBodyGate
#pragma warning restore CA1001
{
    /// <summary>The longest body in bytes that passes without a place.</summary>
    public const int ShortLength = 256 * 1024;

    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(250);

    private readonly SemaphoreSlim _places;
    private readonly TimeSpan _longestHold;
    private readonly TimeProvider _time;

    /// <summary>Creates a gate.</summary>
    /// <param name="time">The clock.</param>
    /// <param name="places">How many long bodies are worked on at a time.</param>
    /// <param name="longestHold">How long a place can be held; null for a quarter of a second.</param>
    public LongBodyGate(TimeProvider time, int places, TimeSpan? longestHold = null)
    {
        _longestHold = longestHold ?? Moment;
        _places = new SemaphoreSlim(places, places);
        _time = time;
    }

    /// <summary>Waits for a place.</summary>
    /// <param name="length">Length of the body as announced; null when it is not said, which counts as short until it turns out to be long.</param>
    /// <param name="patience">How long to wait.</param>
    /// <param name="aborted">Ends the wait.</param>
    /// <returns>The place, to be disposed; null when none came free in time.</returns>
    /// <exception cref="OperationCanceledException">The wait was ended.</exception>
    public async ValueTask<LongBodyPlace?> EnterAsync(long? length, TimeSpan patience, CancellationToken aborted)
    {
        if (length is null or <= ShortLength)
        {
            return LongBodyPlace.None;
        }

        return await _places.WaitAsync(patience, aborted) ? new LongBodyPlace(_places, _time, _longestHold) : null;
    }
}
