using NetCds.Ehr.Connections;
using NetCds.Ehr.Tests.Stubs;

namespace NetCds.Ehr.Tests.Connections;

public sealed class OutboundHandlerTests : EhrTest
{
    [Fact(Timeout = Limit)]
    public async Task Send_PolicyForbidsWhatItAllowed_IsRefusedThoughAConnectionIsOpen()
    {
        await using var stub = await StubEhr.StartAsync();
        var policy = OutboundPolicy.LoopbackOnly;
        using var client = new HttpClient(new OutboundHandler(() => policy));
        Assert.True((await client.GetAsync(new Uri(stub.Origin), TestContext.Current.CancellationToken)).IsSuccessStatusCode);

        policy = OutboundPolicy.PublicOnly;
        var e = await Assert.ThrowsAsync<HttpRequestException>(() => client.GetAsync(new Uri(stub.Origin), TestContext.Current.CancellationToken));

        Assert.IsType<OutboundRefusedException>(e.InnerException);
        Assert.Single(stub.Seen);
        policy = OutboundPolicy.LoopbackOnly;
        Assert.True((await client.GetAsync(new Uri(stub.Origin), TestContext.Current.CancellationToken)).IsSuccessStatusCode);
    }

    [Fact(Timeout = Limit)]
    public async Task Send_PolicyChangesMeanwhile_EndsAsItBegan()
    {
        var arrived = new TaskCompletionSource();
        var answer = new TaskCompletionSource();
        await using var stub = await StubEhr.StartAsync(async _ =>
        {
            arrived.SetResult();
            await answer.Task;
        });
        var policy = OutboundPolicy.LoopbackOnly;
        using var client = new HttpClient(new OutboundHandler(() => policy));
        var sent = client.GetAsync(new Uri(stub.Origin), TestContext.Current.CancellationToken);
        await arrived.Task;

        policy = OutboundPolicy.PublicOnly;
        await Assert.ThrowsAsync<HttpRequestException>(() => client.GetAsync(new Uri(stub.Origin), TestContext.Current.CancellationToken));
        answer.SetResult();

        Assert.True((await sent).IsSuccessStatusCode);
    }

    [Fact(Timeout = Limit)]
    public async Task Send_SamePolicy_KeepsItsConnection()
    {
        var connections = new HashSet<string>(StringComparer.Ordinal);
        await using var stub = await StubEhr.StartAsync(context =>
        {
            connections.Add(context.Connection.Id);
            return Task.CompletedTask;
        });
        using var client = new HttpClient(new OutboundHandler(() => OutboundPolicy.LoopbackOnly));

        for (var i = 0; i < 5; i++)
        {
            await client.GetAsync(new Uri(stub.Origin), TestContext.Current.CancellationToken);
        }

        Assert.Single(connections);
    }

    [Theory]
    [InlineData(false, "", "", true)]
    [InlineData(true, "a.example 10.0.0.0/8", "A.EXAMPLE 10.0.0.0/8", true)]
    [InlineData(true, "a.example", "b.example", false)]
    [InlineData(true, "10.0.0.0/8", "10.0.0.0/9", false)]
    [InlineData(true, "10.0.0.0/8", "", false)]
    public void IsSameAs_ByWhatIsAllowed_NotByObject(bool allowsLoopback, string one, string other, bool expected)
    {
        var (first, second) = (Policy(allowsLoopback, one), Policy(allowsLoopback, other));

        Assert.Equal(expected, first.IsSameAs(second));
        Assert.Equal(expected, second.IsSameAs(first));
        Assert.False(first.IsSameAs(Policy(!allowsLoopback, other)));
        Assert.False(first.IsSameAs(OutboundPolicy.LoopbackOnly));
    }

    private static OutboundPolicy Policy(bool allowsLoopback, string listed) =>
        OutboundPolicy.TryCreate(allowsLoopback, listed.Split(' ', StringSplitOptions.RemoveEmptyEntries), out _)!;
}
