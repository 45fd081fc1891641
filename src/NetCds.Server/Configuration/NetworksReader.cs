using System.Net;

namespace NetCds.Server.Configuration;

/// <summary>Reads lists of networks.</summary>
internal static class NetworksReader
{
    public static PrivateNetworks ReadPrivate(SectionReader reader)
    {
        var networks = new List<IPNetwork>();
        var hosts = new List<string>();
        foreach (var (name, text) in reader.Texts(nameof(NetCdsOptions.PrivateNetworks)))
        {
            if (TryNetwork(text, out var network))
            {
                networks.Add(network);
            }
            else if (Uri.CheckHostName(text) == UriHostNameType.Dns && !char.IsAsciiDigit(text[0]))
            {
                hosts.Add(text.ToLowerInvariant());
            }
            else
            {
                reader.Refuse(name, $"'{text}' is neither a network (10.20.0.0/16), an IP address nor the name of a host. A network's address has zeros where it is not fixed.");
            }
        }

        return new PrivateNetworks(networks, hosts);
    }

    public static IReadOnlyList<IPNetwork> ReadProxies(SectionReader reader)
    {
        var networks = new List<IPNetwork>();
        foreach (var (name, text) in reader.Texts(nameof(NetCdsOptions.TrustedProxies)))
        {
            if (TryNetwork(text, out var network))
            {
                networks.Add(network);
            }
            else
            {
                reader.Refuse(name, $"'{text}' is neither a network (10.20.0.0/16) nor an IP address.");
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
