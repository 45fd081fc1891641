using NetCds.Guideline;
using NetCds.Guideline.Catalogue;
using NetCds.Hooks.Sites;

namespace NetCds.Server.Configuration;

/// <summary>Checks what a site has configured against the guideline.</summary>
internal static class SiteReader
{
    /// <summary>Reads settings, approvals, doses and order codes.</summary>
    /// <param name="options">The configuration.</param>
    /// <param name="folder">Folder that relative paths start from.</param>
    /// <param name="guideline">The guideline.</param>
    /// <param name="errors">Where to add everything that is wrong.</param>
    /// <param name="remarks">Where to add what is probably not meant, but harmless.</param>
    public static (SiteSettings Settings, SitePractice Practice) Read(
        NetCdsOptions options, string folder, IGuideline guideline, ICollection<string> errors, ICollection<string> remarks)
    {
        var settings = SiteSettingsReader.Read(options.Guideline.Settings, guideline.Settings, errors);
        var practice = new SitePractice
        {
            Approvals = SettingApprovalsReader.Read(options.Guideline.Overrides, settings, guideline.Settings, errors, remarks),
            Doses = SiteDosesReader.Read(options.Guideline.Doses, guideline.Modalities, errors),
            OrderCodes = SiteFiles.ReadOrderCodes(options.OrderCodeMap, folder, "NetCds:OrderCodeMap", guideline.Modalities, errors, remarks),
        };
        return (settings, practice);
    }
}
