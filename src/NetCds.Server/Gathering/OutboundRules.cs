using NetCds.Ehr.Connections;
using NetCds.Ehr.Reading;
using NetCds.Ehr.Resilience;
using NetCds.Server.Configuration;

namespace NetCds.Server.Gathering;

/// <summary>Where the service may connect to, and how it treats what it reads from.</summary>
internal static class OutboundRules
{
    // One slow attempt must leave time for another.
    private const double AttemptShare = 0.6;

    // The text of a report; what is longer is none.
    private const long LongestText = 1 << 20;

    // One call asks a dozen things at once; so many may wait that calls which were let in get all of theirs.
    private const int MaxQueue = 1024;

    /// <summary>
    /// In a sandbox this machine only. With tenants public addresses, the private networks that are configured, and this machine where a configured address is on it.
    /// </summary>
    /// <param name="options">The checked configuration.</param>
    public static OutboundPolicy Of(NetCdsOptions options) =>
        options.IsSandbox ? OutboundPolicy.LoopbackOnly : OutboundPolicy.TryCreate(NamesLoopback(options), options.PrivateNetworks, out _) ?? OutboundPolicy.PublicOnly;

    /// <summary>Settings for reading from FHIR servers.</summary>
    public static EhrReaderOptions ReaderOptions { get; } = new()
    {
        Limits = new EhrReadLimits { MaxBytesOfBinary = LongestText },
        Resilience = new EhrResilienceOptions { MaxQueue = MaxQueue },
    };

    /// <summary>Longest time of one attempt.</summary>
    /// <param name="deadline">The time a call has in all.</param>
    public static TimeSpan AttemptTimeout(TimeSpan deadline) => deadline * AttemptShare;

    private static bool NamesLoopback(NetCdsOptions options)
    {
        foreach (var tenant in options.Tenants)
        {
            var access = tenant.BackendAuth;
            if (tenant.FhirServers.Any(s => s.IsLoopback) || tenant.JwksUri?.IsLoopback == true || access.TokenEndpoint?.IsLoopback == true || access.Authority?.IsLoopback == true)
            {
                return true;
            }
        }

        return false;
    }
}
