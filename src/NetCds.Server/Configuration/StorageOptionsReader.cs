using Microsoft.Data.Sqlite;
using Npgsql;

namespace NetCds.Server.Configuration;

/// <summary>Reads where things are kept. Nothing of a connection string is quoted, nor what its driver says about it: either may hold a password.</summary>
internal static class StorageOptionsReader
{
    private const string KindName = nameof(StorageOptions.Kind);
    private const string TextName = nameof(StorageOptions.ConnectionString);

    public static StorageOptions Read(SectionReader outer)
    {
        var reader = outer.Inner(nameof(NetCdsOptions.Storage));
        var kind = ReadKind(reader);
        var text = reader.Text(TextName);
        var isGood = kind is { } known && Check(reader, known, text);
        reader.RefuseUnknown();
        return isGood && text is not null ? new StorageOptions { Kind = kind!.Value, ConnectionString = new SecretText(text) } : new StorageOptions();
    }

    private static StorageKind? ReadKind(SectionReader reader)
    {
        switch (reader.Text(KindName)?.ToUpperInvariant())
        {
            case null or "MEMORY":
                return StorageKind.Memory;
            case "SQLITE":
                return StorageKind.Sqlite;
            case "POSTGRES":
                return StorageKind.Postgres;
            default:
                reader.Refuse(KindName, "The value is none of: memory, sqlite, postgres.");
                return null;
        }
    }

    private static bool Check(SectionReader reader, StorageKind kind, string? text)
    {
        if (kind == StorageKind.Memory)
        {
            if (text is not null)
            {
                reader.Refuse(KindName, "There is a ConnectionString, but the kind is memory. Set it to sqlite or postgres, or remove the ConnectionString.");
            }

            return text is null;
        }

        var problem = text is null ? "The setting is missing." : kind == StorageKind.Sqlite ? SqliteProblem(text) : PostgresProblem(text);
        if (problem is not null)
        {
            var remedy = kind == StorageKind.Sqlite ? "Data Source=/var/lib/netcds/netcds.db" : "Host=db.example;Database=netcds;Username=netcds;Password=…";
            reader.Refuse(TextName, $"{problem} Write for example {remedy}");
        }

        return problem is null;
    }

    private static string? SqliteProblem(string text)
    {
        try
        {
            var builder = new SqliteConnectionStringBuilder(text);
            return builder.DataSource.Length == 0 ? "No Data Source is named."
                : builder.Mode is SqliteOpenMode.Memory or SqliteOpenMode.ReadOnly || builder.DataSource.Contains(":memory:", StringComparison.OrdinalIgnoreCase)
                    ? "The database has to be a file that can be written."
                : null;
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or InvalidCastException)
        {
            return "This is not a connection string of SQLite.";
        }
    }

    private static string? PostgresProblem(string text)
    {
        try
        {
            return new NpgsqlConnectionStringBuilder(text).Host is { Length: > 0 } ? null : "No Host is named.";
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or InvalidCastException or OverflowException)
        {
            return "This is not a connection string of PostgreSQL: name=value pairs with semicolons between them, no address that starts with postgres://.";
        }
    }
}
