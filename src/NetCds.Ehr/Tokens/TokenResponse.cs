using System.Globalization;
using System.Text.Json;
using NetCds.Fhir.Resources;

namespace NetCds.Ehr.Tokens;

/// <summary>Reads the answer of a token endpoint (RFC 6749, 5.1).</summary>
internal static class TokenResponse
{
    // RFC 6749 lets a server leave the lifetime out; then the token is used for a short time only.
    private const long AssumedSeconds = 60;
    private const long LongestSeconds = 86400;

    public static TokenAnswer Read(JsonElement root, DateTimeOffset now)
    {
        var answer = new FhirElement(root);
        var isBearer = string.Equals(answer["token_type"u8].AsString(), "bearer", StringComparison.OrdinalIgnoreCase);
        var seconds = Math.Clamp(Seconds(answer["expires_in"u8]), 0, LongestSeconds);
        return isBearer && seconds > 0 && AccessToken.TryCreate(answer["access_token"u8].AsString(), now.AddSeconds(seconds)) is { } token
            ? TokenAnswer.Of(token)
            : TokenAnswer.Failed(TokenFailure.UnusableAnswer);
    }

    private static long Seconds(FhirElement expiresIn)
    {
        if (!expiresIn.IsPresent)
        {
            return AssumedSeconds;
        }

        if (expiresIn.AsDecimal() is { } number)
        {
            return (long)Math.Clamp(number, 0, LongestSeconds);
        }

        return long.TryParse(expiresIn.AsString(), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? seconds : 0;
    }
}
