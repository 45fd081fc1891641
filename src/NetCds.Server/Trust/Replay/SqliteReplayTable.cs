using NetCds.Server.Storage;

namespace NetCds.Server.Trust.Replay;

/// <summary>Used tokens in SQLite.</summary>
internal sealed class SqliteReplayTable(SqliteDatabase database) : IReplayTable
{
    private const string Add =
        "insert into netcds_used_token (token, forget_at) values ($token, $forget_at) on conflict (token) do update set forget_at = excluded.forget_at where netcds_used_token.forget_at < $now";

    private const string Delete = "delete from netcds_used_token where token in (select token from netcds_used_token where forget_at < $before limit $most)";

    public Task<bool> TryAddAsync(byte[] key, long forgetAt, long now, CancellationToken cancellation) => database.RunAsync(
        connection =>
        {
            using var command = connection.CreateCommand();
            command.CommandText = Add;
            command.Parameters.AddWithValue("$token", key);
            command.Parameters.AddWithValue("$forget_at", forgetAt);
            command.Parameters.AddWithValue("$now", now);
            return command.ExecuteNonQuery() == 1;
        },
        cancellation);

    public Task<int> DeleteExpiredAsync(long before, int most, CancellationToken cancellation) => database.RunAsync(
        connection =>
        {
            using var command = connection.CreateCommand();
            command.CommandText = Delete;
            command.Parameters.AddWithValue("$before", before);
            command.Parameters.AddWithValue("$most", most);
            return command.ExecuteNonQuery();
        },
        cancellation);
}
