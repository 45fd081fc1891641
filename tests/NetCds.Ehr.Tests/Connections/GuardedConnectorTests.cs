using System.Net;
using System.Net.Sockets;
using NetCds.Ehr.Connections;
using NetCds.Ehr.Reading;
using NetCds.Ehr.Tests.Stubs;
using NetCds.Ehr.Tokens;

namespace NetCds.Ehr.Tests.Connections;

public sealed class GuardedConnectorTests : EhrTest
{
    [Fact(Timeout = Limit)]
    public async Task ConnectAsync_NameWithForbiddenAndAllowedAddresses_ConnectsToAnAllowedOne()
    {
        await using var stub = await StubEhr.StartAsync();
        var port = new Uri(stub.Origin).Port;
        var connector = Connector(OutboundPolicy.LoopbackOnly, "10.0.0.1", "169.254.169.254", "127.0.0.1");

        await using var stream = await connector.ConnectAsync("ehr.example", port, TestContext.Current.CancellationToken);

        Assert.Equal(IPAddress.Loopback, ((IPEndPoint)((NetworkStream)stream).Socket.RemoteEndPoint!).Address);
    }

    [Fact(Timeout = Limit)]
    public async Task ConnectAsync_FirstAddressRefusesConnections_TriesTheNext()
    {
        await using var stub = await StubEhr.StartAsync();
        var port = new Uri(stub.Origin).Port;
        var connector = Connector(OutboundPolicy.LoopbackOnly, "127.0.0.77", "127.0.0.1");

        await using var stream = await connector.ConnectAsync("ehr.example", port, TestContext.Current.CancellationToken);

        Assert.NotNull(stream);
    }

    [Theory(Timeout = Limit)]
    [InlineData("10.0.0.1")]
    [InlineData("127.0.0.1")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("169.254.169.254")]
    [InlineData("")]
    public async Task ConnectAsync_OnlyForbiddenAddresses_IsRefused(string address)
    {
        var connector = Connector(OutboundPolicy.PublicOnly, address.Length == 0 ? [] : [address]);

        await Assert.ThrowsAsync<OutboundRefusedException>(async () => await connector.ConnectAsync("rebind.example", 443, TestContext.Current.CancellationToken));
    }

    [Fact(Timeout = Limit)]
    public async Task ConnectAsync_LiteralAddress_IsNotResolvedAndJudged()
    {
        var connector = new GuardedConnector(OutboundPolicy.PublicOnly, TimeSpan.FromSeconds(1), (_, _) => throw new InvalidOperationException("Nothing to resolve."));

        await Assert.ThrowsAsync<OutboundRefusedException>(async () => await connector.ConnectAsync("[::1]", 443, TestContext.Current.CancellationToken));
        await Assert.ThrowsAsync<OutboundRefusedException>(async () => await connector.ConnectAsync("127.0.0.1", 443, TestContext.Current.CancellationToken));
    }

    [Theory(Timeout = Limit)]
    [InlineData("https://10.0.0.1/fhir")]
    [InlineData("https://169.254.169.254/latest")]
    [InlineData("https://[fd00::1]/fhir")]
    public async Task Reader_ForbiddenServer_IsNotAllowedAndNotTriedAgain(string address)
    {
        using var http = new OutboundHttp(OutboundPolicy.PublicOnly);
        using var reader = new EhrReader(http, Retrying);
        using var deadline = In(10);

        var answers = await reader.ReadAsync(Ehr.Addresses.FhirServerAddress.TryParse(address, out _)!, EhrAccess.Bearer("secret"), ["Condition?patient=1"], deadline);

        Assert.Equal(EhrFailure.NotAllowed, answers[0].Failure);
        Assert.True(deadline.Remaining > TimeSpan.FromSeconds(8));
    }

    [Fact(Timeout = Limit)]
    public async Task CreateHandler_LoopbackForbidden_RefusesStub()
    {
        await using var stub = await StubEhr.StartAsync();
        using var handler = OutboundHttp.CreateHandler(OutboundPolicy.PublicOnly);
        using var client = new HttpClient(handler);

        var e = await Assert.ThrowsAsync<HttpRequestException>(() => client.GetAsync(new Uri(stub.Origin), TestContext.Current.CancellationToken));

        Assert.IsType<OutboundRefusedException>(e.InnerException);
        Assert.Empty(stub.Seen);
        Assert.False(handler.AllowAutoRedirect || handler.UseCookies || handler.UseProxy);
    }

    private static GuardedConnector Connector(OutboundPolicy policy, params string[] addresses) =>
        new(policy, TimeSpan.FromSeconds(2), (_, _) => Task.FromResult(Array.ConvertAll(addresses, IPAddress.Parse)));
}
