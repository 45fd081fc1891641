using Microsoft.Extensions.Configuration;

namespace NetCds.Server.Configuration;

/// <summary>Reads the section <c>NetCds</c> of the configuration.</summary>
public static class NetCdsOptionsReader
{
    private const string SectionName = "NetCds";
    private const int MaxCardsLimit = 20;
    private const int MinBodyBytes = 1024;
    private const int MaxBodyBytesLimit = 1024 * 1024 * 1024;

    /// <summary>Reads and checks the configuration.</summary>
    /// <param name="configuration">The whole configuration.</param>
    /// <param name="environment">Name of the environment as explicitly set; null when it is not.</param>
    /// <param name="errors">Where to add everything that is wrong.</param>
    /// <returns>The options; with defaults in place of what is wrong.</returns>
    public static NetCdsOptions Read(IConfiguration configuration, string? environment, ICollection<string> errors)
    {
        var found = new List<string>();
        var reader = new SectionReader(configuration.GetSection(SectionName), found);
        var isProduction = string.Equals(environment, "Production", StringComparison.OrdinalIgnoreCase);
        var options = new NetCdsOptions
        {
            IsSandbox = !isProduction,
            PublicBaseUrl = ReadPublicBaseUrl(reader),
            MaxCards = reader.Number(nameof(NetCdsOptions.MaxCards), NetCdsOptions.DefaultMaxCards, 1, MaxCardsLimit),
            MaxBodyBytes = reader.Number(nameof(NetCdsOptions.MaxBodyBytes), NetCdsOptions.DefaultMaxBodyBytes, MinBodyBytes, MaxBodyBytesLimit),
            ConfirmWhenFine = reader.Flag(nameof(NetCdsOptions.ConfirmWhenFine)),
            OrderCodeMap = reader.Text(nameof(NetCdsOptions.OrderCodeMap)),
            Guideline = ReadGuideline(reader.Section(nameof(NetCdsOptions.Guideline)), found),
        };
        CheckTenants(reader, isProduction);
        reader.RefuseUnknown();
        foreach (var error in found)
        {
            errors.Add(error);
        }

        return options;
    }

    private static GuidelineOptions ReadGuideline(IConfigurationSection section, List<string> errors)
    {
        var reader = new SectionReader(section, errors);
        var settings = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var setting in reader.Section(nameof(GuidelineOptions.Settings)).GetChildren())
        {
            settings[setting.Key] = setting.Value ?? string.Empty;
        }

        var options = new GuidelineOptions
        {
            Path = reader.Text(nameof(GuidelineOptions.Path)),
            AcceptUnsigned = reader.Flag(nameof(GuidelineOptions.AcceptUnsigned)),
            Settings = settings,
            Doses = ReadDoses(reader.Section(nameof(GuidelineOptions.Doses)), errors),
            Overrides = [.. reader.Section(nameof(GuidelineOptions.Overrides)).GetChildren().Select(entry => ReadOverride(entry, errors))],
        };
        reader.RefuseUnknown();
        return options;
    }

    // A dose is a text, or a text with a quantity.
    private static Dictionary<string, DoseOptions> ReadDoses(IConfigurationSection section, List<string> errors)
    {
        var doses = new Dictionary<string, DoseOptions>(StringComparer.OrdinalIgnoreCase);
        foreach (var dose in section.GetChildren())
        {
            if (dose.Value is { } text)
            {
                doses[dose.Key] = new DoseOptions(text, null, null);
                continue;
            }

            var reader = new SectionReader(dose, errors);
            doses[dose.Key] = new DoseOptions(
                reader.Text(nameof(DoseOptions.Text)), reader.Text(nameof(DoseOptions.Quantity)), reader.Text(nameof(DoseOptions.Unit)));
            reader.RefuseUnknown();
        }

        return doses;
    }

    private static OverrideOptions ReadOverride(IConfigurationSection section, List<string> errors)
    {
        var reader = new SectionReader(section, errors);
        var entry = new OverrideOptions(reader.Text(nameof(OverrideOptions.Setting)), reader.Text(nameof(OverrideOptions.ApprovedBy)));
        reader.RefuseUnknown();
        return entry;
    }

    private static string? ReadPublicBaseUrl(SectionReader reader)
    {
        var text = reader.Text(nameof(NetCdsOptions.PublicBaseUrl));
        if (text is null)
        {
            return null;
        }

        if (Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.Query.Length == 0 && uri.Fragment.Length == 0)
        {
            return text.TrimEnd('/');
        }

        reader.Refuse(nameof(NetCdsOptions.PublicBaseUrl), $"'{text}' is not an absolute http or https address.");
        return null;
    }

    // Callers cannot be told apart yet. Until they can, the service must not look as if it did.
    private static void CheckTenants(SectionReader reader, bool isProduction)
    {
        const string Tenants = "Tenants";
        if (reader.Section(Tenants).GetChildren().Any())
        {
            reader.Refuse(Tenants, "This version cannot verify the tokens of tenants and serves the sandbox only. Remove the tenants, or wait for the version that checks them.");
        }
        else if (isProduction)
        {
            reader.Refuse(
                Tenants,
                "In Production at least one tenant is needed, and this version cannot verify tenants yet. To run the sandbox with synthetic patients, leave ASPNETCORE_ENVIRONMENT unset or set it to Development.");
        }
    }
}
