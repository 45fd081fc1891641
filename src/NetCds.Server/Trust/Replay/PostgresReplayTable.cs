using NetCds.Server.Storage;
using Npgsql;

namespace NetCds.Server.Trust.Replay;

/// <summary>Used tokens in PostgreSQL.</summary>
internal sealed class PostgresReplayTable(PostgresDatabase database) : IReplayTable
{
    // Of several inserts at once the primary key lets one through; the others wait for it and then see its row.
    private const string Add =
        "insert into netcds_used_token as old (token, forget_at) values ($1, $2) on conflict (token) do update set forget_at = excluded.forget_at where old.forget_at < $3";

    // Replicas that delete at once take different rows.
    private const string Delete =
        "delete from netcds_used_token where token = any (array (select token from netcds_used_token where forget_at < $1 limit $2 for update skip locked))";

    public async Task<bool> TryAddAsync(byte[] key, long forgetAt, long now, CancellationToken cancellation)
    {
        // Connecting may take longer than the caller waits. The connection is there for the next call then, and the token is not used up.
        await using var connection = await database.Source.OpenConnectionAsync(CancellationToken.None);
        cancellation.ThrowIfCancellationRequested();
        await using var command = new NpgsqlCommand(Add, connection)
        {
            Parameters = { new NpgsqlParameter<byte[]> { TypedValue = key }, new NpgsqlParameter<long> { TypedValue = forgetAt }, new NpgsqlParameter<long> { TypedValue = now } },
        };
        return await command.ExecuteNonQueryAsync(cancellation) == 1;
    }

    public async Task<int> DeleteExpiredAsync(long before, int most, CancellationToken cancellation)
    {
        await using var command = database.Source.CreateCommand(Delete);
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = before });
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = most });
        return await command.ExecuteNonQueryAsync(cancellation);
    }
}
