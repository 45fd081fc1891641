using Microsoft.Extensions.Configuration;
using NetCds.Server.Configuration;
using NetCds.Server.Hosting;

namespace NetCds.Server.Doctor;

/// <summary>Says where relative paths lead.</summary>
internal static class RelativePaths
{
    private static readonly string[] Names =
    [
        nameof(TenantOptions.JwksFile), nameof(BackendAuthOptions.KeyFile), nameof(BackendAuthOptions.CertificateFile), nameof(BackendAuthOptions.SecretFile),
        nameof(NetCdsOptions.OrderCodeMap), nameof(GuidelineOptions.Path),
    ];

    public static void Check(CheckList list, NetCdsHostSettings settings, IConfiguration configuration)
    {
        var relative = configuration.GetSection("NetCds").AsEnumerable()
            .Where(s => s.Value is { Length: > 0 } path && !Path.IsPathFullyQualified(path) && Names.Contains(s.Key[(s.Key.LastIndexOf(':') + 1)..], StringComparer.OrdinalIgnoreCase))
            .Select(s => s.Key).Order(StringComparer.Ordinal).ToList();
        if (relative.Count == 0)
        {
            return;
        }

        if (settings.ConfigFile is not null)
        {
            list.Ok(CheckNames.Paths, settings.Folder, "Relative paths start from here, the folder of the configuration file.");
        }
        else
        {
            list.Warn(
                CheckNames.Paths, settings.Folder, $"Relative paths start from the folder the service is started in: {string.Join(", ", relative)}.", relative[0],
                "Write absolute paths, or name the file with the settings by --config: then they start from its folder.");
        }
    }
}
