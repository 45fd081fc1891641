using Microsoft.Extensions.Logging;
using NetCds.Ehr.Addresses;
using NetCds.Ehr.Connections;
using NetCds.Ehr.Tokens;

namespace NetCds.Server.Sites;

/// <summary>Makes the sources of a tenant's own tokens.</summary>
internal static class TokenSources
{
    /// <summary>The source for one server; null when the service has no access of its own. It is disposed by whoever asked for it.</summary>
    public static IAccessTokens? Create(TenantSetup tenant, FhirServerAddress server, OutboundHttp http, TimeProvider time, ILoggerFactory loggers) => tenant switch
    {
        { Smart: { } smart } => new SmartBackendTokens(server, smart, http, time, loggers.CreateLogger<SmartBackendTokens>()),
        { Entra: { } entra } => new EntraTokens(server, entra, http, time, loggers.CreateLogger<EntraTokens>()),
        _ => null,
    };
}
