using NetCds.Guideline.Catalogue;

namespace NetCds.Hooks.Sites;

/// <summary>Finds the limits in use that are laxer than a label allows, and who approved each.</summary>
internal sealed class SiteLimits
{
    private readonly SettingCatalogue _catalogue;
    private readonly SiteSettings _site;
    private readonly LimitBeyondLabel[] _ofSite;

    public SiteLimits(SettingCatalogue catalogue, SiteSettings site, IReadOnlyList<SettingApproval> approvals)
    {
        _catalogue = catalogue;
        _site = site;
        _ofSite = [.. catalogue.BeyondLabel(site).Select(b => new LimitBeyondLabel(
            b.Setting, b.Value, approvals.FirstOrDefault(a => a.Setting == b.Setting.Name)?.ApprovedBy))];
    }

    /// <summary>The limits under given settings. An approval is for the site's value alone.</summary>
    public IReadOnlyList<LimitBeyondLabel> Under(SiteSettings settings) => ReferenceEquals(settings, _site)
        ? _ofSite
        : [.. _catalogue.BeyondLabel(settings).Select(b =>
            Array.Find(_ofSite, s => s.Setting == b.Setting && s.Value == b.Value) ?? new LimitBeyondLabel(b.Setting, b.Value, null))];
}
