using NetCds.Ehr.Addresses;
using NetCds.Ehr.Reading;
using NetCds.Server.Configuration;
using NetCds.Server.Hosting;

namespace NetCds.Server.Doctor;

/// <summary>Checks one tenant; its servers in parallel.</summary>
internal static class TenantChecks
{
    public static async Task<IReadOnlyList<DoctorCheck>> RunAsync(TenantInQuestion tenant, Setup setup, KeyChecks keys, ServerChecks servers, EhrDeadline deadline)
    {
        var keyCheck = keys.RunAsync(tenant);
        var serverChecks = Task.WhenAll(tenant.Options.FhirServers.Select(server => servers.RunAsync(tenant, server, deadline)));
        var list = new CheckList(tenant.Name);
        CheckOwnAccess(list, tenant);
        CheckOrderCodes(list, tenant, setup);
        CheckOrigins(list, tenant);
        return [.. await keyCheck, .. list.Checks, .. (await serverChecks).SelectMany(c => c)];
    }

    private static void CheckOwnAccess(CheckList list, TenantInQuestion tenant)
    {
        if (tenant.Options.FhirServers.Count == 0)
        {
            list.Warn(
                CheckNames.FhirServers, null, "None is listed: a call that names one is refused with 403, and nothing that a call does not bring can be fetched.",
                tenant.Setting(nameof(TenantOptions.FhirServers)), "List the base addresses of the EHR's FHIR servers.");
        }

        if (tenant.Options.BackendAuth.Kind == BackendAuthKind.None)
        {
            list.Ok(CheckNames.Access, null, "The service has no access of its own: it reads with the token that a call brings, and without a token where a call brings none.");
        }
    }

    private static void CheckOrderCodes(CheckList list, TenantInQuestion tenant, Setup setup)
    {
        if (tenant.Options.OrderCodeMap is not { } file)
        {
            if (setup.Site is { Practice.OrderCodes.Mappings.Count: 0 })
            {
                list.Ok(CheckNames.OrderCodes, null, "There is no map: drafts are recognised by standard codes and names only.");
            }

            return;
        }

        if (tenant.Setup is { Practice.OrderCodes.Mappings.Count: var count })
        {
            list.Add(
                count == 0 ? CheckStatus.Warn : CheckStatus.Ok, CheckNames.OrderCodes, file, $"{count} codes.",
                count == 0 ? tenant.Setting(nameof(TenantOptions.OrderCodeMap)) : null, count == 0 ? "Correct the ConceptMap: none of its codes can be used." : null);
        }
    }

    private static void CheckOrigins(CheckList list, TenantInQuestion tenant)
    {
        if (tenant.Options.Origins.Count == 0)
        {
            list.Ok(CheckNames.Origins, null, "None: no page in a browser may call, only servers.");
            return;
        }

        foreach (var origin in tenant.Options.Origins)
        {
            if (FhirServerAddress.TryParse(origin, out _) is { IsLoopback: true })
            {
                list.Warn(
                    CheckNames.Origins, origin, "It is this machine, so any page served from a user's own computer at this port may call.",
                    tenant.Setting(nameof(TenantOptions.Origins)), "Remove it when development is over.");
            }
            else
            {
                list.Ok(CheckNames.Origins, origin, "Its pages may call.");
            }
        }
    }
}
