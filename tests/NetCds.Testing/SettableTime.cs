namespace NetCds.Testing;

/// <summary>A clock that stands still until it is set.</summary>
public sealed class SettableTime : TimeProvider
{
    private long _ticks;

    /// <summary>Creates a clock.</summary>
    /// <param name="start">The time it shows.</param>
    public SettableTime(DateTimeOffset start) => _ticks = start.UtcTicks;

    /// <summary>Sets the time it shows.</summary>
    /// <param name="now">The new time.</param>
    public void Set(DateTimeOffset now) => Interlocked.Exchange(ref _ticks, now.UtcTicks);

    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref _ticks), TimeSpan.Zero);
}
