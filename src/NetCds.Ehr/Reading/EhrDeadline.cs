namespace NetCds.Ehr.Reading;

/// <summary>The time one call has for everything it reads: connections, tokens, retries, pages and bodies. Ends earlier when the call is aborted.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
public sealed class EhrDeadline : IDisposable
{
    private readonly TimeProvider _time;
    private readonly TimeSpan _budget;
    private readonly long _start;
    private readonly CancellationTokenSource _timer;
    private readonly CancellationTokenSource _linked;

    /// <summary>Starts the clock.</summary>
    /// <param name="budget">How long it lasts; longer than zero, at most one hour.</param>
    /// <param name="time">The clock.</param>
    /// <param name="aborted">Signals that nobody waits for the answer any more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="budget"/> is out of its range.</exception>
    public EhrDeadline(TimeSpan budget, TimeProvider time, CancellationToken aborted = default)
    {
        ArgumentNullException.ThrowIfNull(time);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(budget, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(budget, TimeSpan.FromHours(1));
        _time = time;
        _budget = budget;
        _start = time.GetTimestamp();
        _timer = new CancellationTokenSource(budget, time);
        _linked = CancellationTokenSource.CreateLinkedTokenSource(_timer.Token, aborted);
        Token = _linked.Token;
    }

    /// <summary>Longest time of one attempt, body included; null for the reader's own. Half of it without an answer tells against a server's health.</summary>
    public TimeSpan? AttemptTimeout { get; init; }

    /// <summary>Signalled when the time is over or the call is aborted.</summary>
    public CancellationToken Token { get; }

    /// <summary>Whether the time is over or the call aborted.</summary>
    public bool IsOver => Token.IsCancellationRequested;

    /// <summary>Time that is left; zero when it is over.</summary>
    public TimeSpan Remaining
    {
        get
        {
            var left = _budget - _time.GetElapsedTime(_start);
            return left <= TimeSpan.Zero || IsOver ? TimeSpan.Zero : left;
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _linked.Dispose();
        _timer.Dispose();
    }

    /// <summary>A deadline that leaves this one half of its remaining time, for what may be tried but must not cost everything.</summary>
    internal EhrDeadline Half()
    {
        var half = Remaining / 2;
        return new EhrDeadline(half < TimeSpan.FromMilliseconds(1) ? TimeSpan.FromMilliseconds(1) : half, _time, Token) { AttemptTimeout = AttemptTimeout };
    }
}
