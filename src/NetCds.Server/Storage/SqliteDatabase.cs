using Microsoft.Data.Sqlite;

namespace NetCds.Server.Storage;

/// <summary>
/// A SQLite file, shared by the processes of one machine. SQLite has one writer at a time, so this process has one connection and takes turns.
/// </summary>
internal sealed class SqliteDatabase : IDatabase
{
    private const int BusyMilliseconds = 250;

    // At the start others may be creating the same tables.
    private const int StartSeconds = 10;

    private readonly SqliteConnection _connection;
    private readonly string _path;
    private readonly SemaphoreSlim _turn = new(1);

    static SqliteDatabase() => SQLitePCL.Batteries_V2.Init();

    private SqliteDatabase(SqliteConnection connection, string path)
    {
        _connection = connection;
        _path = path;
    }

    public string Name => "SQLite";

    /// <summary>Opens the file, or makes it, and brings the tables up to date.</summary>
    /// <param name="connectionString">How to open it.</param>
    /// <param name="folder">Folder that a relative Data Source starts from.</param>
    public static SqliteDatabase Open(string connectionString, string folder)
    {
        var builder = Settings(connectionString, folder);
        var connection = new SqliteConnection(builder.ConnectionString) { DefaultTimeout = StartSeconds };
        try
        {
            connection.Open();
            Run(connection, $"pragma busy_timeout = {BusyMilliseconds}");

            // In a write-ahead log nothing is lost when a process dies; with the disk synchronised at checkpoints, a power failure may lose the last moment.
            Run(connection, "pragma journal_mode = wal");
            Run(connection, "pragma synchronous = normal");
            Migrate(connection);
            connection.DefaultTimeout = 1;
            return new SqliteDatabase(connection, builder.DataSource);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>A connection string taken apart, with an absolute path to the file.</summary>
    /// <inheritdoc cref="Open" />
    public static SqliteConnectionStringBuilder Settings(string connectionString, string folder)
    {
        var builder = new SqliteConnectionStringBuilder(connectionString) { Pooling = false, Cache = SqliteCacheMode.Private };
        builder.DataSource = Path.Combine(folder, builder.DataSource);
        return builder;
    }

    /// <inheritdoc cref="IDatabase.ProbeAsync" />
    public static void Probe(SqliteConnection connection)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        Run(connection, ProbeStatements.Sqlite(), transaction);
        transaction.Rollback();
    }

    public Task ProbeAsync(CancellationToken cancellation) => RunAsync(
        connection =>
        {
            // A file that was deleted can still be written by those who have it open; whoever opens it next gets another one.
            if (!File.Exists(_path))
            {
                throw new FileNotFoundException();
            }

            Probe(connection);
            return true;
        },
        cancellation);

    /// <summary>Does some work on the connection when it is its turn, beside the caller's thread.</summary>
    /// <param name="work">The work; short.</param>
    /// <param name="cancellation">Ends the wait for the turn.</param>
    public async Task<T> RunAsync<T>(Func<SqliteConnection, T> work, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            return await Task.Run(() => work(_connection), cancellation);
        }
        finally
        {
            _turn.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _turn.WaitAsync();
        await _connection.DisposeAsync();
        _turn.Dispose();
    }

    // The transaction writes from its start: processes that start at once wait for one another here.
    private static void Migrate(SqliteConnection connection)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        Run(connection, "create table if not exists netcds_schema (version integer primary key)", transaction);
        using var command = Command(connection, "select coalesce(max(version), 0) from netcds_schema", transaction);
        for (var version = (long)command.ExecuteScalar()! + 1; version <= Migrations.Sqlite.Length; version++)
        {
            Run(connection, $"{Migrations.Sqlite[version - 1]}; insert into netcds_schema (version) values ({version})", transaction);
        }

        transaction.Commit();
    }

    private static void Run(SqliteConnection connection, string statement, SqliteTransaction? transaction = null)
    {
        using var command = Command(connection, statement, transaction);
        command.ExecuteNonQuery();
    }

    private static SqliteCommand Command(SqliteConnection connection, string statement, SqliteTransaction? transaction)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // Statements of this program, with numbers and keys of its own.
        command.CommandText = statement;
#pragma warning restore CA2100
        command.Transaction = transaction;
        return command;
    }
}
