using Microsoft.Data.Sqlite;
using Npgsql;
using NetCds.Server.Configuration;

namespace NetCds.Server.Storage;

/// <summary>Looks at a database without changing anything.</summary>
/// <param name="State">How it stands.</param>
/// <param name="Trouble">What a driver said; null when nothing is wrong.</param>
internal sealed record StorageInspection(StorageState State, Exception? Trouble = null)
{
    private const string Tables =
        "select to_regclass('netcds_schema') is not null, coalesce(has_schema_privilege(current_schema(), 'CREATE'), false)";

    /// <summary>Looks at the configured database.</summary>
    /// <param name="options">Which one; not memory.</param>
    /// <param name="folder">Folder that relative paths start from.</param>
    /// <param name="cancellation">Ends the wait.</param>
    public static async Task<StorageInspection> RunAsync(StorageOptions options, string folder, CancellationToken cancellation)
    {
        try
        {
            // Waited for from outside as well: not every step of a driver heeds a cancellation.
            var text = options.ConnectionString!.Reveal();
            var looking = Task.Run(() => options.Kind == StorageKind.Sqlite ? Task.FromResult(OfSqlite(text, folder)) : OfPostgresAsync(text, cancellation), cancellation);
            return new StorageInspection(await looking.WaitAsync(cancellation));
        }
#pragma warning disable CA1031 // Whatever a driver throws is a finding.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return new StorageInspection(StorageState.Unusable, exception);
        }
    }

    private static async Task<StorageState> OfPostgresAsync(string text, CancellationToken cancellation)
    {
        var settings = PostgresDatabase.WithDefaults(text);
        settings.Pooling = false;
        settings.MinPoolSize = 0;
        await using var connection = new NpgsqlConnection(settings.ConnectionString);
        await connection.OpenAsync(cancellation);
        await using var command = new NpgsqlCommand(Tables, connection);
        await using (var row = await command.ExecuteReaderAsync(cancellation))
        {
            await row.ReadAsync(cancellation);
            if (!row.GetBoolean(0))
            {
                return row.GetBoolean(1) ? StorageState.Empty : StorageState.Closed;
            }
        }

        await PostgresDatabase.ProbeAsync(connection, cancellation);
        return StorageState.Usable;
    }

    private static StorageState OfSqlite(string text, string folder)
    {
        var settings = SqliteDatabase.Settings(text, folder);
        if (!File.Exists(settings.DataSource))
        {
            TryMakeFile(Path.GetDirectoryName(settings.DataSource)!);
            return StorageState.Empty;
        }

        settings.Mode = SqliteOpenMode.ReadWrite;
        using var connection = new SqliteConnection(settings.ConnectionString) { DefaultTimeout = 1 };
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "select count(*) from sqlite_master where name = 'netcds_schema'";
        if ((long)command.ExecuteScalar()! == 0)
        {
            return StorageState.Empty;
        }

        SqliteDatabase.Probe(connection);
        return StorageState.Usable;
    }

    private static void TryMakeFile(string folder)
    {
        using var file = new FileStream(Path.Combine(folder, Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
    }
}

/// <summary>How a database stands.</summary>
internal enum StorageState
{
    /// <summary>It cannot be used.</summary>
    Unusable,

    /// <summary>It has the tables, and they can be written.</summary>
    Usable,

    /// <summary>It has no tables yet; the start makes them.</summary>
    Empty,

    /// <summary>It has no tables, and its user may not make them.</summary>
    Closed,
}
