namespace NetCds.Server.Limits;

/// <summary>A place at the <see cref="LongBodyGate"/>; given back once, when it is disposed or when it has been held long enough.</summary>
internal sealed class LongBodyPlace : IDisposable
{
    /// <summary>The place of a body that needs none.</summary>
    public static readonly LongBodyPlace None = new();

    private readonly ITimer? _timer;
    private SemaphoreSlim? _places;

    public LongBodyPlace(SemaphoreSlim places, TimeProvider time, TimeSpan longestHold)
    {
        _places = places;
        _timer = time.CreateTimer(static place => ((LongBodyPlace)place!).GiveBack(), this, longestHold, Timeout.InfiniteTimeSpan);
    }

    private LongBodyPlace()
    {
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _timer?.Dispose();
        GiveBack();
    }

    private void GiveBack() => Interlocked.Exchange(ref _places, null)?.Release();
}
