using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace NetCds.Server.Hosting;

/// <summary>Where the service listens, and what is wrong with it before anything tries to.</summary>
internal static class ListenAddresses
{
    private static readonly string[] Names = ["urls", "ASPNETCORE_URLS"];

    /// <summary>The addresses, separated by semicolons.</summary>
    /// <param name="settings">How the service is started.</param>
    /// <param name="configuration">The whole configuration.</param>
    public static string Of(NetCdsHostSettings settings, IConfiguration configuration) => Find(settings, configuration).Text;

    /// <summary>Refuses what is no address.</summary>
    /// <param name="settings">How the service is started.</param>
    /// <param name="configuration">The whole configuration.</param>
    /// <param name="errors">Where to add what is wrong.</param>
    public static void Check(NetCdsHostSettings settings, IConfiguration configuration, ICollection<string> errors)
    {
        var (name, text) = Find(settings, configuration);
        var addresses = text.Split(';', StringSplitOptions.RemoveEmptyEntries);
        foreach (var address in addresses.Length == 0 ? [string.Empty] : addresses)
        {
            if (!IsAddress(address))
            {
                errors.Add($"{name}: '{address}' is no address to listen at. Write scheme, host and port, for example {NetCdsHostSettings.DefaultUrls}; several are separated by semicolons.");
            }
        }
    }

    private static (string Name, string Text) Find(NetCdsHostSettings settings, IConfiguration configuration)
    {
        if (settings.Urls is not null)
        {
            return ("--urls", settings.Urls);
        }

        var name = Array.Find(Names, n => configuration[n] is not null);
        return name is null ? ("--urls", NetCdsHostSettings.DefaultUrls) : (name, configuration[name]!);
    }

    private static bool IsAddress(string text)
    {
        try
        {
            var address = BindingAddress.Parse(text);
            var isHost = address.IsUnixPipe || address.IsNamedPipe || address.Host.StartsWith('[') || !address.Host.Contains(':', StringComparison.Ordinal);
            return isHost && (address.Scheme is "http" or "https") && address.PathBase.Length == 0 && address.Port is >= IPEndPoint.MinPort and <= IPEndPoint.MaxPort;
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
