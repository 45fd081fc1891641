namespace NetCds.Server.Trust.Replay;

/// <summary>
/// Remembers which tokens were used. Several instances of the service behind one address need a store they share, or each would accept the same token once.
/// </summary>
/// <threadsafety>Implementations are safe for concurrent use: of any number of calls with the same token exactly one gets <see cref="ReplayOutcome.Added"/>.</threadsafety>
public interface IReplayStore
{
    /// <summary>Remembers a token, unless it is remembered already.</summary>
    /// <param name="issuer">Its <c>iss</c>.</param>
    /// <param name="tokenId">Its <c>jti</c>, 1 to 256 characters; unique for one issuer.</param>
    /// <param name="forgetAt">Until when it has to be remembered. It must not be forgotten before, for lack of room or else.</param>
    /// <param name="cancellation">Ends the wait; whether the token is remembered is then not known.</param>
    /// <returns>What became of it. Exceptions count as not remembered, and the call is refused.</returns>
    ValueTask<ReplayOutcome> AddAsync(string issuer, string tokenId, DateTimeOffset forgetAt, CancellationToken cancellation);
}

/// <summary>What a store says to a token.</summary>
public enum ReplayOutcome
{
    /// <summary>It was used before.</summary>
    Replayed,

    /// <summary>It was not, and is remembered now.</summary>
    Added,

    /// <summary>There is no room to remember it. The call is not answered.</summary>
    Full,

    /// <summary>The store cannot be asked now. Whether the token is remembered is not known; the call is not answered.</summary>
    Unavailable,
}
