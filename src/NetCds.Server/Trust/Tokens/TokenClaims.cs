using System.Text.Json;

namespace NetCds.Server.Trust.Tokens;

/// <summary>What counts of a token's payload. Nothing of it is known to be true before the signature is checked.</summary>
internal readonly record struct TokenClaims
{
    private const int MaxIdLength = 256;

    // The last second of the year 9999.
    private const double LastSecond = 253_402_300_799;

    /// <summary>The <c>iss</c>; null when it is missing or no text.</summary>
    public string? Issuer { get; private init; }

    /// <summary>The <c>jti</c>; null when it is missing, empty, no text or too long.</summary>
    public string? Id { get; private init; }

    /// <summary>Whether <c>aud</c> is, or has among its items, the address that was called.</summary>
    public bool IsForThisAddress { get; private init; }

    /// <summary>The <c>exp</c>; null when it is missing or no time.</summary>
    public DateTimeOffset? Expires { get; private init; }

    /// <summary>The <c>iat</c>; null when it is missing or no time.</summary>
    public DateTimeOffset? IssuedAt { get; private init; }

    /// <summary>The <c>nbf</c>; null when it is missing or no time.</summary>
    public DateTimeOffset? NotBefore { get; private init; }

    /// <summary>Whether there is an <c>nbf</c> that is no time.</summary>
    public bool IsNotBeforeBroken { get; private init; }

    /// <summary>Reads a payload.</summary>
    /// <param name="json">The payload.</param>
    /// <param name="audience">The address that was called.</param>
    public static TokenClaims Read(JsonElement json, TokenAudience audience)
    {
        var hasNotBefore = json.TryGetProperty("nbf"u8, out var notBefore);
        var start = hasNotBefore ? Time(notBefore) : null;
        return new TokenClaims
        {
            Issuer = json.TryGetProperty("iss"u8, out var issuer) && issuer.ValueKind == JsonValueKind.String ? issuer.GetString() : null,
            Id = json.TryGetProperty("jti"u8, out var id) && id.ValueKind == JsonValueKind.String && id.GetString() is { Length: > 0 and <= MaxIdLength } text ? text : null,
            IsForThisAddress = json.TryGetProperty("aud"u8, out var aud) && Names(aud, audience),
            Expires = json.TryGetProperty("exp"u8, out var expires) ? Time(expires) : null,
            IssuedAt = json.TryGetProperty("iat"u8, out var issued) ? Time(issued) : null,
            NotBefore = start,
            IsNotBeforeBroken = hasNotBefore && start is null,
        };
    }

    private static bool Names(JsonElement value, TokenAudience audience)
    {
        if (value.ValueKind == JsonValueKind.String)
        {
            return audience.IsNamedBy(value.GetString()!);
        }

        if (value.ValueKind != JsonValueKind.Array)
        {
            return false;
        }

        foreach (var item in value.EnumerateArray())
        {
            if (item.ValueKind == JsonValueKind.String && audience.IsNamedBy(item.GetString()!))
            {
                return true;
            }
        }

        return false;
    }

    private static DateTimeOffset? Time(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var seconds) && seconds is >= 0 and <= LastSecond
            ? DateTimeOffset.UnixEpoch.AddTicks((long)(seconds * TimeSpan.TicksPerSecond))
            : null;
}
