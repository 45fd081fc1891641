using System.Net.Sockets;
using System.Text;

namespace NetCds.Service.Tests;

/// <summary>A connection on which anything may be said.</summary>
internal static class RawConnection
{
    /// <summary>Sends text as it is and reads until the service closes the connection or has nothing more to say.</summary>
    /// <param name="service">The running service.</param>
    /// <param name="parts">What to send, each in a packet of its own.</param>
    public static async Task<string> ExchangeAsync(RunningService service, params string[] parts)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(service.Client.BaseAddress!.Host, service.Client.BaseAddress.Port, TestContext.Current.CancellationToken);
        var stream = socket.GetStream();
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(30));
        var answer = new StringBuilder();
        try
        {
            foreach (var part in parts)
            {
                await stream.WriteAsync(Encoding.UTF8.GetBytes(part), patience.Token);
                await Task.Delay(20, patience.Token);
            }

            var buffer = new byte[8192];
            for (var read = await stream.ReadAsync(buffer, patience.Token); read > 0; read = await stream.ReadAsync(buffer, patience.Token))
            {
                answer.Append(Encoding.UTF8.GetString(buffer, 0, read));
            }
        }
        catch (IOException)
        {
            // The service has closed the connection on what it would not read; what it said until then counts.
        }

        return answer.ToString();
    }
}
