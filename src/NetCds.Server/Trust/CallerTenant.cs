using Microsoft.AspNetCore.Http;
using NetCds.Server.Configuration;

namespace NetCds.Server.Trust;

/// <summary>Says who makes a call.</summary>
public static class CallerTenant
{
    /// <summary>The tenant whose token came with the call and was checked; null in a sandbox, and before the check.</summary>
    /// <param name="context">The call.</param>
    public static TenantOptions? Of(HttpContext context) => context.Features.Get<TenantOptions>();

    internal static void Set(HttpContext context, TenantOptions tenant) => context.Features.Set(tenant);
}
