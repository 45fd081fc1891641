using Microsoft.Extensions.Configuration;

namespace NetCds.Server.Hosting;

/// <summary>Settings that are read at the start only.</summary>
internal static class RestartSettings
{
    private static readonly string[] Names = ["urls", "ASPNETCORE_URLS", "Kestrel", "Logging", "NetCds:Guideline", "NetCds:Storage", "NetCds:Telemetry"];

    /// <summary>Names those that differ between two configurations.</summary>
    public static IEnumerable<string> Changed(IConfiguration before, IConfiguration after)
    {
        foreach (var name in Names)
        {
            if (!Values(before, name).SequenceEqual(Values(after, name)))
            {
                yield return name;
            }
        }
    }

    private static IOrderedEnumerable<KeyValuePair<string, string?>> Values(IConfiguration configuration, string name) =>
        configuration.GetSection(name).AsEnumerable().OrderBy(v => v.Key, StringComparer.OrdinalIgnoreCase);
}
