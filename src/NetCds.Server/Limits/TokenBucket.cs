using NetCds.Server.Configuration;

namespace NetCds.Server.Limits;

/// <summary>
/// A token bucket in one number: the time at which it is full again (the generic cell rate algorithm). It needs no timer and no lock, follows a changed
/// limit at once, and knows when the next call is possible.
/// </summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class TokenBucket
{
    private long _fullAt = long.MinValue;

    /// <summary>Takes one, unless the bucket is empty.</summary>
    /// <param name="limit">The limit.</param>
    /// <param name="now">A time that never goes back, in ticks of 100 ns.</param>
    /// <param name="wait">When the next one can be taken; zero on success.</param>
    public bool TryTake(RateLimit limit, long now, out TimeSpan wait)
    {
        var interval = Math.Max(1, TimeSpan.TicksPerSecond / limit.PerSecond);
        while (true)
        {
            var seen = Volatile.Read(ref _fullAt);
            var fullAt = Math.Max(seen, now) + interval;
            var late = fullAt - now - (interval * limit.Burst);
            if (late > 0)
            {
                wait = TimeSpan.FromTicks(late);
                return false;
            }

            if (Interlocked.CompareExchange(ref _fullAt, fullAt, seen) == seen)
            {
                wait = TimeSpan.Zero;
                return true;
            }
        }
    }

    /// <summary>Whether nothing could be taken now; nothing is taken.</summary>
    /// <param name="limit">The limit.</param>
    /// <param name="now">The time, as for <see cref="TryTake"/>.</param>
    public bool IsEmpty(RateLimit limit, long now)
    {
        var interval = Math.Max(1, TimeSpan.TicksPerSecond / limit.PerSecond);
        return Math.Max(Volatile.Read(ref _fullAt), now) + interval - now > interval * limit.Burst;
    }

    /// <summary>Whether it is full, so that it says no more than a new one.</summary>
    public bool IsFull(long now) => Volatile.Read(ref _fullAt) <= now;
}
