using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using NetCds.Guideline;
using NetCds.Guideline.Catalogue;
using NetCds.Hooks.Assessments;
using NetCds.Hooks.Feedback;
using NetCds.Hooks.Prefetch;
using NetCds.Hooks.Sites;
using NetCds.Server.Calls;
using NetCds.Server.Configuration;
using NetCds.Server.Cors;
using NetCds.Server.Feedback;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the service.</summary>
public static class NetCdsServiceCollectionExtensions
{
    internal const string CorsPolicy = "NetCds";

    /// <summary>Registers everything <c>MapNetCds</c> needs; what is already registered is kept.</summary>
    /// <param name="services">Where to.</param>
    /// <param name="options">The checked configuration.</param>
    /// <param name="guideline">The guideline to serve.</param>
    /// <param name="settings">The site's settings of that guideline.</param>
    /// <param name="site">What else the site has set up.</param>
    public static IServiceCollection AddNetCds(
        this IServiceCollection services, NetCdsOptions options, IGuideline guideline, SiteSettings settings, SitePractice site)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(options);
        services.TryAddSingleton(guideline);
        services.TryAddSingleton(_ => PrefetchTemplates.From(guideline.Facts));
        return services.AddCalls(options, settings, site).AddFeedback(options).AddSandboxCors(options);
    }

    private static IServiceCollection AddCalls(this IServiceCollection services, NetCdsOptions options, SiteSettings settings, SitePractice site)
    {
        services.TryAddSingleton(provider => new HookAssessor(
            provider.GetRequiredService<IGuideline>(), provider.GetRequiredService<PrefetchTemplates>(), settings, options.IsSandbox, provider.GetRequiredService<TimeProvider>())
        {
            Site = site,
        });
        services.TryAddSingleton(provider => new CallHandler(
            provider.GetRequiredService<HookAssessor>(), options, provider.GetRequiredService<ILogger<CallHandler>>()));
        return services;
    }

    private static IServiceCollection AddFeedback(this IServiceCollection services, NetCdsOptions options)
    {
        services.TryAddSingleton(_ => new FeedbackStore());
        services.TryAddSingleton(provider => new FeedbackHandler(
            provider.GetRequiredService<FeedbackStore>(), provider.GetRequiredService<TimeProvider>(), options, provider.GetRequiredService<ILogger<FeedbackHandler>>()));
        return services;
    }

    private static IServiceCollection AddSandboxCors(this IServiceCollection services, NetCdsOptions options) => options.IsSandbox
        ? services.AddCors(cors => cors.AddPolicy(
            CorsPolicy, policy => policy.SetIsOriginAllowed(LoopbackOrigins.IsAllowed).WithMethods("GET", "POST").WithHeaders("authorization", "content-type")))
        : services;
}
