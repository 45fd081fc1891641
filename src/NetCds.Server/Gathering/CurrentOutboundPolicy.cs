using NetCds.Ehr.Connections;
using NetCds.Server.Configuration;

namespace NetCds.Server.Gathering;

/// <summary>Where the service may connect to by the configuration in force.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class CurrentOutboundPolicy(CurrentOptions options)
{
    private volatile Entry? _entry;

    /// <summary>The policy; the same object as long as the configuration allows the same, so that connections live on.</summary>
    public OutboundPolicy Get()
    {
        var (current, entry) = (options.Value, _entry);
        if (entry is null || !ReferenceEquals(entry.Options, current))
        {
            var policy = OutboundRules.Of(current);
            _entry = entry = new Entry(current, entry is not null && entry.Policy.IsSameAs(policy) ? entry.Policy : policy);
        }

        return entry.Policy;
    }

    private sealed record Entry(NetCdsOptions Options, OutboundPolicy Policy);
}
