using Microsoft.Extensions.Configuration;
using NetCds.Fhir.Spelling;

namespace NetCds.Server.Configuration;

/// <summary>Finds settings that stand beside the section they were meant for: nothing would read them, and a service with tenants would be a sandbox.</summary>
internal static class StrayNames
{
    private const int MostEdits = 2;

    /// <summary>Refuses them.</summary>
    /// <param name="configuration">The whole configuration.</param>
    /// <param name="section">Name of the section.</param>
    /// <param name="known">Names of the settings in it.</param>
    /// <param name="errors">Where to add what is wrong.</param>
    public static void Refuse(IConfiguration configuration, string section, IReadOnlyCollection<string> known, ICollection<string> errors)
    {
        var prefix = $"{section}_";
        foreach (var name in configuration.GetChildren().Select(c => c.Key))
        {
            if (name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) && name[prefix.Length..].Split(['_', ':'])[0] is var setting && known.Contains(setting, StringComparer.OrdinalIgnoreCase))
            {
                errors.Add($"{section}:{setting}: The environment variable {name} is not read. Parts of a name are joined by two underscores: {name.Replace("_", "__", StringComparison.Ordinal).ToUpperInvariant()}.");
            }
            else if (IsMisspelt(name, section) || (known.Contains(name, StringComparer.OrdinalIgnoreCase) && IsWritten(configuration, name)))
            {
                errors.Add($"{section}: '{name}' stands beside the section {section}, where nothing reads it. Write the settings as {{ \"{section}\": {{ … }} }}.");
            }
        }
    }

    private static bool IsMisspelt(string name, string section) =>
        !name.Equals(section, StringComparison.OrdinalIgnoreCase) && Math.Abs(name.Length - section.Length) <= MostEdits && NearestName.Of(name, [section]) is not null;

    // Environment variables of other programs may have any name; what is in one of our files is meant for us.
    private static bool IsWritten(IConfiguration configuration, string name) => configuration is IConfigurationRoot root
        && root.Providers.OfType<FileConfigurationProvider>().Any(p => p.TryGet(name, out _) || p.GetChildKeys([], name).Any());
}
