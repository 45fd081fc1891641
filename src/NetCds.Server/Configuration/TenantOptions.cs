using NetCds.Ehr.Addresses;

namespace NetCds.Server.Configuration;

/// <summary>One party that may call: an EHR of a hospital, with the keys of its tokens and the FHIR servers that belong to it.</summary>
public sealed record TenantOptions
{
    /// <summary>Name in logs: 1 to 64 letters, digits, dots, hyphens and underscores; unique.</summary>
    public required string Id { get; init; }

    /// <summary>The <c>iss</c> of its tokens, compared character by character; unique.</summary>
    public required string Issuer { get; init; }

    /// <summary>Address of its public keys (RFC 7517), and the only <c>jku</c> accepted; null when they are in <see cref="JwksFile"/>.</summary>
    public Uri? JwksUri { get; init; }

    /// <summary>File of its public keys as an absolute path; null when they are at <see cref="JwksUri"/>.</summary>
    public string? JwksFile { get; init; }

    /// <summary>The FHIR servers its calls may name.</summary>
    public IReadOnlyList<FhirServerAddress> FhirServers { get; init; } = [];

    /// <summary>Origins of pages that may call with its tokens, as browsers write them (<c>https://host</c>, no trailing slash).</summary>
    public IReadOnlyList<string> Origins { get; init; } = [];

    /// <summary>Absolute path of the file that names the site's own orders; null for none.</summary>
    public string? OrderCodeMap { get; init; }

    /// <summary>What is done with facts that only reports state, a value of the guideline's setting <c>report_facts</c>; null for what holds for all.</summary>
    public string? ReportFacts { get; init; }

    /// <summary>How the service identifies itself to the tenant's FHIR servers when a call brings no access.</summary>
    public BackendAuthOptions BackendAuth { get; init; } = new();

    /// <summary>Its own rate limit; null for the one of all tenants.</summary>
    public RateLimit? RateLimit { get; init; }

    /// <summary>The listed FHIR server that an address means; null when it is none of them.</summary>
    /// <param name="address">The address.</param>
    public FhirServerAddress? FindFhirServer(FhirServerAddress address)
    {
        foreach (var server in FhirServers)
        {
            if (string.Equals(server.Text, address.Text, StringComparison.Ordinal))
            {
                return server;
            }
        }

        return null;
    }
}
