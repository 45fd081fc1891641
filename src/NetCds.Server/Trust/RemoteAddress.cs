using System.Net;
using Microsoft.AspNetCore.Http;

namespace NetCds.Server.Trust;

/// <summary>Says where a call comes from.</summary>
internal static class RemoteAddress
{
    private const string ForwardedFor = "X-Forwarded-For";
    private const int MaxHops = 10;

    /// <summary>The address of the caller: the nearest that is not one of our proxies. What stands left of it in <c>X-Forwarded-For</c> is hearsay.</summary>
    /// <param name="context">The call.</param>
    /// <param name="proxies">Proxies whose word is taken.</param>
    public static IPAddress? Of(HttpContext context, IReadOnlyList<IPNetwork> proxies)
    {
        var address = context.Connection.RemoteIpAddress;
        if (proxies.Count == 0 || !Contains(proxies, address))
        {
            return address;
        }

        var hops = context.Request.Headers[ForwardedFor].ToString().Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        for (var i = hops.Length - 1; i >= 0 && i >= hops.Length - MaxHops; i--)
        {
            // Some proxies write the port as well.
            if (!IPEndPoint.TryParse(hops[i], out var hop))
            {
                return address;
            }

            address = hop.Address;
            if (!Contains(proxies, address))
            {
                return address;
            }
        }

        return address;
    }

    private static bool Contains(IReadOnlyList<IPNetwork> networks, IPAddress? address)
    {
        if (address is null)
        {
            return false;
        }

        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        foreach (var network in networks)
        {
            if (network.Contains(plain))
            {
                return true;
            }
        }

        return false;
    }
}
