using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace NetCds.Benchmarks.Overload;

/// <summary>One connection that posts calls and takes answers, with as little work as can be: it shares the machine with the service.</summary>
internal sealed class HookConnection(Uri service) : IDisposable
{
    private byte[] _buffer = new byte[64 * 1024];
    private Socket? _socket;

    /// <summary>Sends a request and reads its answer; connects first where there is no connection.</summary>
    /// <param name="request">The whole request, headers included.</param>
    /// <param name="cancellation">Ends the wait; the connection is given up.</param>
    /// <returns>The status and the body, which is valid until the next call.</returns>
    /// <exception cref="IOException">The connection broke, or the answer is none.</exception>
    public async Task<(int Status, ReadOnlyMemory<byte> Body)> SendAsync(ReadOnlyMemory<byte> request, CancellationToken cancellation)
    {
        try
        {
            if (_socket is null)
            {
                _socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
                await _socket.ConnectAsync(service.Host, service.Port, cancellation);
            }

            for (var sent = 0; sent < request.Length;)
            {
                sent += await _socket.SendAsync(request[sent..], cancellation);
            }

            return await ReadAsync(_socket, cancellation);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        _socket?.Dispose();
        _socket = null;
    }

    private async Task<(int Status, ReadOnlyMemory<byte> Body)> ReadAsync(Socket socket, CancellationToken cancellation)
    {
        var (length, start, end) = (0, 0, int.MaxValue);
        while (length < end)
        {
            if (length == _buffer.Length)
            {
                Array.Resize(ref _buffer, 2 * length);
            }

            var read = await socket.ReceiveAsync(_buffer.AsMemory(length), cancellation);
            length += read > 0 ? read : throw new IOException("The service closed the connection.");
            if (start == 0 && _buffer.AsSpan(0, length).IndexOf("\r\n\r\n"u8) is var at and >= 0)
            {
                start = at + 4;
                end = start + ContentLength(_buffer.AsSpan(0, at + 2));
            }
        }

        var status = int.Parse(Encoding.ASCII.GetString(_buffer, "HTTP/1.1 ".Length, 3), CultureInfo.InvariantCulture);
        return (status, _buffer.AsMemory(start, end - start));
    }

    private static int ContentLength(ReadOnlySpan<byte> headers)
    {
        var name = "\r\nContent-Length: "u8;
        var at = headers.IndexOf(name);
        if (at < 0)
        {
            throw new IOException("The answer has no Content-Length.");
        }

        var value = headers[(at + name.Length)..];
        return int.Parse(value[..value.IndexOf((byte)'\r')], NumberStyles.None, CultureInfo.InvariantCulture);
    }
}
