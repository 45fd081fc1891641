using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace NetCds.Server.Errors;

/// <summary>Answers that ask the caller to come again.</summary>
internal static class Overload
{
    /// <summary>Sends one.</summary>
    /// <param name="context">The call.</param>
    /// <param name="status">429 or 503.</param>
    /// <param name="wait">When to come again; at least a second is said.</param>
    public static Task SendAsync(HttpContext context, int status, TimeSpan wait)
    {
        context.Response.Headers.RetryAfter = Math.Max(1, (long)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        return OperationOutcomes.SendAsync(context, status);
    }
}
