using System.CommandLine;
using Microsoft.Extensions.Hosting;
using NetCds.Server.Hosting;

namespace NetCds.Cli;

/// <summary><c>netcds serve</c>: runs the service until it is stopped.</summary>
internal static class ServeCommand
{
    public static Command Create(CliParts parts)
    {
        var urls = new Option<string>("--urls")
        {
            Description = $"Addresses to listen at, separated by semicolons. Default: {NetCdsHostSettings.DefaultUrls}.",
            HelpName = "URL",
        };
        var config = ServiceStart.ConfigOption();
        var command = new Command(
            "serve",
            "Run the service. Without settings it is a sandbox: on this machine only, with synthetic patients, without tokens; pages served from localhost may call it.")
        {
            urls,
            config,
        };
        command.SetAction((result, cancellation) => RunAsync(parts, result.GetValue(urls), result.GetValue(config), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(CliParts parts, string? urls, FileInfo? config, CancellationToken cancellation)
    {
        await using var app = await NetCdsHost.BuildAsync(ServiceStart.Settings(parts, config) with { Urls = urls });
        await NetCdsHost.StartAsync(app, cancellation);
        await app.WaitForShutdownAsync(cancellation);
        return ExitCodes.Success;
    }
}
