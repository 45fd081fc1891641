namespace NetCds.Ehr.Tokens;

/// <summary>How this service gets tokens by SMART Backend Services (SMART App Launch 2).</summary>
public sealed record SmartBackendOptions
{
    /// <summary>Id under which this service is registered.</summary>
    public required string ClientId { get; init; }

    /// <summary>Its private key.</summary>
    public required SigningKey Key { get; init; }

    /// <summary>Scopes, space-separated. Default <c>system/*.rs</c>; servers of SMART version 1 want <c>system/*.read</c>.</summary>
    public string Scope { get; init; } = "system/*.rs";

    /// <summary>The token endpoint; null to ask the FHIR server for it (<c>.well-known/smart-configuration</c>). https, or on loopback for a server on loopback.</summary>
    public string? TokenEndpoint { get; init; }

    /// <summary>How long the FHIR server's configuration is remembered. Default 1 h.</summary>
    public TimeSpan DiscoveryLifetime { get; init; } = TimeSpan.FromHours(1);

    /// <summary>Longest time for one token, discovery included. Default 5 s.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(5);
}
