using Microsoft.AspNetCore.Http;
using NetCds.Server.Configuration;

namespace NetCds.Server.Answers;

/// <summary>The headers that every answer carries.</summary>
/// <param name="options">The configuration.</param>
internal sealed class SecurityHeaders(CurrentOptions options)
{
    private const string NothingLoads = "default-src 'none'; frame-ancestors 'none'";
    private const string OneYear = "max-age=31536000";

    /// <summary>Sets them. An address that serves a page sets its own policy over this one.</summary>
    public void Set(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers.CacheControl = "no-store";
        headers.ContentSecurityPolicy = NothingLoads;
        headers["Referrer-Policy"] = "no-referrer";

        // Behind a proxy that ends TLS the request is plain http, and the public address says what callers see.
        var current = options.Value;
        if (current.IsProduction && (context.Request.IsHttps || current.PublicBaseUrl?.StartsWith("https://", StringComparison.Ordinal) == true))
        {
            headers.StrictTransportSecurity = OneYear;
        }
    }
}
