using System.Collections.Frozen;
using System.Net;

namespace NetCds.Ehr.Connections;

/// <summary>Which addresses outbound connections may go to. It is asked about the address actually connected to, never about a name alone.</summary>
/// <remarks>Unspecified, multicast, broadcast and reserved addresses are never allowed; link-local ones (cloud metadata among them) only by a listed network.</remarks>
/// <threadsafety>Immutable; safe for concurrent use.</threadsafety>
public sealed class OutboundPolicy
{
    private readonly bool _allowsPublic;
    private readonly bool _allowsLoopback;
    private readonly FrozenSet<string> _privateHosts;
    private readonly IPNetwork[] _networks;

    private OutboundPolicy(bool allowsPublic, bool allowsLoopback, FrozenSet<string> privateHosts, IPNetwork[] networks)
    {
        _allowsPublic = allowsPublic;
        _allowsLoopback = allowsLoopback;
        _privateHosts = privateHosts;
        _networks = networks;
    }

    /// <summary>Public addresses only.</summary>
    public static OutboundPolicy PublicOnly { get; } = new(allowsPublic: true, allowsLoopback: false, [], []);

    /// <summary>This machine only: nothing leaves it. For sandboxes and tests.</summary>
    public static OutboundPolicy LoopbackOnly { get; } = new(allowsPublic: false, allowsLoopback: true, [], []);

    /// <summary>Creates a policy that allows public addresses and what is listed.</summary>
    /// <param name="allowsLoopback">Whether this machine may be called, too.</param>
    /// <param name="listed">
    /// Private places: a host name (its private addresses are allowed: RFC 1918, 100.64.0.0/10, IPv6 unique local), an IP address, or a network such as
    /// <c>10.20.0.0/16</c>. Networks wider than /8 (IPv6: /7) are refused.
    /// </param>
    /// <param name="errors">What is wrong with which item; empty on success.</param>
    /// <returns>The policy, or null when there are errors.</returns>
    public static OutboundPolicy? TryCreate(bool allowsLoopback, IEnumerable<string> listed, out IReadOnlyList<string> errors)
    {
        ArgumentNullException.ThrowIfNull(listed);
        var found = new List<string>();
        var hosts = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var networks = new List<IPNetwork>();
        foreach (var item in listed)
        {
            if (OutboundPolicyItem.Read(item, hosts, networks) is { } error)
            {
                found.Add($"'{item}': {error}");
            }
        }

        errors = found;
        return found.Count > 0
            ? null
            : new OutboundPolicy(allowsPublic: true, allowsLoopback, hosts.ToFrozenSet(StringComparer.OrdinalIgnoreCase), [.. networks]);
    }

    /// <summary>Whether a connection to this address is allowed.</summary>
    /// <param name="host">Host of the request, as a name or address; it only matters for listed host names.</param>
    /// <param name="address">Address to connect to. IPv4-mapped and NAT64 addresses are judged by the IPv4 address in them.</param>
    public bool Allows(string host, IPAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        var target = AddressKinds.Unwrap(address);
        var kind = AddressKinds.Of(target);
        return kind switch
        {
            AddressKind.Never => false,
            AddressKind.Public => _allowsPublic || IsListed(target),
            AddressKind.Loopback => _allowsLoopback || IsListed(target),
            AddressKind.Private => _privateHosts.Contains(host) || IsListed(target),
            _ => IsListed(target),
        };
    }

    /// <summary>Whether another policy allows the same.</summary>
    /// <param name="other">The other policy.</param>
    public bool IsSameAs(OutboundPolicy other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return _allowsPublic == other._allowsPublic && _allowsLoopback == other._allowsLoopback
            && _privateHosts.SetEquals(other._privateHosts) && _networks.AsSpan().SequenceEqual(other._networks);
    }

    private bool IsListed(IPAddress address)
    {
        foreach (var network in _networks)
        {
            if (network.Contains(address))
            {
                return true;
            }
        }

        return false;
    }
}
