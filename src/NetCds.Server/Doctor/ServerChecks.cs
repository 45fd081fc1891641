using Microsoft.Extensions.Logging.Abstractions;
using NetCds.Ehr.Addresses;
using NetCds.Ehr.Connections;
using NetCds.Ehr.Inspection;
using NetCds.Ehr.Reading;
using NetCds.Ehr.Tokens;
using NetCds.Hooks.Prefetch;
using NetCds.Server.Configuration;
using NetCds.Server.Sites;

namespace NetCds.Server.Doctor;

/// <summary>Checks one FHIR server of a tenant: what it says it can do, and the service's own access to it.</summary>
internal sealed class ServerChecks(ServerInspector inspector, OutboundHttp http, PrefetchTemplates? templates, DoctorLimits limits, TimeProvider time)
{
    public async Task<IReadOnlyList<DoctorCheck>> RunAsync(TenantInQuestion tenant, FhirServerAddress server, EhrDeadline deadline)
    {
        var tokens = tenant.Setup is null ? null : TokenSources.Create(tenant.Setup, server, http, time, NullLoggerFactory.Instance);
        try
        {
            using var one = new EhrDeadline(limits.OneAnswer, time, deadline.Token);
            var capabilities = inspector.ReadCapabilitiesAsync(server, tokens is null ? EhrAccess.None : EhrAccess.Backend(tokens), one);
            var smart = tenant.Setup?.Smart is null ? null : inspector.ReadSmartConfigurationAsync(server, one);
            var token = tokens?.GetAsync(one.Token).AsTask();
            var list = new CheckList(tenant.Name);
            CapabilityChecks.Check(list, tenant, server, await capabilities, templates, limits);
            if (smart is not null)
            {
                SmartChecks.Check(list, tenant, server, await smart, limits);
            }

            if (token is not null)
            {
                TokenChecks.Check(list, tenant, server, await token, time.GetUtcNow());
            }

            if (token is null && tenant.Options.BackendAuth.Kind != BackendAuthKind.None)
            {
                list.Warn(
                    CheckNames.Token, server.Text, "Not asked for, as the settings of the access are not right.", tenant.Setting(nameof(TenantOptions.BackendAuth)),
                    "Correct what is said about the settings above, and check again.");
            }

            return list.Checks;
        }
        finally
        {
            (tokens as IDisposable)?.Dispose();
        }
    }
}
