using System.Security.Cryptography.X509Certificates;

namespace NetCds.Ehr.Tokens;

/// <summary>How this service gets tokens from Microsoft Entra ID, for FHIR servers on Azure. Give a certificate or a secret.</summary>
public sealed record EntraOptions
{
    /// <summary>Authority of the directory, for example <c>https://login.microsoftonline.com/{directory id}</c>; https.</summary>
    public required string Authority { get; init; }

    /// <summary>Id of the application.</summary>
    public required string ClientId { get; init; }

    /// <summary>Audience of the FHIR server, usually its address; the scope asked for is this and <c>/.default</c>. Null for the server's address.</summary>
    public string? Audience { get; init; }

    /// <summary>The application's certificate with its private key; null when there is a secret.</summary>
    public X509Certificate2? Certificate { get; init; }

    /// <summary>The application's secret; null when there is a certificate.</summary>
    public string? ClientSecret { get; init; }

    /// <summary>Longest time for one token. Default 5 s.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>The client only: never a secret.</summary>
    public override string ToString() => $"EntraOptions ({ClientId})";
}
