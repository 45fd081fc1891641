using NetCds.Server.Trust.Tenants;

namespace NetCds.Server.Trust.Tokens;

/// <summary>What became of a token.</summary>
/// <param name="Status">The verdict.</param>
/// <param name="Tenant">Whose it is. Only an accepted or throttled token's tenant is proven.</param>
/// <param name="Reason">Why it was not accepted, for the log.</param>
/// <param name="Token">The token as far as it could be read.</param>
/// <param name="RetryAfter">When it may be tried again, for throttled tokens.</param>
internal readonly record struct TokenOutcome(TokenStatus Status, Tenant? Tenant, string? Reason = null, CompactToken? Token = null, TimeSpan RetryAfter = default)
{
    public static TokenOutcome Refused(string reason, CompactToken? token = null, Tenant? tenant = null) => new(TokenStatus.Refused, tenant, reason, token);
}

/// <summary>Verdicts on tokens.</summary>
internal enum TokenStatus
{
    /// <summary>The token is not good. It is the default, so that nothing is accepted by accident.</summary>
    Refused,

    /// <summary>The token is good and was not used before.</summary>
    Accepted,

    /// <summary>Nothing can be said about the token for now.</summary>
    Undecided,

    /// <summary>The token is good, but its tenant calls too often. It is not used up.</summary>
    Throttled,
}
