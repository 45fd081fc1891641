using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NetCds.Server.Hosting;
using NetCds.Server.Storage;

namespace NetCds.Server.Trust.Replay;

/// <summary>Deletes expired tokens from the database now and then, a few at a time. Every replica does it; whoever comes first.</summary>
internal sealed partial class ReplayCleaner(IReplayTable table, TimeProvider time, ILogger<ReplayCleaner> logger) : BackgroundService
{
    /// <summary>The most rows of one statement.</summary>
    public const int BatchSize = 1000;

    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);

    // Longer than needed: the clock of another replica may be slower than this one.
    private static readonly TimeSpan Grace = TimeSpan.FromMinutes(10);

    /// <summary>Deletes what has expired.</summary>
    /// <param name="cancellation">Ends the work.</param>
    public async Task CleanAsync(CancellationToken cancellation)
    {
        var before = (time.GetUtcNow() - Grace).ToUnixTimeMilliseconds();
        while (await table.DeleteExpiredAsync(before, BatchSize, cancellation) == BatchSize)
        {
            cancellation.ThrowIfCancellationRequested();
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        while (await timer.WaitUnlessStoppedAsync(stoppingToken))
        {
            try
            {
                await CleanAsync(stoppingToken);
            }
#pragma warning disable CA1031 // What could not be deleted now is deleted later.
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
#pragma warning restore CA1031
            {
                Log.NotCleaned(logger, StorageFault.Describe(exception));
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1323, LogLevel.Warning, "Expired tokens could not be deleted from the database: {Problem}")]
        public static partial void NotCleaned(ILogger logger, string problem);
    }
}
