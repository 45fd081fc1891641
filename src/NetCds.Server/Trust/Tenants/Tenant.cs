using NetCds.Server.Configuration;
using NetCds.Server.Limits;
using NetCds.Server.Trust.Keys;

namespace NetCds.Server.Trust.Tenants;

/// <summary>A tenant at work.</summary>
/// <param name="Options">Its configuration.</param>
/// <param name="Keys">Its public keys.</param>
/// <param name="Limit">Its rate limit.</param>
/// <param name="Bucket">What it has called lately.</param>
internal sealed record Tenant(TenantOptions Options, IKeySource Keys, RateLimit Limit, TokenBucket Bucket)
{
    /// <summary>Counts a call, unless there were too many.</summary>
    /// <param name="time">The clock.</param>
    /// <param name="wait">When the next call is possible.</param>
    public bool TryTake(TimeProvider time, out TimeSpan wait) => Bucket.TryTake(Limit, time.MonotonicTicks(), out wait);
}
