using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NetCds.Guideline;
using NetCds.Server.Configuration;
using NetCds.Server.Limits;
using NetCds.Server.Sites;
using NetCds.Server.Storage;

namespace NetCds.Server.Hosting;

/// <summary>Makes the web application of the service.</summary>
public static partial class NetCdsHost
{
    /// <summary>Reads the configuration, loads the guideline and builds the application.</summary>
    /// <param name="settings">How it is started.</param>
    /// <returns>The application, ready to run.</returns>
    /// <exception cref="ConfigurationException">The service cannot start as it is configured; all errors at once.</exception>
    public static async Task<WebApplication> BuildAsync(NetCdsHostSettings settings)
    {
        // Loading the guideline takes as long as setting up the server, so both are done at once.
        var reading = SetupReading.Start(settings);
        var (configuration, options) = (reading.Configuration, reading.Options);
        var builder = CreateBuilder(settings, configuration, options);
        var errors = new List<string>();
        var database = await StorageStart.OpenAsync(options.Storage, settings.Folder, errors);
        var setup = await reading.EndAsync();
        if (errors.Count > 0 || setup is not { Errors.Count: 0, Guideline: { } guideline, Site: { } site })
        {
            await (database?.DisposeAsync() ?? ValueTask.CompletedTask);
            throw new ConfigurationException([.. setup.Errors, .. errors]);
        }

        settings.ConfigureServices(builder.Services);
        builder.Services.AddNetCds(options, guideline, site, database);
        builder.Services.AddHostedService(services => new ConfigurationReloader(
            settings, configuration, guideline, services.GetRequiredService<CurrentOptions>(), services.GetRequiredService<SiteRegistry>(), services.GetRequiredService<TimeProvider>(),
            services.GetRequiredService<ILogger<ConfigurationReloader>>()));
        var app = builder.Build().MapNetCds();
        app.Lifetime.ApplicationStarted.Register(() => Announce(app, options, guideline, setup.Remarks));
        return app;
    }

    /// <summary>Starts a service.</summary>
    /// <param name="app">What <see cref="BuildAsync"/> gave.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <exception cref="ConfigurationException">It cannot listen where it should; says why and what to do.</exception>
    public static async Task StartAsync(WebApplication app, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(app);
        try
        {
            await app.StartAsync(cancellation);
        }
        catch (Exception exception) when (ListenFault.Describe(exception) is { } fault)
        {
            throw new ConfigurationException([fault]);
        }
    }

    private static WebApplicationBuilder CreateBuilder(NetCdsHostSettings settings, IConfiguration configuration, NetCdsOptions options)
    {
        // The empty builder: no watchers, no sources and no log targets but those named here.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { EnvironmentName = settings.Environment ?? "Development" });

        // A copy: the host writes the addresses it listens at into its own.
        builder.Configuration.AddInMemoryCollection(configuration.AsEnumerable());
        builder.Services.AddRoutingCore();
        builder.Logging
            .SetMinimumLevel(LogLevel.Information)
            .AddFilter("Microsoft", LogLevel.Warning)

            // What a request came to is in our own log; this one would only make an activity of every request that nobody listens to.
            .AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None)

            // Quotes header lines it cannot read, whatever is in them.
            .AddFilter("Microsoft.AspNetCore.Server.Kestrel.BadRequests", LogLevel.None)

            // Why the service cannot listen is said by whoever starts it, in a line.
            .AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical)
            .AddConfiguration(configuration.GetSection("Logging"))
            .AddSimpleConsole(console =>
            {
                console.SingleLine = true;
                console.TimestampFormat = "yyyy-MM-dd'T'HH:mm:ss'Z' ";
                console.UseUtcTimestamp = true;
            });
        builder.Services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.WebHost
            .UseKestrelCore()
            .UseKestrelHttpsConfiguration()
            .UseUrls(ListenAddresses.Of(settings, configuration))
            .ConfigureKestrel(kestrel =>
            {
                kestrel.AddServerHeader = false;
                SetLimits(kestrel.Limits, options);
                kestrel.Configure(configuration.GetSection("Kestrel"));
            });
        return builder;
    }

    // An EHR sends its headers at once and its body at the speed of a hospital's network; slower callers keep a connection busy on purpose.
    private static void SetLimits(KestrelServerLimits limits, NetCdsOptions options)
    {
        limits.MaxRequestBodySize = options.MaxBodyBytes;

        // A long body that waits for its turn waits with its sender, not in memory.
        limits.MaxRequestBufferSize = LongBodyGate.ShortLength;
        limits.MaxRequestHeaderCount = 64;
        limits.MaxRequestHeadersTotalSize = 32 * 1024;
        limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
        limits.KeepAliveTimeout = TimeSpan.FromMinutes(2);
        limits.MinRequestBodyDataRate = new MinDataRate(bytesPerSecond: 1024, gracePeriod: TimeSpan.FromSeconds(5));
        limits.MinResponseDataRate = new MinDataRate(bytesPerSecond: 1024, gracePeriod: TimeSpan.FromSeconds(5));
    }

    private static void Announce(WebApplication app, NetCdsOptions options, IGuideline guideline, IReadOnlyList<string> remarks)
    {
        var logger = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("NetCds");
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        Log.Serving(logger, guideline.Id, guideline.Version, string.Join(", ", addresses));
        foreach (var remark in remarks)
        {
            Log.Remark(logger, remark);
        }

        if (options.IsSandbox)
        {
            Log.Sandbox(logger);
            return;
        }

        foreach (var tenant in options.Tenants)
        {
            Log.Tenant(logger, tenant.Id, tenant.Issuer, tenant.FhirServers.Count);
        }

        Log.Storage(logger, options.Storage.Kind);
        if (options.PublicBaseUrl is null)
        {
            Log.NoPublicBaseUrl(logger);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1201, LogLevel.Information, "Serving {Guideline} {Version} at {Addresses}; services are listed at /cds-services")]
        public static partial void Serving(ILogger logger, string guideline, string version, string addresses);

        [LoggerMessage(1202, LogLevel.Warning, "SANDBOX mode: no token is asked of callers. For synthetic patients only, never for care. Patients to try: /sandbox/patients")]
        public static partial void Sandbox(ILogger logger);

        [LoggerMessage(1205, LogLevel.Warning, "Configuration: {Remark}")]
        public static partial void Remark(ILogger logger, string remark);

        [LoggerMessage(1203, LogLevel.Information, "Tenant {Tenant}: tokens of {Issuer}, FHIR servers: {Servers}")]
        public static partial void Tenant(ILogger logger, string tenant, string issuer, int servers);

        [LoggerMessage(1206, LogLevel.Information, "Used tokens are remembered in: {Storage}")]
        public static partial void Storage(ILogger logger, StorageKind storage);

        [LoggerMessage(1204, LogLevel.Warning, "NetCds:PublicBaseUrl is not set, so the audience of tokens is compared with the host a call names itself. Set it before others can reach this service")]
        public static partial void NoPublicBaseUrl(ILogger logger);
    }
}
