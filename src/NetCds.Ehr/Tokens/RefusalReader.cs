using System.Text.RegularExpressions;
using NetCds.Fhir.Resources;

namespace NetCds.Ehr.Tokens;

/// <summary>Sorts refusals of authorization servers (RFC 6749, 5.2; error codes of Microsoft Entra ID).</summary>
/// <remarks>Of what a server writes only codes that are known are kept: its text might repeat what was sent.</remarks>
internal static partial class RefusalReader
{
    private static readonly string[] Codes = ["invalid_request", "invalid_client", "invalid_grant", "unauthorized_client", "unsupported_grant_type", "invalid_scope"];

    public static (TokenRefusal Refusal, string? Code) Read(FhirElement body) => Read(body["error"u8].AsString(), body["error_description"u8].AsString());

    public static (TokenRefusal Refusal, string? Code) Read(string? error, string? description)
    {
        if (description is not null && EntraCode().Match(description) is { Success: true } entra && OfEntra(entra.Value) is { } refusal)
        {
            return (refusal, entra.Value);
        }

        var code = Array.Find(Codes, c => c == error);
        return (OfOAuth(code, description ?? string.Empty), code);
    }

    private static TokenRefusal OfOAuth(string? code, string description) => code switch
    {
        "invalid_scope" => TokenRefusal.Scope,
        "unauthorized_client" or "unsupported_grant_type" => TokenRefusal.Grant,
        _ when ClockWords().IsMatch(description) => TokenRefusal.Clock,
        _ when ProofWords().IsMatch(description) => TokenRefusal.Proof,
        "invalid_client" => TokenRefusal.Client,
        _ => TokenRefusal.Unspecified,
    };

    private static TokenRefusal? OfEntra(string code) => code["AADSTS".Length..] switch
    {
        "700016" or "7000112" or "900144" => TokenRefusal.Client,
        "7000215" or "7000222" or "700027" or "700023" or "700021" => TokenRefusal.Proof,
        "500011" or "70011" or "1002012" or "650057" => TokenRefusal.Scope,
        "700024" => TokenRefusal.Clock,
        "90002" or "900023" => TokenRefusal.Directory,
        _ => TokenRefusal.Unspecified,
    };

    [GeneratedRegex(@"AADSTS\d{4,8}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex EntraCode();

    [GeneratedRegex(@"\b(expired|iat|nbf|clock|not yet valid|too old)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ClockWords();

    [GeneratedRegex(@"\b(keys?|kid|jwks?|signature|secret|certificate)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ProofWords();
}
