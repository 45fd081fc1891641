using Microsoft.AspNetCore.Builder;

namespace NetCds.Testing;

/// <summary>How servers end that tests start beside what they test.</summary>
public static class StubServers
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(200);

    /// <summary>Ends a server; requests that still hang are cut off.</summary>
    /// <param name="server">The server.</param>
    /// <param name="closing">Tells its handlers to end; disposed with it.</param>
    public static async ValueTask EndAsync(WebApplication server, CancellationTokenSource closing)
    {
        ArgumentNullException.ThrowIfNull(server);
        ArgumentNullException.ThrowIfNull(closing);
        await closing.CancelAsync();
        using var limit = new CancellationTokenSource(Patience);
        try
        {
            await server.StopAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            // Patience is over; disposing cuts the rest off.
        }

        await server.DisposeAsync();
        closing.Dispose();
    }
}
