using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace NetCds.Server.Configuration;

/// <summary>Checks the section <c>Logging</c>, which is read by the platform: it passes over what it does not know, or fails without saying where.</summary>
internal static class LogLevels
{
    private const string LogLevelName = "LogLevel";

    private static readonly string Known = string.Join(", ", Enum.GetNames<LogLevel>());

    /// <summary>Refuses levels that there are not.</summary>
    /// <param name="configuration">The whole configuration.</param>
    /// <param name="errors">Where to add what is wrong.</param>
    public static void Check(IConfiguration configuration, ICollection<string> errors)
    {
        var logging = configuration.GetSection("Logging");
        Check(logging.GetSection(LogLevelName), errors);
        foreach (var provider in logging.GetChildren())
        {
            if (!provider.Key.Equals(LogLevelName, StringComparison.OrdinalIgnoreCase))
            {
                Check(provider.GetSection(LogLevelName), errors);
            }
        }
    }

    private static void Check(IConfigurationSection levels, ICollection<string> errors)
    {
        if (levels.Value is { Length: > 0 })
        {
            errors.Add($"{levels.Path}: This is a section, one level for each category. Write {{ \"Default\": \"Warning\" }}; levels: {Known}.");
        }

        foreach (var level in levels.GetChildren())
        {
            if (level.Value is { Length: > 0 } text && !Enum.TryParse<LogLevel>(text, ignoreCase: true, out _))
            {
                errors.Add($"{level.Path}: '{text}' is no level. Write one of: {Known}.");
            }
        }
    }
}
