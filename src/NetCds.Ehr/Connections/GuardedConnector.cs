using System.Net;
using System.Net.Sockets;

namespace NetCds.Ehr.Connections;

/// <summary>Resolves a host once, drops the addresses the policy forbids, and connects to one of the others: what was checked is what is called.</summary>
internal sealed class GuardedConnector
{
    private readonly OutboundPolicy _policy;
    private readonly TimeSpan _timeout;
    private readonly Func<string, CancellationToken, Task<IPAddress[]>> _resolve;

    public GuardedConnector(OutboundPolicy policy, TimeSpan timeout, Func<string, CancellationToken, Task<IPAddress[]>>? resolve = null)
    {
        _policy = policy;
        _timeout = timeout;
        _resolve = resolve ?? Dns.GetHostAddressesAsync;
    }

    public ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellation) =>
        ConnectAsync(context.DnsEndPoint.Host, context.DnsEndPoint.Port, cancellation);

    public async ValueTask<Stream> ConnectAsync(string host, int port, CancellationToken cancellation)
    {
        var allowed = await AllowedAsync(host, cancellation);
        if (allowed.Count == 0)
        {
            throw new OutboundRefusedException();
        }

        // One address that swallows packets must not use up the time of the others.
        var share = _timeout / allowed.Count;
        for (var i = 0; ; i++)
        {
            try
            {
                return await ConnectAsync(allowed[i], port, share, cancellation);
            }
            catch (SocketException) when (i < allowed.Count - 1)
            {
                // The next address may be reachable.
            }
        }
    }

    private async Task<List<IPAddress>> AllowedAsync(string host, CancellationToken cancellation)
    {
        var addresses = IPAddress.TryParse(host.AsSpan().Trim("[]"), out var literal) ? [literal] : await _resolve(host, cancellation);
        var allowed = new List<IPAddress>(addresses.Length);
        foreach (var address in addresses)
        {
            if (_policy.Allows(host, address))
            {
                allowed.Add(address);
            }
        }

        return allowed;
    }

    private static async Task<Stream> ConnectAsync(IPAddress address, int port, TimeSpan timeout, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(timeout);
        var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(new IPEndPoint(address, port), limit.Token);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            socket.Dispose();
            throw new SocketException((int)SocketError.TimedOut);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
