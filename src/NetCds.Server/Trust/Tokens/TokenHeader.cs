using System.Text.Json;
using NetCds.Server.Trust.Keys;

namespace NetCds.Server.Trust.Tokens;

/// <summary>What counts of a token's header. Keys that a token brings itself (<c>jwk</c>, <c>x5c</c>, <c>x5u</c>) do not.</summary>
/// <param name="Algorithm"><c>ES384</c> or <c>RS384</c>.</param>
/// <param name="KeyId">The <c>kid</c>.</param>
/// <param name="KeyAddress">The <c>jku</c>; null when not sent.</param>
internal readonly record struct TokenHeader(string Algorithm, string KeyId, string? KeyAddress)
{
    private const int MaxKeyIdLength = 256;

    /// <summary>Reads a header.</summary>
    /// <param name="json">The header.</param>
    /// <param name="header">What counts of it.</param>
    /// <returns>Why it is refused, or null.</returns>
    public static string? Read(JsonElement json, out TokenHeader header)
    {
        header = default;
        var algorithm = Algorithms(json);
        if (algorithm is null)
        {
            return TokenRefusals.Algorithm;
        }

        // The specification asks for typ; a token without it is bound to this service by its aud all the same.
        if (json.TryGetProperty("typ"u8, out var type) && !string.Equals(Text(type), "JWT", StringComparison.OrdinalIgnoreCase))
        {
            return TokenRefusals.Type;
        }

        if (json.TryGetProperty("crit"u8, out _))
        {
            return TokenRefusals.Critical;
        }

        if (!json.TryGetProperty("kid"u8, out var kid) || Text(kid) is not { Length: > 0 and <= MaxKeyIdLength } keyId)
        {
            return TokenRefusals.NoKeyId;
        }

        string? address = null;
        if (json.TryGetProperty("jku"u8, out var jku) && (address = Text(jku)) is null)
        {
            return TokenRefusals.KeyAddress;
        }

        header = new TokenHeader(algorithm, keyId, address);
        return null;
    }

    private static string? Algorithms(JsonElement json)
    {
        if (!json.TryGetProperty("alg"u8, out var value) || value.ValueKind != JsonValueKind.String)
        {
            return null;
        }

        return value.ValueEquals("ES384"u8) ? SigningKey.Es384 : value.ValueEquals("RS384"u8) ? SigningKey.Rs384 : null;
    }

    private static string? Text(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
