using Microsoft.Extensions.Logging;
using NetCds.Server.Storage;
using NetCds.Server.Trust.Replay;
using NetCds.Testing;

namespace NetCds.Service.Tests.Storage;

/// <summary>A store of used tokens as one replica has it.</summary>
internal sealed class TestStore : IAsyncDisposable
{
    private readonly IDatabase? _database;
    private readonly LoggerFactory _loggers = new();

    private TestStore(IDatabase? database, SettableTime time)
    {
        _database = database;
        Table = database switch
        {
            PostgresDatabase postgres => new PostgresReplayTable(postgres),
            SqliteDatabase sqlite => new SqliteReplayTable(sqlite),
            _ => null,
        };
        Store = Table is null ? new MemoryReplayStore(time) : new DatabaseReplayStore(Table, time, new Logger<DatabaseReplayStore>(_loggers));
        Cleaner = Table is null ? null : new ReplayCleaner(Table, time, new Logger<ReplayCleaner>(_loggers));
        _loggers.AddProvider(Logs);
    }

    public IReplayStore Store { get; }

    public IReplayTable? Table { get; }

    public ReplayCleaner? Cleaner { get; }

    public LogLines Logs { get; } = new();

    public static async Task<TestStore> OpenAsync(TestDatabase database, SettableTime time)
    {
        var errors = new List<string>();
        var open = await StorageStart.OpenAsync(database.Options, Path.GetTempPath(), errors);
        Assert.Empty(errors);
        return new TestStore(open, time);
    }

    public async Task<ReplayOutcome> AddAsync(string tokenId, DateTimeOffset forgetAt, string issuer = "https://alpha.example") =>
        await Store.AddAsync(issuer, tokenId, forgetAt, TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        Cleaner?.Dispose();
        _loggers.Dispose();
        await (_database?.DisposeAsync() ?? ValueTask.CompletedTask);
    }
}
