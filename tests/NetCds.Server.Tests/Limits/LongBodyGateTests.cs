using NetCds.Server.Limits;

namespace NetCds.Server.Tests.Limits;

public sealed class LongBodyGateTests
{
    private const long Long = LongBodyGate.ShortLength + 1;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly TimersByHand _time = new();

    [Theory]
    [InlineData(null)]
    [InlineData(0L)]
    [InlineData((long)LongBodyGate.ShortLength)]
    public async Task EnterAsync_ShortBody_NeverWaits(long? length)
    {
        var gate = new LongBodyGate(_time, places: 1);
        using var taken = await EnterAsync(gate, Long);

        Assert.Same(LongBodyPlace.None, await EnterAsync(gate, length));
    }

    [Fact]
    public async Task EnterAsync_AllPlacesTaken_WaitsForOneInOrder()
    {
        var gate = new LongBodyGate(_time, places: 1);
        var first = await EnterAsync(gate, Long);
        var second = EnterAsync(gate, Long).AsTask();
        var third = EnterAsync(gate, Long).AsTask();
        Assert.False(second.IsCompleted);

        first!.Dispose();
        first.Dispose();
        using var place = await second;

        Assert.False(third.IsCompleted);
        place!.Dispose();
        using var last = await third;
        Assert.NotNull(last);
    }

    [Fact]
    public async Task EnterAsync_HolderDoesNotComeBack_LosesItsPlaceInAMoment()
    {
        var gate = new LongBodyGate(_time, places: 1);
        using var holder = await EnterAsync(gate, Long);
        var waiting = EnterAsync(gate, Long).AsTask();

        Assert.Equal(TimeSpan.FromMilliseconds(250), _time.Due);
        _time.Fire();
        using var place = await waiting;

        // Its late return gives nothing back a second time.
        holder!.Dispose();
        Assert.Null(await gate.EnterAsync(Long, TimeSpan.FromMilliseconds(1), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task EnterAsync_NoPlaceInTime_IsNull()
    {
        var gate = new LongBodyGate(_time, places: 1);
        using var holder = await EnterAsync(gate, Long);

        Assert.Null(await gate.EnterAsync(Long, TimeSpan.FromMilliseconds(10), TestContext.Current.CancellationToken));
    }

    private static ValueTask<LongBodyPlace?> EnterAsync(LongBodyGate gate, long? length) => gate.EnterAsync(length, Patience, TestContext.Current.CancellationToken);

    private sealed class TimersByHand : TimeProvider
    {
        private Action? _due;

        public TimeSpan Due { get; private set; }

        public void Fire() => _due!();

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            _due ??= () => callback(state);
            Due = dueTime;
            return base.CreateTimer(static _ => { }, null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }
    }
}
