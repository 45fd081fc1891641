namespace NetCds.Server.Hosting;

/// <summary>Waiting for the next turn of work that goes on beside the service.</summary>
internal static class PeriodicTimerExtensions
{
    /// <summary>Waits for the next tick.</summary>
    /// <param name="timer">The timer.</param>
    /// <param name="stopping">Signals that the service ends, also one that never began; work that ends with it has not failed.</param>
    /// <returns>False when there will be none.</returns>
    public static async ValueTask<bool> WaitUnlessStoppedAsync(this PeriodicTimer timer, CancellationToken stopping)
    {
        try
        {
            return await timer.WaitForNextTickAsync(stopping);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            return false;
        }
    }
}
