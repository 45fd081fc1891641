using NetCds.Server.Trust.Replay;
using NetCds.Testing;

namespace NetCds.Service.Tests.Storage;

public sealed class ReplayStoreTests(SharedPostgres postgres)
{
    private static readonly DateTimeOffset Now = RunningService.Now;
    private static readonly DateTimeOffset Later = Now.AddMinutes(10);

    private readonly SettableTime _time = new(Now);

    [Theory]
    [InlineData("memory")]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task Add_SameTokenAgain_IsReplayedAndOthersAreNot(string kind)
    {
        using var database = await TestDatabase.CreateAsync(kind, postgres);
        await using var store = await TestStore.OpenAsync(database, _time);

        Assert.Equal(ReplayOutcome.Added, await store.AddAsync("one", Later));
        Assert.Equal(ReplayOutcome.Replayed, await store.AddAsync("one", Later));
        Assert.Equal(ReplayOutcome.Replayed, await store.AddAsync("one", Later.AddHours(1)));
        Assert.Equal(ReplayOutcome.Added, await store.AddAsync("One", Later));
        Assert.Equal(ReplayOutcome.Added, await store.AddAsync("one", Later, "https://beta.example"));
    }

    [Theory]
    [InlineData("memory")]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task Add_OneTokenAHundredTimesAtOnce_IsAddedOnce(string kind)
    {
        using var database = await TestDatabase.CreateAsync(kind, postgres);
        await using var store = await TestStore.OpenAsync(database, _time);
        await store.AddAsync("warm", Later);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => Task.Run(() => store.AddAsync("one", Later))));

        // A busy machine may make some wait too long; they are refused as well.
        Assert.Single(outcomes, ReplayOutcome.Added);
        Assert.Contains(ReplayOutcome.Replayed, outcomes);
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task Add_OneTokenAtTwoReplicasAtOnce_IsAddedOnce(string kind)
    {
        using var database = await TestDatabase.CreateAsync(kind, postgres);
        await using var first = await TestStore.OpenAsync(database, _time);
        await using var second = await TestStore.OpenAsync(database, _time);
        for (var i = 0; i < 50; i++)
        {
            var id = $"token-{i}";
            var outcomes = await Task.WhenAll(Task.Run(() => first.AddAsync(id, Later)), Task.Run(() => second.AddAsync(id, Later)));
            Assert.Single(outcomes, ReplayOutcome.Added);
        }
    }

    [Theory]
    [InlineData("memory")]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task Add_ExpiredToken_IsAddedAgainOnce(string kind)
    {
        using var database = await TestDatabase.CreateAsync(kind, postgres);
        await using var store = await TestStore.OpenAsync(database, _time);
        await store.AddAsync("one", Later);

        _time.Set(Later.AddSeconds(-1));
        Assert.Equal(ReplayOutcome.Replayed, await store.AddAsync("one", Later.AddHours(1)));
        _time.Set(Later.AddSeconds(1));
        Assert.Equal(ReplayOutcome.Added, await store.AddAsync("one", Later.AddHours(1)));
        Assert.Equal(ReplayOutcome.Replayed, await store.AddAsync("one", Later.AddHours(1)));
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task Add_AfterARestart_StillKnowsWhatIsNotExpired(string kind)
    {
        using var database = await TestDatabase.CreateAsync(kind, postgres);
        await using (var before = await TestStore.OpenAsync(database, _time))
        {
            await before.AddAsync("one", Later);
        }

        await using var after = await TestStore.OpenAsync(database, _time);

        Assert.Equal(ReplayOutcome.Replayed, await after.AddAsync("one", Later));
    }

    [Theory]
    [InlineData("memory")]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task Add_HostileIds_AreOnlyText(string kind)
    {
        string[] ids =
        [
            "'; drop table netcds_used_token; --", "\" or 1=1", "$1", "%s", "\0", "a\0b", "a", "\ud800", "\u202e", "Ａ", "é", "e\u0301", new string('x', 256), " ", "  ", "\r\n", "\\", "null",
        ];
        using var database = await TestDatabase.CreateAsync(kind, postgres);
        await using var store = await TestStore.OpenAsync(database, _time);
        foreach (var id in ids)
        {
            Assert.Equal(ReplayOutcome.Added, await store.AddAsync(id, Later));
        }

        foreach (var id in ids)
        {
            Assert.Equal(ReplayOutcome.Replayed, await store.AddAsync(id, Later));
        }
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task Clean_ManyExpired_DeletesThemAllAndNothingElse(string kind)
    {
        using var database = await TestDatabase.CreateAsync(kind, postgres);
        await using var store = await TestStore.OpenAsync(database, _time);
        for (var i = 0; i < ReplayCleaner.BatchSize + 5; i++)
        {
            await store.Table!.TryAddAsync(BitConverter.GetBytes(i), Now.ToUnixTimeMilliseconds(), 0, TestContext.Current.CancellationToken);
        }

        await store.AddAsync("kept", Now.AddHours(1));
        _time.Set(Now.AddMinutes(9));
        await store.Cleaner!.CleanAsync(TestContext.Current.CancellationToken);
        Assert.Equal(1, await store.Table!.DeleteExpiredAsync(Now.ToUnixTimeMilliseconds() + 1, 1, TestContext.Current.CancellationToken));

        _time.Set(Now.AddMinutes(11));
        await store.Cleaner!.CleanAsync(TestContext.Current.CancellationToken);

        Assert.Equal(1, await store.Table!.DeleteExpiredAsync(long.MaxValue, 5000, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task Open_SeveralAtOnce_AllGetTheTables(string kind)
    {
        using var database = await TestDatabase.CreateAsync(kind, postgres);

        var stores = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => TestStore.OpenAsync(database, _time))));

        Assert.Equal(ReplayOutcome.Added, await stores[0].AddAsync("one", Later));
        foreach (var store in stores)
        {
            Assert.Equal(ReplayOutcome.Replayed, await store.AddAsync("one", Later));
            await store.DisposeAsync();
        }
    }
}
