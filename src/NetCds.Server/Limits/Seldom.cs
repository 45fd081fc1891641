namespace NetCds.Server.Limits;

/// <summary>Lets something happen once in a while, whoever asks how often.</summary>
/// <param name="time">The clock.</param>
/// <param name="pause">The least time between.</param>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class Seldom(TimeProvider time, TimeSpan pause)
{
    private long _next = long.MinValue;

    /// <summary>Whether it may happen now; it then counts as having happened.</summary>
    public bool IsTime()
    {
        var now = time.MonotonicTicks();
        var next = Volatile.Read(ref _next);
        return now >= next && Interlocked.CompareExchange(ref _next, now + pause.Ticks, next) == next;
    }
}
