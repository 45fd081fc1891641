using System.Security.Cryptography;

namespace NetCds.Server.Storage;

/// <summary>Statements that do what is done to used tokens, for a transaction that is taken back.</summary>
internal static class ProbeStatements
{
    private const int KeySize = 32;

    /// <summary>For PostgreSQL. The key is a new one each time, so that replicas that probe at once do not wait for one another.</summary>
    public static string Postgres() => Around($"'\\x{Key()}'::bytea");

    /// <summary>For SQLite.</summary>
    public static string Sqlite() => Around($"x'{Key()}'");

    private static string Key() => Convert.ToHexString(RandomNumberGenerator.GetBytes(KeySize));

    private static string Around(string key) =>
        $"insert into netcds_used_token (token, forget_at) values ({key}, 0) on conflict (token) do update set forget_at = excluded.forget_at; delete from netcds_used_token where token = {key}";
}
