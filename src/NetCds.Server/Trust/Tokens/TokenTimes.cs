using NetCds.Server.Configuration;

namespace NetCds.Server.Trust.Tokens;

/// <summary>Checks a token's times against the clock.</summary>
internal static class TokenTimes
{
    /// <summary>Checks the times.</summary>
    /// <param name="claims">The token's claims.</param>
    /// <param name="now">The time.</param>
    /// <param name="options">What is allowed.</param>
    /// <returns>Why the token is refused, or null.</returns>
    public static string? Refusal(in TokenClaims claims, DateTimeOffset now, TokenOptions options)
    {
        if (claims.Expires is not { } expires || claims.IssuedAt is not { } issued || claims.IsNotBeforeBroken)
        {
            return TokenRefusals.Times;
        }

        // RFC 7519: not accepted on or after exp, nor before nbf. Clock skew stretches both.
        if (now - options.ClockSkew >= expires)
        {
            return TokenRefusals.Expired;
        }

        var latestStart = now + options.ClockSkew;
        if (issued > latestStart)
        {
            return TokenRefusals.IssuedLater;
        }

        if (claims.NotBefore > latestStart)
        {
            return TokenRefusals.NotYetValid;
        }

        var lifetime = expires - issued;
        return lifetime <= TimeSpan.Zero || lifetime > options.MaxTokenLifetime ? TokenRefusals.Lifetime : null;
    }
}
