using System.Net.Sockets;
using System.Text;
using NetCds.Hooks.Tests.Fakes;

namespace NetCds.Service.Tests.Conformance;

/// <summary>Unusual and hostile ways to use a connection: an answer or a closed connection, and the service lives on.</summary>
public sealed class ConnectionTests(RunningService service) : IClassFixture<RunningService>
{
    private static readonly string Body = Calls.PatientView().ToJsonString();

    private static string Head(string extra, int? length = null) =>
        $"POST {RunningService.PatientView} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n{extra}Content-Length: {length ?? Body.Length}\r\n\r\n";

    [Fact]
    [Trait("CH", "CH-CALL-13")]
    public async Task Requests_OneBehindTheOther_AreAnsweredInTurn()
    {
        var answer = await RawConnection.ExchangeAsync(service, Head(string.Empty) + Body + Head(string.Empty) + Body + Head("Connection: close\r\n") + Body);

        Assert.Equal(3, Count(answer, "HTTP/1.1 200 OK"));
        Assert.Equal(3, Count(answer, "{\"cards\":[]}"));
    }

    [Fact]
    public async Task Request_ThatExpectsToContinue_IsAnswered()
    {
        var answer = await RawConnection.ExchangeAsync(service, Head("Connection: close\r\nExpect: 100-continue\r\n"), Body);

        // Whether it is told to depends on how soon the body comes.
        Assert.StartsWith("HTTP/1.1 200 OK", answer.Replace("HTTP/1.1 100 Continue\r\n\r\n", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Request_InPiecesOfAByte_IsAnswered()
    {
        var (first, rest) = (Body[..60].Select(c => c.ToString()), Body[60..]);

        Assert.StartsWith("HTTP/1.1 200 OK", await RawConnection.ExchangeAsync(service, [Head("Connection: close\r\n"), .. first, rest]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("200", "Transfer-Encoding: chunked\r\n", "2\r\n{}\r\n0\r\n\r\n", "400")]
    [InlineData("chunk", "Transfer-Encoding: chunked\r\n", "zz\r\n{}\r\n0\r\n\r\n", "400")]
    [InlineData("encoding", "Transfer-Encoding: gzip\r\n", "", "400")]
    public async Task Request_Chunked_IsReadOrRefused(string name, string extra, string body, string status)
    {
        var answer = await RawConnection.ExchangeAsync(service, $"POST {RunningService.PatientView} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n{extra}\r\n{body}");

        Assert.StartsWith($"HTTP/1.1 {status} ", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("HTTP/1.1 5", answer, StringComparison.Ordinal);
        Assert.NotEmpty(name);
    }

    [Theory]
    [InlineData("many headers")]
    [InlineData("a long header")]
    [InlineData("a long address")]
    [InlineData("two lengths")]
    [InlineData("a negative length")]
    [InlineData("no host")]
    [InlineData("HTTP/2")]
    [InlineData("TLS")]
    [InlineData("nothing")]
    [Trait("CH", "CH-ERR-04")]
    [Trait("CH", "CH-ERR-05")]
    public async Task Request_ThatIsNone_IsRefusedAndTheServiceLivesOn(string kind)
    {
        var answer = await RawConnection.ExchangeAsync(service, kind switch
        {
            "many headers" => Head(string.Concat(Enumerable.Range(0, 100).Select(i => $"X-{i}: 1\r\n"))) + Body,
            "a long header" => Head($"X-Long: {new string('a', 40_000)}\r\n") + Body,
            "a long address" => $"GET /cds-services?{new string('a', 9000)} HTTP/1.1\r\nHost: x\r\n\r\n",
            "two lengths" => Head("Content-Length: 3\r\n") + Body,
            "a negative length" => Head(string.Empty, -3) + Body,
            "no host" => "GET /cds-services HTTP/1.1\r\n\r\n",
            "HTTP/2" => "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\u0004\0\0\0\0\0",
            "TLS" => "\u0016\u0003\u0001\u0002\0\u0001\0\u0001\u0003\u0003" + new string('\0', 60) + "\r\n\r\n",
            _ => "\r\n\r\n\r\n \r\n",
        });

        Assert.DoesNotContain("HTTP/1.1 2", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("HTTP/1.1 5", answer, StringComparison.Ordinal);
        await AssertAliveAsync();
    }

    [Fact]
    [Trait("CH", "CH-ERR-05")]
    public async Task Connections_ResetHalfway_LeaveNothingBehind()
    {
        for (var i = 0; i < 40; i++)
        {
            using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { LingerState = new LingerOption(true, 0) };
            await socket.ConnectAsync(service.Client.BaseAddress!.Host, service.Client.BaseAddress.Port, TestContext.Current.CancellationToken);
            var all = Encoding.UTF8.GetBytes(Head(string.Empty) + Body);
            await socket.SendAsync(all.AsMemory(0, all.Length * i / 39), TestContext.Current.CancellationToken);
        }

        await AssertAliveAsync();

        // Event 67 is the web server's own: it could not drain the body of a connection that was gone.
        Assert.DoesNotContain(
            service.Logs.Lines,
            l => (l.StartsWith("Error", StringComparison.Ordinal) && !l.StartsWith("Error 67 Connection id", StringComparison.Ordinal)) || l.Contains("answered 5", StringComparison.Ordinal));
    }

    private async Task AssertAliveAsync()
    {
        using var response = await service.PostAsync(RunningService.PatientView, Calls.PatientView());
        await response.AssertCardsAsync();
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
