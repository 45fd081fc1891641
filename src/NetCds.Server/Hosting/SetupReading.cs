using Microsoft.Extensions.Configuration;
using NetCds.Guideline;
using NetCds.Server.Configuration;
using NetCds.Server.Sites;

namespace NetCds.Server.Hosting;

/// <summary>Reads everything the service is set up by: settings, guideline, and the files they name. The guideline is loaded in the background meanwhile.</summary>
internal sealed class SetupReading
{
    private readonly List<string> _errors;
    private readonly Task<IGuideline> _loading;

    private SetupReading(IConfigurationRoot configuration, NetCdsOptions options, List<string> errors, Task<IGuideline> loading)
    {
        Configuration = configuration;
        Options = options;
        _errors = errors;
        _loading = loading;
    }

    /// <summary>The settings as written.</summary>
    public IConfigurationRoot Configuration { get; }

    /// <summary>The settings as read, with defaults in place of what is wrong.</summary>
    public NetCdsOptions Options { get; }

    /// <summary>Reads the settings and starts to load the guideline.</summary>
    /// <param name="settings">How the service is started.</param>
    /// <exception cref="ConfigurationException">A source of settings cannot be read.</exception>
    public static SetupReading Start(NetCdsHostSettings settings)
    {
        var configuration = ConfigurationSources.Load(settings);
        var errors = new List<string>();
        var options = NetCdsOptionsReader.Read(configuration, settings.Environment, errors, settings.Folder);
        ListenAddresses.Check(settings, configuration, errors);
        LogLevels.Check(configuration, errors);
        return new SetupReading(configuration, options, errors, Task.Run(() => settings.LoadGuideline(options.Guideline.Path)));
    }

    /// <summary>Waits for the guideline and checks the settings against it.</summary>
    public async Task<Setup> EndAsync()
    {
        IGuideline? guideline = null;
        SiteSetup? site = null;
        var remarks = new List<string>();
        try
        {
            guideline = await LoadedAsync();
            site = SiteReader.Read(Options, guideline, _errors, remarks);
            CheckSigned(guideline);
        }
        catch (ConfigurationException exception)
        {
            _errors.AddRange(exception.Errors);
        }

        return new Setup(guideline, site, _errors, remarks);
    }

    private async Task<IGuideline> LoadedAsync()
    {
        try
        {
            return await _loading;
        }
        catch (ConfigurationException exception) when (Options.Guideline.Path is not null)
        {
            throw new ConfigurationException([.. exception.Errors.Select(e => $"NetCds:Guideline:Path: {e}")]);
        }
    }

    // A draft is for trying; patients get it only when somebody has said so.
    private void CheckSigned(IGuideline guideline)
    {
        if (Options.IsProduction && !guideline.IsSigned && !Options.Guideline.AcceptUnsigned)
        {
            _errors.Add(
                $"NetCds:Guideline:AcceptUnsigned: The guideline {guideline.Id} {guideline.Version} is a draft that no clinician has signed. Serve a signed one (NetCds:Guideline:Path), "
                + "or set AcceptUnsigned to true once those who answer for its use have agreed.");
        }
    }
}

/// <summary>What the service is set up by.</summary>
/// <param name="Guideline">The guideline; null when it cannot be used.</param>
/// <param name="Site">What the site has set up; null without a guideline to check it against.</param>
/// <param name="Errors">Everything that keeps the service from starting, each with what to do.</param>
/// <param name="Remarks">What is probably not meant, but harmless.</param>
internal sealed record Setup(IGuideline? Guideline, SiteSetup? Site, IReadOnlyList<string> Errors, IReadOnlyList<string> Remarks);
