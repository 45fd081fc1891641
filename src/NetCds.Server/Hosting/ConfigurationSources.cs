using Microsoft.Extensions.Configuration;
using NetCds.Server.Configuration;

namespace NetCds.Server.Hosting;

/// <summary>Where the configuration comes from, weakest first. Nothing is watched: a changed configuration takes a restart.</summary>
internal static class ConfigurationSources
{
    public static IConfigurationRoot Load(NetCdsHostSettings settings)
    {
        var builder = new ConfigurationBuilder()
            .SetBasePath(Directory.GetCurrentDirectory())
            .AddJsonFile("appsettings.json", optional: true, reloadOnChange: false);
        if (settings.ConfigFile is not null)
        {
            builder.AddJsonFile(Path.GetFullPath(settings.ConfigFile), optional: false, reloadOnChange: false);
        }

        try
        {
            return builder.AddEnvironmentVariables().AddInMemoryCollection(settings.Values).Build();
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            throw new ConfigurationException([$"The configuration cannot be read: {exception.Message} {exception.InnerException?.Message}".TrimEnd()]);
        }
    }
}
