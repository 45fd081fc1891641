namespace NetCds.Ehr.Connections;

/// <summary>What kind of place an IP address is, as far as outbound connections go.</summary>
internal enum AddressKind
{
    /// <summary>Globally reachable unicast.</summary>
    Public,

    /// <summary>This machine: 127.0.0.0/8, ::1.</summary>
    Loopback,

    /// <summary>Private networks: RFC 1918, RFC 6598 (100.64.0.0/10), IPv6 unique local.</summary>
    Private,

    /// <summary>Link-local, documentation, benchmarking, tunnels and cloud-internal addresses: only ever by a listed network.</summary>
    Special,

    /// <summary>Unspecified, multicast, broadcast and reserved: never.</summary>
    Never,
}
