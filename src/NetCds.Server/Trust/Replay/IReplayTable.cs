namespace NetCds.Server.Trust.Replay;

/// <summary>The used tokens in a database that several replicas share. Times are milliseconds since 1970.</summary>
/// <threadsafety>Implementations are safe for concurrent use, by several processes too.</threadsafety>
internal interface IReplayTable
{
    /// <summary>Adds a key, unless it is there and not expired; as one step for all replicas.</summary>
    /// <param name="key">The key, see <see cref="ReplayKey"/>.</param>
    /// <param name="forgetAt">When it expires.</param>
    /// <param name="now">The time.</param>
    /// <param name="cancellation">Ends the wait; whether the key was added is then not known.</param>
    /// <returns>Whether it was added.</returns>
    Task<bool> TryAddAsync(byte[] key, long forgetAt, long now, CancellationToken cancellation);

    /// <summary>Deletes some of the keys that expired before a time.</summary>
    /// <param name="before">The time.</param>
    /// <param name="most">The most keys to delete.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <returns>How many were deleted.</returns>
    Task<int> DeleteExpiredAsync(long before, int most, CancellationToken cancellation);
}
