namespace NetCds.Testing;

/// <summary>A clock that stands still until it is moved, with the timers that fall due then.</summary>
public sealed class ClockByHand : TimeProvider
{
    private readonly List<TimerByHand> _timers = [];
    private DateTimeOffset _now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    /// <inheritdoc />
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <summary>Moves it.</summary>
    /// <param name="time">How far.</param>
    public void Advance(TimeSpan time)
    {
        _now += time;
        foreach (var timer in _timers.Where(t => t.Due <= _now).ToList())
        {
            timer.Fire();
        }
    }

    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow() => _now;

    /// <inheritdoc />
    public override long GetTimestamp() => _now.UtcTicks;

    /// <inheritdoc />
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new TimerByHand(this, () => callback(state), _now + dueTime);
        _timers.Add(timer);
        return timer;
    }

    private sealed class TimerByHand(ClockByHand clock, Action callback, DateTimeOffset due) : ITimer
    {
        public DateTimeOffset Due => due;

        public void Fire()
        {
            clock._timers.Remove(this);
            callback();
        }

        public bool Change(TimeSpan dueTime, TimeSpan period) => throw new NotSupportedException();

        public void Dispose() => clock._timers.Remove(this);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
