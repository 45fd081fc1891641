using System.Net.Http.Headers;

namespace NetCds.Ehr.Exchanges;

/// <summary>The <c>Retry-After</c> header (RFC 9110, 10.2.3): seconds or a date.</summary>
internal static class RetryAfter
{
    public static TimeSpan? Read(HttpResponseHeaders headers, TimeProvider time)
    {
        var wait = headers.RetryAfter switch
        {
            { Delta: { } delta } => delta,
            { Date: { } date } => date - time.GetUtcNow(),
            _ => default(TimeSpan?),
        };
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }
}
