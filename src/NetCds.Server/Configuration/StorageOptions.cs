namespace NetCds.Server.Configuration;

/// <summary>Where the service keeps what several replicas have to share.</summary>
public sealed record StorageOptions
{
    /// <summary>The kind of database.</summary>
    public StorageKind Kind { get; init; }

    /// <summary>How to reach it, in the words of its driver (<c>Host=…;Database=…</c>, <c>Data Source=…</c>); null in memory. It may hold a password.</summary>
    public SecretText? ConnectionString { get; init; }
}

/// <summary>Kinds of databases.</summary>
public enum StorageKind
{
    /// <summary>None: everything is in memory, for one instance of the service.</summary>
    Memory,

    /// <summary>A SQLite file, for several instances on one machine.</summary>
    Sqlite,

    /// <summary>A PostgreSQL database, for any number of replicas.</summary>
    Postgres,
}
