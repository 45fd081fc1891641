using NetCds.Server.Limits;

namespace NetCds.Server.Tests.Limits;

public sealed class SuspectGateTests
{
    private readonly SuspectGate _gate = new();

    [Fact]
    public async Task EnterAsync_WhileOneIsInside_WaitsForItsTurnInOrder()
    {
        Assert.True(await EnterAsync());
        var second = EnterAsync();
        var third = EnterAsync();
        Assert.False(second.IsCompleted);

        _gate.Leave();
        Assert.True(await second);
        Assert.False(third.IsCompleted);
        _gate.Leave();
        Assert.True(await third);
    }

    [Fact]
    public async Task EnterAsync_NoTurnInTime_IsRefused()
    {
        Assert.True(await EnterAsync());

        Assert.False(await EnterAsync());

        _gate.Leave();
        Assert.True(await EnterAsync());
    }

    [Fact]
    public async Task EnterAsync_TooManyWaiting_IsRefusedAtOnceAndLaterNot()
    {
        Assert.True(await EnterAsync());
        var waiting = Enumerable.Range(0, SuspectGate.MaxWaiting).Select(_ => EnterAsync()).ToList();

        var refused = EnterAsync();

        Assert.True(refused.IsCompleted);
        Assert.False(await refused);
        await Task.WhenAll(waiting);
        _gate.Leave();
        Assert.True(await EnterAsync());
    }

    private Task<bool> EnterAsync() => _gate.EnterAsync(TestContext.Current.CancellationToken).AsTask();
}
