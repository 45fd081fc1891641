using Microsoft.AspNetCore.Http;
using NetCds.Ehr.Addresses;
using NetCds.Server.Configuration;
using NetCds.Server.Errors;

namespace NetCds.Server.Trust;

/// <summary>Decides about the <c>fhirServer</c> of a call.</summary>
public static class FhirServerPolicy
{
    /// <summary>Decides.</summary>
    /// <param name="options">The configuration in force.</param>
    /// <param name="tenant">The caller; null in a sandbox.</param>
    /// <param name="fhirServer">The address as sent; null when not sent.</param>
    /// <returns>
    /// For a tenant: its server, or a refusal of the call when it is not one of its servers: then it is not clear whose patient this is. In a sandbox: the server
    /// when it is on loopback; otherwise none, and the call lives from what it brings.
    /// </returns>
    public static FhirServerDecision Judge(NetCdsOptions options, TenantOptions? tenant, string? fhirServer)
    {
        if (fhirServer is null)
        {
            return default;
        }

        var address = FhirServerAddress.TryParse(fhirServer, out _);
        if (options.IsSandbox)
        {
            return new FhirServerDecision(address is { IsLoopback: true } ? address : null, false);
        }

        var server = address is null ? null : tenant?.FindFhirServer(address);
        return new FhirServerDecision(server, server is null);
    }

    internal static Task SendRefusalAsync(HttpContext context) => OperationOutcomes.SendAsync(
        context, StatusCodes.Status403Forbidden, "forbidden", "The fhirServer is not one of this caller's. An administrator of the service lists them under FhirServers of the tenant.");
}

/// <summary>What becomes of a call's <c>fhirServer</c>.</summary>
/// <param name="Server">The server that may be called; null for none.</param>
/// <param name="IsRefused">Whether the call is refused for it, with 403.</param>
public readonly record struct FhirServerDecision(FhirServerAddress? Server, bool IsRefused);
