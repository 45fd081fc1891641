using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NetCds.Guideline;
using NetCds.Server.Configuration;
using NetCds.Server.Sites;

namespace NetCds.Server.Hosting;

/// <summary>
/// Reads the configuration again when one of its files has changed. It looks at the files now and then: watchers miss what mounted volumes and
/// configuration maps do. A configuration that is not good changes nothing and is reported.
/// </summary>
internal sealed partial class ConfigurationReloader : BackgroundService
{
    private static readonly TimeSpan LookInterval = TimeSpan.FromSeconds(1);

    private readonly NetCdsHostSettings _settings;
    private readonly IGuideline _guideline;
    private readonly CurrentOptions _options;
    private readonly SiteRegistry _sites;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private IConfiguration _inForce;
    private string _read;
    private string _seen;

    public ConfigurationReloader(
        NetCdsHostSettings settings, IConfiguration inForce, IGuideline guideline, CurrentOptions options, SiteRegistry sites, TimeProvider time,
        ILogger<ConfigurationReloader> logger)
    {
        _guideline = guideline;
        _sites = sites;
        _settings = settings;
        _inForce = inForce;
        _options = options;
        _time = time;
        _logger = logger;
        _read = _seen = ConfigurationSources.FileState(settings);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(LookInterval, _time);
        while (await timer.WaitUnlessStoppedAsync(stoppingToken))
        {
            Look();
        }
    }

    // Files are read when they have been left alone since the last look: they may be half written.
    private void Look()
    {
        var state = ConfigurationSources.FileState(_settings);
        var isSettled = state == _seen;
        _seen = state;
        if (isSettled && state != _read)
        {
            _read = state;
            Reload();
        }
    }

    private void Reload()
    {
        var errors = new List<string>();
        try
        {
            var configuration = ConfigurationSources.Load(_settings);
            var options = NetCdsOptionsReader.Read(configuration, _settings.Environment, errors, _settings.Folder) with
            {
                Guideline = _options.Value.Guideline, Storage = _options.Value.Storage,
            };
            if (options.IsSandbox != _options.Value.IsSandbox)
            {
                errors.Add("NetCds:Tenants: The service changes between sandbox and tenants only by a restart.");
            }

            var remarks = new List<string>();
            var site = SiteReader.Read(options, _guideline, errors, remarks);
            if (errors.Count == 0)
            {
                Apply(configuration, options, site, remarks);
                return;
            }
        }
        catch (ConfigurationException exception)
        {
            errors.AddRange(exception.Errors);
        }

        foreach (var error in errors)
        {
            Log.Refused(_logger, error);
        }
    }

    private void Apply(IConfiguration configuration, NetCdsOptions options, SiteSetup site, List<string> remarks)
    {
        foreach (var remark in remarks)
        {
            Log.Remark(_logger, remark);
        }

        foreach (var name in RestartSettings.Changed(_inForce, configuration))
        {
            Log.NeedsRestart(_logger, name);
        }

        // What is compared next time is what the files said last, so that each change is reported once.
        _inForce = configuration;
        _sites.Use(site);
        _options.Set(options);
        Log.Applied(_logger, options.Tenants.Count);
    }

    private static partial class Log
    {
        [LoggerMessage(1211, LogLevel.Information, "The changed configuration is in force; tenants: {Tenants}")]
        public static partial void Applied(ILogger logger, int tenants);

        [LoggerMessage(1212, LogLevel.Error, "The changed configuration is not used, the last good one stays: {Error}")]
        public static partial void Refused(ILogger logger, string error);

        [LoggerMessage(1214, LogLevel.Warning, "Configuration: {Remark}")]
        public static partial void Remark(ILogger logger, string remark);

        [LoggerMessage(1213, LogLevel.Warning, "{Setting} has changed; it takes a restart")]
        public static partial void NeedsRestart(ILogger logger, string setting);
    }
}
