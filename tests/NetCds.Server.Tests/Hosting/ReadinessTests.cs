using Microsoft.Extensions.Logging.Abstractions;
using NetCds.Server.Hosting;
using NetCds.Server.Storage;
using NetCds.Testing;

namespace NetCds.Server.Tests.Hosting;

public sealed class ReadinessTests : IAsyncDisposable
{
    private readonly StubDatabase _database = new();
    private readonly ClockByHand _time = new();

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task IsReadyAsync_NoDatabase_IsReady() =>
        Assert.True(await new Readiness(null, _time, NullLogger<Readiness>.Instance).IsReadyAsync());

    [Fact]
    public async Task IsReadyAsync_AskedOften_AsksTheDatabaseOnceInAWhile()
    {
        var readiness = Create();
        for (var i = 0; i < 100; i++)
        {
            Assert.True(await readiness.IsReadyAsync());
        }

        Assert.Equal(1, _database.Probes);
        _time.Advance(Readiness.Lifetime - TimeSpan.FromMilliseconds(1));
        await readiness.IsReadyAsync();
        Assert.Equal(1, _database.Probes);
        _time.Advance(TimeSpan.FromMilliseconds(1));
        await readiness.IsReadyAsync();
        Assert.Equal(2, _database.Probes);
    }

    [Fact]
    public async Task IsReadyAsync_DatabaseFails_IsNotReadyUntilItIsBack()
    {
        var readiness = Create();
        _database.Answer = _ => throw new InvalidOperationException();

        Assert.False(await readiness.IsReadyAsync());
        _database.Answer = _ => Task.CompletedTask;
        Assert.False(await readiness.IsReadyAsync());
        _time.Advance(Readiness.Lifetime);
        Assert.True(await readiness.IsReadyAsync());
    }

    [Fact]
    public async Task IsReadyAsync_DriverNeverComesBack_IsAnsweredAndNotAskedAgain()
    {
        var readiness = Create();
        var back = new TaskCompletionSource();
        _database.Answer = _ => back.Task;

        Assert.False(await readiness.IsReadyAsync().WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken));
        for (var i = 0; i < 5; i++)
        {
            _time.Advance(Readiness.Lifetime);
            Assert.False(await readiness.IsReadyAsync());
        }

        Assert.Equal(1, _database.Probes);
        _database.Answer = _ => Task.CompletedTask;
        back.SetResult();
        for (var i = 0; i < 500 && _database.Probes == 1; i++)
        {
            await Task.Delay(10, TestContext.Current.CancellationToken);
            _time.Advance(Readiness.Lifetime);
            await readiness.IsReadyAsync();
        }

        Assert.True(await readiness.IsReadyAsync());
    }

    [Fact]
    public async Task IsReadyAsync_ManyAtOnce_ShareOneProbe()
    {
        var readiness = Create();
        var back = new TaskCompletionSource();
        _database.Answer = _ => back.Task;
        var asked = Enumerable.Range(0, 200).Select(_ => readiness.IsReadyAsync()).ToList();

        back.SetResult();

        Assert.DoesNotContain(false, await Task.WhenAll(asked));
        Assert.Equal(1, _database.Probes);
    }

    private Readiness Create() => new(_database, _time, NullLogger<Readiness>.Instance);

    private sealed class StubDatabase : IDatabase
    {
        private int _probes;

        public string Name => "stub";

        public int Probes => _probes;

        public Func<CancellationToken, Task> Answer { get; set; } = _ => Task.CompletedTask;

        public Task ProbeAsync(CancellationToken cancellation)
        {
            Interlocked.Increment(ref _probes);
            return Answer(cancellation);
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
