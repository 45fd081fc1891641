namespace NetCds.Server.Sites;

/// <summary>Disposes of things some time after they have gone out of use, when the calls that began with them are over; at the latest when the service ends.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class Retirement : IDisposable
{
    /// <summary>Longer than any call may wait for data, and a token for its answer.</summary>
    public static readonly TimeSpan Delay = TimeSpan.FromMinutes(1);

    private readonly TimeProvider _time;
    private readonly HashSet<Entry> _entries = [];

    public Retirement(TimeProvider time) => _time = time;

    /// <summary>Takes things out of use.</summary>
    public void Add(IReadOnlyList<IDisposable> things)
    {
        if (things.Count == 0)
        {
            return;
        }

        var entry = new Entry(things);
        lock (_entries)
        {
            _entries.Add(entry);
            entry.Timer = _time.CreateTimer(_ => End(entry), null, Delay, Timeout.InfiniteTimeSpan);
        }
    }

    /// <summary>Disposes of all that is left at once.</summary>
    public void Dispose()
    {
        Entry[] left;
        lock (_entries)
        {
            left = [.. _entries];
        }

        foreach (var entry in left)
        {
            End(entry);
        }
    }

    private void End(Entry entry)
    {
        lock (_entries)
        {
            if (!_entries.Remove(entry))
            {
                return;
            }
        }

        entry.Timer?.Dispose();
        foreach (var thing in entry.Things)
        {
            thing.Dispose();
        }
    }

    private sealed class Entry(IReadOnlyList<IDisposable> things)
    {
        public IReadOnlyList<IDisposable> Things => things;

        public ITimer? Timer { get; set; }
    }
}
