using NetCds.Server.Configuration;

namespace NetCds.Service.Tests.Storage;

/// <summary>An empty database of a kind.</summary>
/// <param name="kind">memory, sqlite or postgres.</param>
/// <param name="connectionString">How to reach it; null in memory.</param>
/// <param name="folder">The folder of its file; null without one.</param>
internal sealed class TestDatabase(string kind, string? connectionString, string? folder) : IDisposable
{
    public string? ConnectionString => connectionString;

    public StorageOptions Options => new()
    {
        Kind = Enum.Parse<StorageKind>(kind, ignoreCase: true),
        ConnectionString = connectionString is null ? null : new SecretText(connectionString),
    };

    public Dictionary<string, string?> Values => new(StringComparer.OrdinalIgnoreCase)
    {
        ["NetCds:Storage:Kind"] = kind,
        ["NetCds:Storage:ConnectionString"] = connectionString,
    };

    public static async Task<TestDatabase> CreateAsync(string kind, SharedPostgres postgres)
    {
        switch (kind)
        {
            case "postgres":
                return new TestDatabase(kind, await postgres.EmptySchemaAsync(), null);
            case "sqlite":
                var folder = Directory.CreateTempSubdirectory("netcds-sqlite-").FullName;
                return new TestDatabase(kind, $"Data Source={Path.Combine(folder, "netcds.db")}", folder);
            default:
                return new TestDatabase(kind, null, null);
        }
    }

    public void Dispose()
    {
        if (folder is not null)
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
