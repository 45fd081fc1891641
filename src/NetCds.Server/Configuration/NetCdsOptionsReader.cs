using Microsoft.Extensions.Configuration;

namespace NetCds.Server.Configuration;

/// <summary>Reads the section <c>NetCds</c> of the configuration.</summary>
public static class NetCdsOptionsReader
{
    private const string SectionName = "NetCds";
    private const int MaxCardsLimit = 20;
    private const int MinBodyBytes = 1024;
    private const int MaxBodyBytesLimit = 1024 * 1024 * 1024;

    private static readonly TimeSpan ShortestDeadline = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LongestDeadline = TimeSpan.FromSeconds(30);

    /// <summary>Reads and checks the configuration.</summary>
    /// <param name="configuration">The whole configuration.</param>
    /// <param name="environment">Name of the environment as explicitly set; null when it is not.</param>
    /// <param name="errors">Where to add everything that is wrong.</param>
    /// <param name="folder">Folder that relative paths start from; null for the current one.</param>
    /// <returns>The options; with defaults in place of what is wrong, and with absolute paths.</returns>
    public static NetCdsOptions Read(IConfiguration configuration, string? environment, ICollection<string> errors, string? folder = null)
    {
        var found = new List<string>();
        var reader = new SectionReader(configuration.GetSection(SectionName), found, folder ?? Directory.GetCurrentDirectory());
        var defaults = new NetCdsOptions { IsSandbox = true };
        EnvironmentName.Check(environment, found);
        var isProduction = EnvironmentName.IsProduction(environment);
        var publicBaseUrl = PublicBaseUrlReader.Read(reader, isProduction);
        var tenants = TenantsReader.Read(reader, configuration, isProduction);
        var hasTenants = configuration.GetSection(SectionName).GetSection(nameof(NetCdsOptions.Tenants)).GetChildren().Any();
        var options = new NetCdsOptions
        {
            IsSandbox = !isProduction && !hasTenants,
            IsProduction = isProduction,
            PublicBaseUrl = publicBaseUrl,
            Tenants = tenants,
            Deadline = reader.Duration(nameof(NetCdsOptions.Deadline), defaults.Deadline, ShortestDeadline, LongestDeadline),
            MaxCards = reader.Number(nameof(NetCdsOptions.MaxCards), NetCdsOptions.DefaultMaxCards, 1, MaxCardsLimit),
            MaxBodyBytes = reader.Number(nameof(NetCdsOptions.MaxBodyBytes), NetCdsOptions.DefaultMaxBodyBytes, MinBodyBytes, MaxBodyBytesLimit),
            ConfirmWhenFine = reader.Flag(nameof(NetCdsOptions.ConfirmWhenFine)),
            OrderCodeMap = reader.PathTo(nameof(NetCdsOptions.OrderCodeMap)),
            Tokens = TokenOptionsReader.Read(reader),
            Limits = LimitOptionsReader.Read(reader, found),
            PrivateNetworks = NetworksReader.ReadPrivate(reader),
            TrustedProxies = NetworksReader.ReadProxies(reader),
            Storage = StorageOptionsReader.Read(reader),
            Guideline = ReadGuideline(reader.Inner(nameof(NetCdsOptions.Guideline))),
        };
        CheckMode(reader, options, hasTenants);
        reader.RefuseUnknown();
        StrayNames.Refuse(configuration, SectionName, reader.Known, found);
        foreach (var error in found)
        {
            errors.Add(error);
        }

        return options;
    }

    private static GuidelineOptions ReadGuideline(SectionReader reader)
    {
        var settings = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var setting in reader.Section(nameof(GuidelineOptions.Settings)).GetChildren())
        {
            settings[setting.Key] = setting.Value ?? string.Empty;
        }

        var options = new GuidelineOptions
        {
            Path = reader.PathTo(nameof(GuidelineOptions.Path)),
            AcceptUnsigned = reader.Flag(nameof(GuidelineOptions.AcceptUnsigned)),
            Settings = settings,
            Doses = ReadDoses(reader, reader.Section(nameof(GuidelineOptions.Doses))),
            Overrides = [.. reader.Section(nameof(GuidelineOptions.Overrides)).GetChildren().Select(entry => ReadOverride(reader.Of(entry)))],
        };
        reader.RefuseUnknown();
        return options;
    }

    // A dose is a text, or a text with a quantity.
    private static Dictionary<string, DoseOptions> ReadDoses(SectionReader guideline, IConfigurationSection section)
    {
        var doses = new Dictionary<string, DoseOptions>(StringComparer.OrdinalIgnoreCase);
        foreach (var dose in section.GetChildren())
        {
            if (dose.Value is { } text)
            {
                doses[dose.Key] = new DoseOptions(text, null, null);
                continue;
            }

            var reader = guideline.Of(dose);
            doses[dose.Key] = new DoseOptions(
                reader.Text(nameof(DoseOptions.Text)), reader.Text(nameof(DoseOptions.Quantity)), reader.Text(nameof(DoseOptions.Unit)));
            reader.RefuseUnknown();
        }

        return doses;
    }

    private static OverrideOptions ReadOverride(SectionReader reader)
    {
        var entry = new OverrideOptions(reader.Text(nameof(OverrideOptions.Setting)), reader.Text(nameof(OverrideOptions.ApprovedBy)));
        reader.RefuseUnknown();
        return entry;
    }

    private static void CheckMode(SectionReader reader, NetCdsOptions options, bool hasTenants)
    {
        if (!options.IsProduction)
        {
            return;
        }

        if (!hasTenants)
        {
            reader.Refuse(
                nameof(NetCdsOptions.Tenants),
                "In Production at least one tenant is needed, so that callers can be told apart. Add one, or, to run the sandbox with synthetic patients, leave ASPNETCORE_ENVIRONMENT unset or set it to Development.");
        }
        else if (reader.Text(nameof(NetCdsOptions.PublicBaseUrl)) is null)
        {
            reader.Refuse(
                nameof(NetCdsOptions.PublicBaseUrl),
                "The setting is missing. In Production the audience of tokens is checked against it: set the https address under which callers reach the service.");
        }
    }
}
