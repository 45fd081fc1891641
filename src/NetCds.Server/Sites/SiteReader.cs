using NetCds.Guideline;
using NetCds.Guideline.Catalogue;
using NetCds.Hooks.Sites;
using NetCds.Server.Configuration;

namespace NetCds.Server.Sites;

/// <summary>Checks what a site has configured against the guideline, and reads the files it names.</summary>
internal static class SiteReader
{
    private const string ReportSetting = "report_facts";

    /// <summary>Reads settings, approvals, doses, order codes and keys.</summary>
    /// <param name="options">The configuration.</param>
    /// <param name="guideline">The guideline.</param>
    /// <param name="errors">Where to add everything that is wrong.</param>
    /// <param name="remarks">Where to add what is probably not meant, but harmless.</param>
    public static SiteSetup Read(NetCdsOptions options, IGuideline guideline, ICollection<string> errors, ICollection<string> remarks)
    {
        var settings = SiteSettingsReader.Read(options.Guideline.Settings, guideline.Settings, errors);
        var practice = new SitePractice
        {
            Approvals = SettingApprovalsReader.Read(options.Guideline.Overrides, settings, guideline.Settings, errors, remarks),
            Doses = SiteDosesReader.Read(options.Guideline.Doses, guideline.Modalities, errors),
            OrderCodes = SiteFiles.ReadOrderCodes(options.OrderCodeMap, "NetCds:OrderCodeMap", guideline.Modalities, errors, remarks),
        };
        var tenants = new Dictionary<string, TenantSetup>(StringComparer.Ordinal);
        for (var i = 0; i < options.Tenants.Count; i++)
        {
            var tenant = options.Tenants[i];
            tenants[tenant.Id] = ReadTenant(tenant, $"NetCds:Tenants:{i}", guideline, practice, errors, remarks) with
            {
                Settings = ReadSettings(tenant, $"NetCds:Tenants:{i}", guideline, settings, errors),
            };
        }

        return new SiteSetup(settings, practice, tenants);
    }

    private static SiteSettings ReadSettings(TenantOptions tenant, string path, IGuideline guideline, SiteSettings settings, ICollection<string> errors)
    {
        if (tenant.ReportFacts is null)
        {
            return settings;
        }

        if (guideline.Settings.WithText(settings, ReportSetting, tenant.ReportFacts, out var error) is { } own)
        {
            return own;
        }

        errors.Add($"{path}:{nameof(TenantOptions.ReportFacts)}: {error}");
        return settings;
    }

    private static TenantSetup ReadTenant(
        TenantOptions tenant, string path, IGuideline guideline, SitePractice practice, ICollection<string> errors, ICollection<string> remarks)
    {
        var own = tenant.OrderCodeMap is null
            ? practice
            : practice with { OrderCodes = SiteFiles.ReadOrderCodes(tenant.OrderCodeMap, $"{path}:{nameof(TenantOptions.OrderCodeMap)}", guideline.Modalities, errors, remarks) };
        var access = $"{path}:{nameof(TenantOptions.BackendAuth)}";
        if (tenant.BackendAuth is { Kind: BackendAuthKind.SmartBackend, TokenEndpoint: { Scheme: "http" } endpoint } && tenant.FhirServers.Any(s => !s.IsLoopback))
        {
            errors.Add($"{access}:{nameof(BackendAuthOptions.TokenEndpoint)}: '{endpoint}' is plain http. Only where all FHIR servers of the tenant are on this machine may it be that.");
            return new TenantSetup(own, tenant.FhirServers, null, null);
        }

        return new TenantSetup(
            own, tenant.FhirServers, BackendAccessReader.ReadSmart(tenant.BackendAuth, access, errors), BackendAccessReader.ReadEntra(tenant.BackendAuth, access, errors));
    }
}
