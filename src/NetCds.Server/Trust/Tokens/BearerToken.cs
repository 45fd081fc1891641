using Microsoft.Extensions.Primitives;

namespace NetCds.Server.Trust.Tokens;

/// <summary>Takes the token from the Authorization header, and from nowhere else: addresses end up in logs (RFC 6750).</summary>
internal static class BearerToken
{
    /// <summary>The longest token in characters. Tokens of EHRs have 500 to 2000.</summary>
    public const int MaxLength = 8 * 1024;

    private const string Scheme = "Bearer ";

    /// <summary>Takes the token.</summary>
    /// <param name="header">The header's values.</param>
    /// <param name="token">The token; empty when there is none.</param>
    /// <returns>Why there is no token, or null.</returns>
    public static string? Take(StringValues header, out ReadOnlyMemory<char> token)
    {
        token = default;
        if (header.Count == 0)
        {
            return TokenRefusals.NoToken;
        }

        if (header.Count > 1 || header[0] is not { } text || !text.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
        {
            return TokenRefusals.NotBearer;
        }

        token = text.AsMemory(Scheme.Length).Trim(' ');
        return token.Length > MaxLength ? TokenRefusals.TooLong : null;
    }
}
