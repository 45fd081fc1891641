using NetCds.Guideline.Catalogue;

namespace NetCds.Server.Configuration;

/// <summary>Turns the site's settings as written into settings of the guideline.</summary>
public static class SiteSettingsReader
{
    /// <summary>Reads settings.</summary>
    /// <param name="written">The settings as written, by name; upper and lower case do not matter, as environment variables come in capitals.</param>
    /// <param name="catalogue">The settings there are.</param>
    /// <param name="errors">Where to add everything that is wrong.</param>
    /// <returns>The defaults with what is written.</returns>
    public static SiteSettings Read(IReadOnlyDictionary<string, string> written, SettingCatalogue catalogue, ICollection<string> errors)
    {
        var settings = catalogue.Defaults;
        foreach (var (name, text) in written)
        {
            var known = catalogue.Definitions.FirstOrDefault(d => string.Equals(d.Name, name, StringComparison.OrdinalIgnoreCase))?.Name ?? name;
            if (catalogue.WithText(settings, known, text, out var error) is { } changed)
            {
                settings = changed;
            }
            else
            {
                errors.Add($"NetCds:Guideline:Settings: {error}");
            }
        }

        return settings;
    }
}
