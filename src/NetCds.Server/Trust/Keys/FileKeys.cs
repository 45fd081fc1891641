using Microsoft.Extensions.Logging;

namespace NetCds.Server.Trust.Keys;

/// <summary>Keys in a file, read again when it has changed. A file that became unusable leaves the last good keys in force.</summary>
internal sealed partial class FileKeys : IKeySource
{
    private static readonly TimeSpan LookInterval = TimeSpan.FromSeconds(1);

    private readonly Lock _lock = new();
    private readonly string _tenant;
    private readonly string _path;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private volatile KeySet? _keys;
    private (DateTime Written, long Length) _seen;
    private long _nextLook;

    public FileKeys(string tenant, string path, TimeProvider time, ILogger logger)
    {
        _tenant = tenant;
        _path = path;
        _time = time;
        _logger = logger;
    }

    public ValueTask<KeyLookup> FindAsync(string id, string algorithm, CancellationToken cancellation)
    {
        Look();
        return ValueTask.FromResult(_keys is { } keys ? new KeyLookup(keys.Find(id, algorithm), false) : KeyLookup.Unavailable);
    }

    private void Look()
    {
        var now = _time.GetTimestamp();
        if (_keys is not null && now < Volatile.Read(ref _nextLook))
        {
            return;
        }

        lock (_lock)
        {
            Volatile.Write(ref _nextLook, now + (long)(LookInterval.TotalSeconds * _time.TimestampFrequency));
            var file = new FileInfo(_path);
            var state = file.Exists ? (file.LastWriteTimeUtc, file.Length) : default;
            if (_keys is not null && state == _seen)
            {
                return;
            }

            _seen = state;
            if (KeyFile.TryRead(_path, out var keys, out var problem))
            {
                _keys = keys;
                Log.Read(_logger, _tenant, keys.Count);
            }
            else
            {
                Log.Unusable(_logger, _tenant, problem);
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1311, LogLevel.Information, "Tenant {Tenant}: {Count} keys read from its JwksFile")]
        public static partial void Read(ILogger logger, string tenant, int count);

        [LoggerMessage(1312, LogLevel.Error, "Tenant {Tenant}: its JwksFile cannot be used: {Problem} Keys read before stay in force")]
        public static partial void Unusable(ILogger logger, string tenant, string problem);
    }
}
