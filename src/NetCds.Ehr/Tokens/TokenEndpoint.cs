using NetCds.Ehr.Addresses;

namespace NetCds.Ehr.Tokens;

/// <summary>An address that a proof of identity may be sent to.</summary>
/// <param name="Text">As written: authorization servers compare the audience character by character.</param>
/// <param name="Uri">The address.</param>
internal sealed record TokenEndpoint(string Text, Uri Uri)
{
    /// <summary>Reads an address.</summary>
    /// <param name="text">The address.</param>
    /// <param name="server">The FHIR server the tokens are for.</param>
    /// <returns>The endpoint, or null when it is not https (or on loopback as the server is) or carries user information or a fragment.</returns>
    public static TokenEndpoint? TryParse(string? text, FhirServerAddress server) =>
        text is { Length: > 0 and <= 2000 } && !text.AsSpan().ContainsAnyExceptInRange('!', '~') && Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && uri.UserInfo.Length == 0 && uri.Fragment.Length == 0
        && (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback && server.IsLoopback))
            ? new TokenEndpoint(text, uri)
            : null;
}
