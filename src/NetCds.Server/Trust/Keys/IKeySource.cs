namespace NetCds.Server.Trust.Keys;

/// <summary>Where the public keys of one tenant come from.</summary>
internal interface IKeySource
{
    /// <summary>Finds a key.</summary>
    /// <param name="id">Its <c>kid</c>.</param>
    /// <param name="algorithm">The algorithm it must be for.</param>
    /// <param name="cancellation">Ends the wait, not the work others may wait for.</param>
    ValueTask<KeyLookup> FindAsync(string id, string algorithm, CancellationToken cancellation);
}

/// <summary>What became of the search for a key.</summary>
/// <param name="Key">The key; null when there is none.</param>
/// <param name="IsUnavailable">Whether there are no keys at all to look in, so that nothing can be said about the token.</param>
internal readonly record struct KeyLookup(SigningKey? Key, bool IsUnavailable)
{
    public static readonly KeyLookup Unavailable = new(null, true);
}
