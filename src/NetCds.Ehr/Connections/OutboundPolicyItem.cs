using System.Net;
using System.Net.Sockets;
using NetCds.Ehr.Addresses;

namespace NetCds.Ehr.Connections;

/// <summary>Reads one listed place of an <see cref="OutboundPolicy"/>.</summary>
internal static class OutboundPolicyItem
{
    private const int WidestIpv4 = 8;
    private const int WidestIpv6 = 7;

    /// <summary>Adds the item to the hosts or networks.</summary>
    /// <returns>What is wrong with it, or null.</returns>
    public static string? Read(string? item, HashSet<string> hosts, List<IPNetwork> networks)
    {
        if (string.IsNullOrWhiteSpace(item))
        {
            return "it is empty; write a host name, an IP address or a network such as 10.20.0.0/16.";
        }

        if (item.Contains('/', StringComparison.Ordinal))
        {
            return ReadNetwork(item, networks);
        }

        if (IPAddress.TryParse(item, out var address))
        {
            if (address.ToString() != item || address.IsIPv4MappedToIPv6)
            {
                return "the IP address is not written in its usual form.";
            }

            networks.Add(new IPNetwork(address, address.AddressFamily == AddressFamily.InterNetwork ? 32 : 128));
            return null;
        }

        if (ServerHost.Read(item, out var host) is { } error)
        {
            return error;
        }

        hosts.Add(host.Text);
        return null;
    }

    private static string? ReadNetwork(string item, List<IPNetwork> networks)
    {
        if (!IPNetwork.TryParse(item, out var network))
        {
            return "it is no network; write a host name, an IP address or a network such as 10.20.0.0/16.";
        }

        if (network.PrefixLength < (network.BaseAddress.AddressFamily == AddressFamily.InterNetwork ? WidestIpv4 : WidestIpv6))
        {
            return "the network is too wide; list the networks your servers are in.";
        }

        networks.Add(network);
        return null;
    }
}
