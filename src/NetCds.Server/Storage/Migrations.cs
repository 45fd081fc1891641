namespace NetCds.Server.Storage;

/// <summary>
/// The tables, as steps from one version to the next. Steps only ever add: while replicas are renewed one after the other, older ones work with newer tables.
/// </summary>
internal static class Migrations
{
    // Times are milliseconds since 1970. Of a token there is only a hash.
    private const string UsedTokensIndex = "create index netcds_used_token_forget_at on netcds_used_token (forget_at)";

    /// <summary>Statements for PostgreSQL; the first makes version 1.</summary>
    public static readonly string[] Postgres =
    [
        $"create table netcds_used_token (token bytea primary key, forget_at bigint not null); {UsedTokensIndex}",
    ];

    /// <summary>Statements for SQLite; the first makes version 1.</summary>
    public static readonly string[] Sqlite =
    [
        $"create table netcds_used_token (token blob not null primary key, forget_at integer not null) without rowid; {UsedTokensIndex}",
    ];
}
