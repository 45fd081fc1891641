using Microsoft.Extensions.Logging;

namespace NetCds.Server.Trust.Keys;

/// <summary>
/// Keys at an address. They are kept as long as the answer allows, fetched anew in the background before that, and used for a bounded time longer while
/// the host is down. A key id nobody knows fetches them anew once an interval, so that a new key is found and made-up ids are no load on the host.
/// </summary>
/// <threadsafety>Safe for concurrent use; at any time there is at most one fetch.</threadsafety>
internal sealed partial class RemoteKeys : IKeySource
{
    /// <summary>Least time between two fetches because of unknown key ids.</summary>
    public static readonly TimeSpan UnknownIdInterval = TimeSpan.FromSeconds(5);

    /// <summary>Least time from a failed fetch to the next.</summary>
    public static readonly TimeSpan RetryInterval = TimeSpan.FromSeconds(5);

    // Share of the lifetime after which a call starts a fetch without waiting for it.
    private const double RefreshShare = 0.8;

    private readonly Lock _lock = new();
    private readonly string _tenant;
    private readonly Uri _address;
    private readonly KeyHost _host;
    private readonly TimeProvider _time;
    private readonly Func<TimeSpan> _maxStaleness;
    private readonly ILogger _logger;
    private volatile Held? _held;
    private Task? _fetch;
    private DateTimeOffset _retryAt = DateTimeOffset.MinValue;
    private DateTimeOffset _unknownIdAt = DateTimeOffset.MinValue;

    /// <summary>Creates a source.</summary>
    /// <param name="tenant">Id of the tenant, for logs.</param>
    /// <param name="address">Where the keys are.</param>
    /// <param name="host">What fetches them.</param>
    /// <param name="time">The clock.</param>
    /// <param name="maxStaleness">How long keys are used beyond their time when they cannot be fetched.</param>
    /// <param name="logger">The log.</param>
    public RemoteKeys(string tenant, Uri address, KeyHost host, TimeProvider time, Func<TimeSpan> maxStaleness, ILogger logger)
    {
        _tenant = tenant;
        _address = address;
        _host = host;
        _time = time;
        _maxStaleness = maxStaleness;
        _logger = logger;
    }

    public async ValueTask<KeyLookup> FindAsync(string id, string algorithm, CancellationToken cancellation)
    {
        var now = _time.GetUtcNow();
        var held = _held;
        var isFresh = held is not null && now < held.FreshUntil;
        if (held is not null && isFresh)
        {
            if (now >= held.RefreshAt)
            {
                _ = StartFetch(now);
            }
        }
        else
        {
            await WaitAsync(StartFetch(now), cancellation);
            held = Usable(now);
            if (held is null)
            {
                return KeyLookup.Unavailable;
            }
        }

        var key = held.Keys.Find(id, algorithm);
        if (key is null && isFresh && MayFetchForUnknownId(now))
        {
            await WaitAsync(StartFetch(now), cancellation);
            key = Usable(now)?.Keys.Find(id, algorithm);
        }

        return new KeyLookup(key, false);
    }

    /// <summary>Starts a fetch, so that the first call need not wait for it.</summary>
    public void WarmUp() => _ = StartFetch(_time.GetUtcNow());

    private static Task WaitAsync(Task fetch, CancellationToken cancellation) => fetch.IsCompleted ? Task.CompletedTask : fetch.WaitAsync(cancellation);

    private Held? Usable(DateTimeOffset now) => _held is { } held && now < held.FreshUntil + _maxStaleness() ? held : null;

    private bool MayFetchForUnknownId(DateTimeOffset now)
    {
        lock (_lock)
        {
            // Joining a fetch under way costs the host nothing.
            if (_fetch is not null)
            {
                return true;
            }

            if (now < _unknownIdAt + UnknownIdInterval)
            {
                return false;
            }

            _unknownIdAt = now;
            return true;
        }
    }

    private Task StartFetch(DateTimeOffset now)
    {
        lock (_lock)
        {
            if (_fetch is not null)
            {
                return _fetch;
            }

            if (now < _retryAt)
            {
                return Task.CompletedTask;
            }

            // Not bound to the call that starts it: others wait for it too.
            var fetch = Task.Run(FetchAsync, CancellationToken.None);
            _fetch = fetch;
            return fetch;
        }
    }

    private async Task FetchAsync()
    {
        var result = FetchedKeys.Failed("the fetch broke off.");
        try
        {
            result = await _host.FetchAsync(_address);
        }
        finally
        {
            Take(result);
        }
    }

    private void Take(FetchedKeys result)
    {
        var now = _time.GetUtcNow();
        lock (_lock)
        {
            _fetch = null;
            if (result.Keys is null)
            {
                _retryAt = now + RetryInterval;
            }
            else
            {
                _retryAt = DateTimeOffset.MinValue;
                _held = new Held(result.Keys, now + (result.Lifetime * RefreshShare), now + result.Lifetime);
            }
        }

        if (result.Keys is null)
        {
            Log.Failed(_logger, _tenant, _address, result.Problem ?? string.Empty);
        }
        else
        {
            Log.Fetched(_logger, _tenant, result.Keys.Count, result.Lifetime);
        }
    }

    private sealed record Held(KeySet Keys, DateTimeOffset RefreshAt, DateTimeOffset FreshUntil);

    private static partial class Log
    {
        [LoggerMessage(1313, LogLevel.Information, "Tenant {Tenant}: {Count} keys fetched, good for {Lifetime}")]
        public static partial void Fetched(ILogger logger, string tenant, int count, TimeSpan lifetime);

        [LoggerMessage(1314, LogLevel.Error, "Tenant {Tenant}: no keys from {Address}: {Problem}")]
        public static partial void Failed(ILogger logger, string tenant, Uri address, string problem);
    }
}
