using Microsoft.AspNetCore.Http;
using NetCds.Server.Configuration;

namespace NetCds.Server.Cors;

/// <summary>
/// Tells browsers which pages may call. A preflight carries no token, so it is answered for the origins of all tenants; the answer to a call is for the
/// origins of the tenant that made it.
/// </summary>
internal sealed class CorsGate
{
    private const string Methods = "GET, POST";
    private const string AllowedHeaders = "authorization, content-type";
    private const string ExposedHeaders = "retry-after, www-authenticate";
    private const string TenMinutes = "600";

    private readonly RequestDelegate _next;
    private readonly AllowedOrigins _origins;
    private readonly CorsLog _log;

    public CorsGate(RequestDelegate next, AllowedOrigins origins, CorsLog log)
    {
        _next = next;
        _origins = origins;
        _log = log;
    }

    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        var headers = context.Response.Headers;
        headers.Vary = "Origin";
        var isAllowed = request.Headers.Origin is { Count: 1 } origin && _origins.Contains(origin.ToString());
        var isPreflight = HttpMethods.IsOptions(request.Method) && request.Headers.Origin.Count > 0 && request.Headers.AccessControlRequestMethod.Count > 0;
        if (isAllowed)
        {
            headers.AccessControlAllowOrigin = request.Headers.Origin;
            headers.AccessControlExposeHeaders = isPreflight ? default : ExposedHeaders;
        }
        else if (isPreflight)
        {
            _log.NotListed(request.Headers.Origin.ToString());
        }

        if (!isPreflight)
        {
            return _next(context);
        }

        if (isAllowed)
        {
            headers.AccessControlAllowMethods = Methods;
            headers.AccessControlAllowHeaders = AllowedHeaders;
            headers.AccessControlMaxAge = TenMinutes;
        }

        context.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    }

    /// <summary>Takes the permission back when the page is none of the caller's: its token is in somebody else's page.</summary>
    /// <param name="context">The call.</param>
    /// <param name="tenant">The caller.</param>
    public static void Narrow(HttpContext context, TenantOptions tenant)
    {
        if (context.Request.Headers.Origin.Count > 0 && !tenant.Origins.Contains(context.Request.Headers.Origin.ToString(), StringComparer.Ordinal))
        {
            context.Response.Headers.AccessControlAllowOrigin = default;
            context.Response.Headers.AccessControlExposeHeaders = default;
        }
    }
}
