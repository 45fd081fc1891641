using NetCds.Server.Configuration;

namespace NetCds.Server.Storage;

/// <summary>Opens the configured database when the service starts.</summary>
internal static class StorageStart
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>Opens it and brings its tables up to date.</summary>
    /// <param name="options">Which one.</param>
    /// <param name="folder">Folder that relative paths start from.</param>
    /// <param name="errors">Where to say that it cannot be opened.</param>
    /// <returns>The database; null in memory, or when there is an error.</returns>
    public static async Task<IDatabase?> OpenAsync(StorageOptions options, string folder, List<string> errors)
    {
        if (options is not { Kind: not StorageKind.Memory, ConnectionString: { } text })
        {
            return null;
        }

        IDatabase? database = null;
        try
        {
            using var patience = new CancellationTokenSource(Patience);
            database = options.Kind == StorageKind.Sqlite ? SqliteDatabase.Open(text.Reveal(), folder) : await PostgresDatabase.OpenAsync(text.Reveal(), patience.Token);

            // A table that can be seen but not written would let the service start and refuse every call.
            await database.ProbeAsync(patience.Token);
            return database;
        }
#pragma warning disable CA1031 // Drivers throw what they like, and a start without the database is not wanted in any case.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            await (database?.DisposeAsync() ?? ValueTask.CompletedTask);
            var (finding, remedy) = StorageWords.Of(options.Kind, exception);
            errors.Add($"NetCds:Storage:ConnectionString: The {options.Kind} database cannot be used. {finding} {remedy}");
            return null;
        }
    }
}
