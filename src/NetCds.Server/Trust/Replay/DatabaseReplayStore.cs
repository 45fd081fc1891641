using Microsoft.Extensions.Logging;
using NetCds.Server.Storage;

namespace NetCds.Server.Trust.Replay;

/// <summary>Remembers used tokens in a database that replicas share. When it cannot be reached, or is slow, no token is accepted.</summary>
internal sealed partial class DatabaseReplayStore(IReplayTable table, TimeProvider time, ILogger<DatabaseReplayStore> logger) : IReplayStore
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(300);

    private volatile bool _isDown;

    /// <inheritdoc />
    public async ValueTask<ReplayOutcome> AddAsync(string issuer, string tokenId, DateTimeOffset forgetAt, CancellationToken cancellation)
    {
        var key = new byte[ReplayKey.Size];
        ReplayKey.Write(issuer, tokenId, key);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        try
        {
            // Waited for from outside as well: not every step of a driver heeds a cancellation.
            var adding = table.TryAddAsync(key, forgetAt.ToUnixTimeMilliseconds(), time.GetUtcNow().ToUnixTimeMilliseconds(), patience.Token);
            var isNew = await adding.WaitAsync(patience.Token);
            ReportUp();
            return isNew ? ReplayOutcome.Added : ReplayOutcome.Replayed;
        }
#pragma warning disable CA1031 // Whatever goes wrong, the token is not accepted.
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
#pragma warning restore CA1031
        {
            ReportDown(exception);
            return ReplayOutcome.Unavailable;
        }
    }

    // Each change is told once; every refused call is in the log anyway.
    private void ReportDown(Exception exception)
    {
        if (!_isDown)
        {
            _isDown = true;
            Log.Down(logger, StorageFault.Describe(exception));
        }
    }

    private void ReportUp()
    {
        if (_isDown)
        {
            _isDown = false;
            Log.Up(logger);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1321, LogLevel.Error, "The database of used tokens cannot be asked, so no call is accepted until it answers: {Problem}")]
        public static partial void Down(ILogger logger, string problem);

        [LoggerMessage(1322, LogLevel.Information, "The database of used tokens answers again")]
        public static partial void Up(ILogger logger);
    }
}
