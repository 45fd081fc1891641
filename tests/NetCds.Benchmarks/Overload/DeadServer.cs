using System.Net;
using System.Net.Sockets;

namespace NetCds.Benchmarks.Overload;

/// <summary>A server on loopback that takes connections and never answers.</summary>
internal sealed class DeadServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private int _open;
    private int _mostOpen;

    public DeadServer()
    {
        _listener.Start(4096);
        _ = AcceptAsync();
    }

    public string Address => $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/fhir";

    /// <summary>The most connections it had at once.</summary>
    public int MostOpen => _mostOpen;

    public void Dispose() => _listener.Dispose();

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _ = HoldAsync(await _listener.AcceptSocketAsync());
            }
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // It is over.
        }
    }

    private async Task HoldAsync(Socket socket)
    {
        using var owned = socket;
        _mostOpen = Math.Max(_mostOpen, Interlocked.Increment(ref _open));
        var buffer = new byte[4096];
        try
        {
            while (await socket.ReceiveAsync(buffer) > 0)
            {
                // Read, and never answered.
            }
        }
        catch (SocketException)
        {
            // The caller has had enough.
        }

        Interlocked.Decrement(ref _open);
    }
}
