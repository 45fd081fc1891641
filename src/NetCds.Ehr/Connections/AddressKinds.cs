using System.Net;
using System.Net.Sockets;

namespace NetCds.Ehr.Connections;

/// <summary>Sorts IP addresses by the special-purpose registries (RFC 6890 and its updates).</summary>
internal static class AddressKinds
{
    private static readonly (IPNetwork Network, AddressKind Kind)[] Ipv4 =
    [
        (IPNetwork.Parse("0.0.0.0/8"), AddressKind.Never),
        (IPNetwork.Parse("224.0.0.0/4"), AddressKind.Never),
        (IPNetwork.Parse("240.0.0.0/4"), AddressKind.Never),
        (IPNetwork.Parse("127.0.0.0/8"), AddressKind.Loopback),
        (IPNetwork.Parse("10.0.0.0/8"), AddressKind.Private),
        (IPNetwork.Parse("172.16.0.0/12"), AddressKind.Private),
        (IPNetwork.Parse("192.168.0.0/16"), AddressKind.Private),
        (IPNetwork.Parse("100.64.0.0/10"), AddressKind.Private),
        (IPNetwork.Parse("169.254.0.0/16"), AddressKind.Special),
        (IPNetwork.Parse("192.0.0.0/24"), AddressKind.Special),
        (IPNetwork.Parse("192.0.2.0/24"), AddressKind.Special),
        (IPNetwork.Parse("192.88.99.0/24"), AddressKind.Special),
        (IPNetwork.Parse("198.18.0.0/15"), AddressKind.Special),
        (IPNetwork.Parse("198.51.100.0/24"), AddressKind.Special),
        (IPNetwork.Parse("203.0.113.0/24"), AddressKind.Special),
        // A cloud provider's host agent answers at this public-looking address from inside its virtual machines.
        (IPNetwork.Parse("168.63.129.16/32"), AddressKind.Special),
    ];

    private static readonly (IPNetwork Network, AddressKind Kind)[] Ipv6 =
    [
        (IPNetwork.Parse("::/128"), AddressKind.Never),
        (IPNetwork.Parse("ff00::/8"), AddressKind.Never),
        (IPNetwork.Parse("::1/128"), AddressKind.Loopback),
        (IPNetwork.Parse("fc00::/7"), AddressKind.Private),
        (IPNetwork.Parse("2001::/23"), AddressKind.Special),
        (IPNetwork.Parse("2001:db8::/32"), AddressKind.Special),
        (IPNetwork.Parse("2002::/16"), AddressKind.Special),
        (IPNetwork.Parse("3fff::/20"), AddressKind.Special),
        (IPNetwork.Parse("2000::/3"), AddressKind.Public),
    ];

    private static readonly IPNetwork Nat64 = IPNetwork.Parse("64:ff9b::/96");

    /// <summary>The IPv4 address that is really meant by an IPv4-mapped or NAT64 address; otherwise the address itself.</summary>
    /// <param name="address">Any address.</param>
    public static IPAddress Unwrap(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
        {
            return address.MapToIPv4();
        }

        return address.AddressFamily == AddressFamily.InterNetworkV6 && Nat64.Contains(address) ? new IPAddress(address.GetAddressBytes().AsSpan(12)) : address;
    }

    /// <summary>The kind of an unwrapped address. IPv6 outside global unicast counts as special unless it is known to be something else.</summary>
    /// <param name="address">An address that went through <see cref="Unwrap"/>.</param>
    public static AddressKind Of(IPAddress address)
    {
        var isIpv4 = address.AddressFamily == AddressFamily.InterNetwork;
        foreach (var (network, kind) in isIpv4 ? Ipv4 : Ipv6)
        {
            if (network.Contains(address))
            {
                return kind;
            }
        }

        return isIpv4 ? AddressKind.Public : AddressKind.Special;
    }
}
