using System.Net;
using System.Net.Sockets;
using NetCds.Ehr.Connections;

namespace NetCds.Server.Configuration;

/// <summary>Reads lists of networks.</summary>
internal static class NetworksReader
{
    private const int WidestIpv4 = 8;
    private const int WidestIpv6 = 7;

    public static IReadOnlyList<string> ReadPrivate(SectionReader reader)
    {
        var items = new List<string>();
        foreach (var (name, text) in reader.Texts(nameof(NetCdsOptions.PrivateNetworks)))
        {
            if (OutboundPolicy.TryCreate(allowsLoopback: false, [text], out var errors) is null)
            {
                reader.Refuse(name, string.Join(' ', errors));
            }
            else
            {
                items.Add(text);
            }
        }

        return items;
    }

    public static IReadOnlyList<IPNetwork> ReadProxies(SectionReader reader)
    {
        var networks = new List<IPNetwork>();
        foreach (var (name, text) in reader.Texts(nameof(NetCdsOptions.TrustedProxies)))
        {
            if (!TryNetwork(text, out var network))
            {
                reader.Refuse(name, $"'{text}' is neither a network (10.20.0.0/16) nor an IP address.");
            }
            else if (network.PrefixLength < (network.BaseAddress.AddressFamily == AddressFamily.InterNetwork ? WidestIpv4 : WidestIpv6))
            {
                reader.Refuse(name, $"'{text}' is too wide: whoever is in it may write any address into X-Forwarded-For. List the addresses of the proxies, or the network they are in.");
            }
            else
            {
                networks.Add(network);
            }
        }

        return networks;
    }

    private static bool TryNetwork(string text, out IPNetwork network)
    {
        if (text.Contains('/', StringComparison.Ordinal))
        {
            return IPNetwork.TryParse(text, out network);
        }

        network = default;
        if (!IPAddress.TryParse(text, out var address) || (!text.Contains(':', StringComparison.Ordinal) && address.ToString() != text))
        {
            return false;
        }

        network = new IPNetwork(address, address.GetAddressBytes().Length * 8);
        return true;
    }
}
