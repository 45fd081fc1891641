using NetCds.Server.Trust.Replay;
using NetCds.Testing;

namespace NetCds.Server.Tests.Trust.Replay;

public sealed class MemoryReplayStoreTests
{
    private const int Capacity = 640;
    private const int Stripes = 64;

    private readonly ClockByHand _time = new();

    [Fact]
    public async Task AddAsync_Full_RefusesNewOnesAndForgetsNone()
    {
        var store = new MemoryReplayStore(_time, Capacity);
        var (added, refused) = await FillAsync(store);

        Assert.Equal(Capacity, added.Count);
        foreach (var id in added)
        {
            Assert.Equal(ReplayOutcome.Replayed, await AddAsync(store, id));
        }

        foreach (var id in refused)
        {
            Assert.Equal(ReplayOutcome.Full, await AddAsync(store, id));
        }
    }

    [Fact]
    public async Task AddAsync_FullAndSomeExpired_TakesNewOnesInTheirPlace()
    {
        var store = new MemoryReplayStore(_time, Capacity);
        var (added, refused) = await FillAsync(store);

        _time.Advance(TimeSpan.FromMinutes(10));

        foreach (var id in refused.Take(Stripes))
        {
            Assert.Equal(ReplayOutcome.Added, await AddAsync(store, id));
        }

        Assert.Equal(ReplayOutcome.Added, await AddAsync(store, added[0]));
    }

    [Fact]
    public async Task AddAsync_ManyTimesItsCapacityInTheCourseOfTime_TakesThemAll()
    {
        var store = new MemoryReplayStore(_time, Capacity);
        for (var i = 0; i < 20 * Capacity; i++)
        {
            _time.Advance(TimeSpan.FromSeconds(10));
            Assert.Equal(ReplayOutcome.Added, await AddAsync(store, $"token-{i}"));
        }
    }

    [Fact]
    public async Task AddAsync_ManyTokens_TakeTheMemoryThatIsDocumented()
    {
        const int Documented = 120;
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var store = new MemoryReplayStore(_time, 200_000);
        var count = 0;
        for (var i = 0; i < 190_000; i++)
        {
            count += await AddAsync(store, $"token-{i}") == ReplayOutcome.Added ? 1 : 0;
        }

        var bytes = (GC.GetTotalMemory(forceFullCollection: true) - before) / count;
        GC.KeepAlive(store);

        Assert.InRange(bytes, 32, Documented);
    }

    private async Task<(List<string> Added, List<string> Refused)> FillAsync(MemoryReplayStore store)
    {
        var (added, refused) = (new List<string>(), new List<string>());
        for (var i = 0; i < 4 * Capacity; i++)
        {
            var outcome = await AddAsync(store, $"token-{i}");
            Assert.NotEqual(ReplayOutcome.Replayed, outcome);
            (outcome == ReplayOutcome.Added ? added : refused).Add($"token-{i}");
        }

        return (added, refused);
    }

    private async Task<ReplayOutcome> AddAsync(MemoryReplayStore store, string id) =>
        await store.AddAsync("https://alpha.example", id, _time.GetUtcNow().AddMinutes(10), TestContext.Current.CancellationToken);
}
