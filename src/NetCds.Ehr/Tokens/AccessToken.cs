namespace NetCds.Ehr.Tokens;

/// <summary>An access token. It goes into the Authorization header and nowhere else.</summary>
public sealed class AccessToken
{
    private const int LongestToken = 16384;

    private AccessToken(string value, DateTimeOffset expiresAt) => (Value, ExpiresAt) = (value, expiresAt);

    /// <summary>When it expires.</summary>
    public DateTimeOffset ExpiresAt { get; }

    /// <summary>The token as it is sent.</summary>
    internal string Value { get; }

    /// <summary>Reads a token.</summary>
    /// <param name="value">The token; it has to be one that fits a header (RFC 6750, 2.1) and at most 16384 characters long.</param>
    /// <param name="expiresAt">When it expires.</param>
    /// <returns>The token, or null when the text is none.</returns>
    public static AccessToken? TryCreate(string? value, DateTimeOffset expiresAt) =>
        value is { Length: > 0 and <= LongestToken } && !value.AsSpan().ContainsAnyExceptInRange('!', '~') ? new AccessToken(value, expiresAt) : null;

    /// <summary>Says nothing of the token.</summary>
    public override string ToString() => "AccessToken (redacted)";
}
