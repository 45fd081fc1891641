using System.CommandLine;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NetCds.Server.Hosting;

namespace NetCds.Cli;

/// <summary>How the service is started from the command line; what is checked beforehand is read in the same way.</summary>
internal static class ServiceStart
{
    public static Option<FileInfo> ConfigOption() => new("--config")
    {
        Description = "JSON file with settings under \"NetCds\"; its relative paths start from its folder. Environment variables such as NETCDS__MAXCARDS=3 are stronger.",
        HelpName = "FILE",
    };

    public static NetCdsHostSettings Settings(CliParts parts, FileInfo? config) => new()
    {
        ConfigFile = config?.FullName,
        Environment = Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") ?? Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT"),
        LoadGuideline = parts.LoadGuideline,
        ConfigureServices = services =>
        {
            services.TryAddSingleton(parts.Time);
            services.TryAddSingleton(_ => parts.Cards());
        },
    };
}
