using Npgsql;

namespace NetCds.Server.Storage;

/// <summary>A PostgreSQL database, reached through a pool of connections.</summary>
internal sealed class PostgresDatabase : IDatabase
{
    // Any number will do that nobody else locks by in the same database: the letters "netcds".
    private const long SchemaLock = 0x6E6574636473;
    private const int ConnectSeconds = 3;

    private PostgresDatabase(NpgsqlDataSource source) => Source = source;

    public string Name => "PostgreSQL";

    public NpgsqlDataSource Source { get; }

    /// <summary>Connects and brings the tables up to date.</summary>
    /// <param name="connectionString">How to reach it.</param>
    /// <param name="cancellation">Ends the wait.</param>
    public static async Task<PostgresDatabase> OpenAsync(string connectionString, CancellationToken cancellation)
    {
        var source = NpgsqlDataSource.Create(WithDefaults(connectionString));
        try
        {
            await MigrateAsync(source, cancellation);
            return new PostgresDatabase(source);
        }
        catch
        {
            await source.DisposeAsync();
            throw;
        }
    }

    public async Task ProbeAsync(CancellationToken cancellation)
    {
        await using var connection = await Source.OpenConnectionAsync(cancellation);
        await ProbeAsync(connection, cancellation);
    }

    public ValueTask DisposeAsync() => Source.DisposeAsync();

    /// <inheritdoc cref="IDatabase.ProbeAsync" />
    internal static async Task ProbeAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        await using var command = connection.CreateCommand();
        await RunAsync(command, ProbeStatements.Postgres(), cancellation);
        await transaction.RollbackAsync(cancellation);
    }

    internal static NpgsqlConnectionStringBuilder WithDefaults(string connectionString)
    {
        var builder = new NpgsqlConnectionStringBuilder(connectionString);
        if (!builder.ContainsKey("Timeout"))
        {
            builder.Timeout = ConnectSeconds;
        }

        // One connection stays open, so that a call after a quiet hour need not wait for a handshake.
        builder.MinPoolSize = Math.Max(1, builder.MinPoolSize);
        builder.ApplicationName ??= "netcds";

        // A call that is given up is given up: nobody waits for the server to confirm it.
        builder.CancellationTimeout = -1;
        return builder;
    }

    // The lock lasts as long as the transaction; replicas that start at once wait for one another here.
    private static async Task MigrateAsync(NpgsqlDataSource source, CancellationToken cancellation)
    {
        await using var connection = await source.OpenConnectionAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        await using var command = connection.CreateCommand();
        await RunAsync(command, $"select pg_advisory_xact_lock({SchemaLock})", cancellation);

        // Asked first: a user who may not create tables can serve a database that somebody else has prepared.
        command.CommandText = "select to_regclass('netcds_schema') is not null";
        if (!(bool)(await command.ExecuteScalarAsync(cancellation))!)
        {
            await RunAsync(command, "create table netcds_schema (version integer primary key)", cancellation);
        }

        command.CommandText = "select coalesce(max(version), 0) from netcds_schema";
        for (var version = (int)(await command.ExecuteScalarAsync(cancellation))! + 1; version <= Migrations.Postgres.Length; version++)
        {
            await RunAsync(command, $"{Migrations.Postgres[version - 1]}; insert into netcds_schema (version) values ({version})", cancellation);
        }

        await transaction.CommitAsync(cancellation);
    }

    private static Task<int> RunAsync(NpgsqlCommand command, string statement, CancellationToken cancellation)
    {
#pragma warning disable CA2100 // Statements of this program, with numbers and keys of its own.
        command.CommandText = statement;
#pragma warning restore CA2100
        return command.ExecuteNonQueryAsync(cancellation);
    }
}
