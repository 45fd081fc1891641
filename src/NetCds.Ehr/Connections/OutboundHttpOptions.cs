namespace NetCds.Ehr.Connections;

/// <summary>Settings of outbound connections.</summary>
public sealed record OutboundHttpOptions
{
    /// <summary>Longest time to make a connection, over all addresses of a host. Default 2 s.</summary>
    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Longest life of a connection, so that changed names take effect. Default 5 min.</summary>
    public TimeSpan ConnectionLifetime { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>How long an unused connection is kept. Default 1 min.</summary>
    public TimeSpan IdleTimeout { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>Most connections to one server. Default 32.</summary>
    public int MaxConnectionsPerServer { get; init; } = 32;
}
