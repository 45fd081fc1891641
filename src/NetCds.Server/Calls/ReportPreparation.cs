using Microsoft.Extensions.Hosting;
using NetCds.Guideline;

namespace NetCds.Server.Calls;

/// <summary>Makes ready what reading reports takes, soon after the start and beside the first calls: most of them have no reports to read.</summary>
/// <param name="guideline">The guideline.</param>
/// <param name="time">The clock.</param>
internal sealed class ReportPreparation(IGuideline guideline, TimeProvider time) : BackgroundService
{
    private static readonly TimeSpan AfterStart = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(AfterStart, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (!stoppingToken.IsCancellationRequested)
        {
            await Task.Run(guideline.PrepareReports, CancellationToken.None);

            // Start and loading leave far more behind than they keep: it is given back once, before it becomes the size of the process.
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        }
    }
}
