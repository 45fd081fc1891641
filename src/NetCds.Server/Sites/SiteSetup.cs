using NetCds.Ehr.Addresses;
using NetCds.Ehr.Tokens;
using NetCds.Guideline.Catalogue;
using NetCds.Hooks.Sites;

namespace NetCds.Server.Sites;

/// <summary>What the site has set up, with the files it names read and everything checked against the guideline.</summary>
/// <param name="Settings">The guideline's settings.</param>
/// <param name="Practice">What counts for every call that its tenant says nothing else for.</param>
/// <param name="Tenants">What each tenant has set up, by its id.</param>
internal sealed record SiteSetup(SiteSettings Settings, SitePractice Practice, IReadOnlyDictionary<string, TenantSetup> Tenants);

/// <summary>What one tenant has set up.</summary>
/// <param name="Practice">What counts for its calls.</param>
/// <param name="FhirServers">Its FHIR servers.</param>
/// <param name="Smart">Access by SMART Backend Services; null for none.</param>
/// <param name="Entra">Access by Microsoft Entra ID; null for none.</param>
internal sealed record TenantSetup(SitePractice Practice, IReadOnlyList<FhirServerAddress> FhirServers, SmartBackendOptions? Smart, EntraOptions? Entra)
{
    /// <summary>The guideline's settings for its calls; null for those of all.</summary>
    public SiteSettings? Settings { get; init; }
}
