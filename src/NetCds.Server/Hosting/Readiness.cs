using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using NetCds.Server.Answers;
using NetCds.Server.Limits;
using NetCds.Server.Storage;

namespace NetCds.Server.Hosting;

/// <summary>
/// Says whether calls can be answered. The guideline is loaded before the first address answers, so all that can be missing is the database that replicas share:
/// while it cannot be written, every call is refused.
/// </summary>
/// <remarks>Whoever asks, the database is asked once in three seconds at most, by one at a time, and an answer takes half a second at most.</remarks>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed partial class Readiness
{
    /// <summary>How long an answer counts.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(3);

    /// <summary>How long the database may take.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500);

    private static readonly byte[] Ready = "{\"status\":\"ready\"}"u8.ToArray();
    private static readonly byte[] NotReady = "{\"status\":\"not-ready\",\"reason\":\"database\"}"u8.ToArray();

    private readonly IDatabase? _database;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly Lock _lock = new();
    private Task _probe = Task.CompletedTask;
    private Task<bool>? _answer;
    private long _askedAt;
    private bool _isDown;

    /// <param name="database">The database; null when there is none.</param>
    /// <param name="time">The clock.</param>
    /// <param name="logger">Where changes are told.</param>
    public Readiness(IDatabase? database, TimeProvider time, ILogger<Readiness> logger)
    {
        _database = database;
        _time = time;
        _logger = logger;
    }

    /// <summary>Answers a probe: 200, or 503 while calls cannot be answered.</summary>
    public async Task SendAsync(HttpContext context)
    {
        var isReady = await IsReadyAsync();
        await JsonAnswer.SendAsync(context, isReady ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable, isReady ? Ready : NotReady);
    }

    /// <summary>Whether calls can be answered.</summary>
    public Task<bool> IsReadyAsync()
    {
        if (_database is null)
        {
            return Task.FromResult(true);
        }

        lock (_lock)
        {
            var now = _time.MonotonicTicks();
            if (_answer is not null && (!_answer.IsCompleted || now - _askedAt < Lifetime.Ticks))
            {
                return _answer;
            }

            _askedAt = now;

            // A driver that has not come back yet is not given more to do.
            return _answer = _probe.IsCompleted ? AskAsync(_database) : Task.FromResult(false);
        }
    }

    private async Task<bool> AskAsync(IDatabase database)
    {
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            _probe = Task.Run(() => database.ProbeAsync(patience.Token));
            await _probe.WaitAsync(patience.Token);
            Tell(null);
            return true;
        }
#pragma warning disable CA1031 // Whatever goes wrong, calls cannot be answered.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            Tell(exception);
            return false;
        }
    }

    // Each change is told once.
    private void Tell(Exception? exception)
    {
        if (exception is not null && !_isDown)
        {
            Log.Down(_logger, StorageFault.Describe(exception));
        }
        else if (exception is null && _isDown)
        {
            Log.Up(_logger);
        }

        _isDown = exception is not null;
    }

    private static partial class Log
    {
        [LoggerMessage(1221, LogLevel.Error, "Not ready: the database of used tokens cannot be written: {Problem}")]
        public static partial void Down(ILogger logger, string problem);

        [LoggerMessage(1222, LogLevel.Information, "Ready again: the database of used tokens can be written")]
        public static partial void Up(ILogger logger);
    }
}
