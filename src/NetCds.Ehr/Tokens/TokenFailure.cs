namespace NetCds.Ehr.Tokens;

/// <summary>Why there is no access token.</summary>
public enum TokenFailure
{
    /// <summary>Nothing failed.</summary>
    None,

    /// <summary>The token that was given cannot be sent.</summary>
    UnusableToken,

    /// <summary>The FHIR server names no token endpoint, or none that may be used.</summary>
    NoTokenEndpoint,

    /// <summary>The authorization server refuses the client: its id, key, secret or scopes.</summary>
    ClientRefused,

    /// <summary>The authorization server cannot be reached, or fails.</summary>
    Unreachable,

    /// <summary>The answer of the authorization server is no token answer.</summary>
    UnusableAnswer,

    /// <summary>There was no time left to wait for the token.</summary>
    Deadline,
}
