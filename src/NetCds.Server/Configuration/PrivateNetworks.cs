using System.Net;

namespace NetCds.Server.Configuration;

/// <summary>Networks and hosts that are not public and may still be called by the service.</summary>
public sealed class PrivateNetworks
{
    /// <summary>None: only public addresses, and loopback where an address is loopback by its text.</summary>
    public static readonly PrivateNetworks None = new([], []);

    private readonly string[] _hosts;

    internal PrivateNetworks(IReadOnlyList<IPNetwork> networks, IReadOnlyList<string> hosts)
    {
        Networks = networks;
        _hosts = [.. hosts];
    }

    /// <summary>The networks.</summary>
    public IReadOnlyList<IPNetwork> Networks { get; }

    /// <summary>Names of the hosts, in lower case.</summary>
    public IReadOnlyList<string> Hosts => _hosts;

    /// <summary>Whether a host may be reached at an address that is not public.</summary>
    /// <param name="host">Name of the host as called; letter case does not matter.</param>
    /// <param name="address">The address it has.</param>
    public bool Allow(string host, IPAddress address) => _hosts.Contains(host, StringComparer.OrdinalIgnoreCase) || Contains(address);

    private bool Contains(IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        foreach (var network in Networks)
        {
            if (network.Contains(plain))
            {
                return true;
            }
        }

        return false;
    }
}
