namespace NetCds.Hooks.Requests;

/// <summary>The access token a call brings (CDS Hooks 2.0, FHIR access). It is used for this call only; it is never stored and never logged.</summary>
public sealed class FhirAuthorization
{
    /// <summary>Creates an authorization.</summary>
    /// <param name="accessToken">The bearer token.</param>
    /// <param name="scope">Granted scopes, space-separated; null when not told.</param>
    /// <param name="patient">Patient the token is limited to; null when it is not.</param>
    public FhirAuthorization(string accessToken, string? scope, string? patient)
    {
        AccessToken = accessToken;
        Scope = scope;
        Patient = patient;
    }

    /// <summary>The bearer token.</summary>
    public string AccessToken { get; }

    /// <summary>Granted scopes, space-separated; null when not told.</summary>
    public string? Scope { get; }

    /// <summary>Patient the token is limited to; null when it is not.</summary>
    public string? Patient { get; }

    /// <summary>Says nothing, so that no token reaches a log by accident.</summary>
    public override string ToString() => nameof(FhirAuthorization);
}
