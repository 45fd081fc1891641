using System.Net.Http.Headers;

namespace NetCds.Server.Trust.Keys;

/// <summary>How long fetched keys may be used: what Cache-Control says, within bounds.</summary>
internal static class KeyLifetime
{
    /// <summary>Shorter times would make the key host part of every call.</summary>
    public static readonly TimeSpan Shortest = TimeSpan.FromMinutes(1);

    /// <summary>Longer times would keep withdrawn keys alive.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    /// <summary>When the answer says nothing.</summary>
    public static readonly TimeSpan Default = TimeSpan.FromMinutes(10);

    public static TimeSpan Of(HttpResponseHeaders headers)
    {
        var control = headers.CacheControl;
        if (control is null)
        {
            return Default;
        }

        if (control.NoStore || control.NoCache)
        {
            return Shortest;
        }

        var lifetime = control.MaxAge is { } age ? age - (headers.Age ?? TimeSpan.Zero) : Default;
        return lifetime < Shortest ? Shortest : lifetime > Longest ? Longest : lifetime;
    }
}
