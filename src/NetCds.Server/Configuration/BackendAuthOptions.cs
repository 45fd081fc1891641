namespace NetCds.Server.Configuration;

/// <summary>How the service gets access to a tenant's FHIR servers of its own.</summary>
public sealed record BackendAuthOptions
{
    /// <summary>The way; <see cref="BackendAuthKind.None"/> means only with what a call brings.</summary>
    public BackendAuthKind Kind { get; init; } = BackendAuthKind.None;

    /// <summary>Client id at the authorisation server; set unless the kind is none.</summary>
    public string? ClientId { get; init; }

    /// <summary>SMART: PEM file of the private key, as an absolute path; set for smart-backend.</summary>
    public string? KeyFile { get; init; }

    /// <summary>SMART: <c>kid</c> of the key; null for none.</summary>
    public string? KeyId { get; init; }

    /// <summary>The scope to ask for; null for the default of the kind.</summary>
    public string? Scope { get; init; }

    /// <summary>SMART: the token endpoint; null to discover it from the FHIR server.</summary>
    public Uri? TokenEndpoint { get; init; }

    /// <summary>Entra: base address of the authority; null for the public cloud.</summary>
    public Uri? Authority { get; init; }

    /// <summary>Entra: the directory; set for entra.</summary>
    public string? TenantId { get; init; }

    /// <summary>Entra: file of the certificate with its private key, as an absolute path; null when a secret is used.</summary>
    public string? CertificateFile { get; init; }

    /// <summary>Entra: file of the client secret, as an absolute path; null when it is elsewhere.</summary>
    public string? SecretFile { get; init; }

    /// <summary>Entra: the client secret from the environment; null when it is elsewhere.</summary>
    public SecretText? Secret { get; init; }
}

/// <summary>Ways to get access to a FHIR server.</summary>
public enum BackendAuthKind
{
    /// <summary>None of our own.</summary>
    None,

    /// <summary>SMART App Launch 2, backend services: a signed assertion.</summary>
    SmartBackend,

    /// <summary>Microsoft Entra ID.</summary>
    Entra,
}
