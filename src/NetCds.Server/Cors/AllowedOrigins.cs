using System.Collections.Frozen;
using NetCds.Server.Configuration;

namespace NetCds.Server.Cors;

/// <summary>The origins whose pages may call: in a sandbox those of this machine, otherwise those of all tenants together.</summary>
/// <threadsafety>Safe for concurrent use; follows the configuration.</threadsafety>
internal sealed class AllowedOrigins(CurrentOptions options)
{
    private volatile Union? _union;

    public bool Contains(string origin)
    {
        var current = options.Value;
        if (current.IsSandbox)
        {
            return LoopbackOrigins.IsAllowed(origin);
        }

        var union = _union;
        if (union is null || !ReferenceEquals(union.Of, current))
        {
            _union = union = new Union(current, current.Tenants.SelectMany(t => t.Origins).ToFrozenSet(StringComparer.Ordinal));
        }

        return union.Origins.Contains(origin);
    }

    private sealed record Union(NetCdsOptions Of, FrozenSet<string> Origins);
}
