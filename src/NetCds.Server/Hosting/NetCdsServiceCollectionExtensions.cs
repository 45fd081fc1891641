using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using NetCds.Ehr.Connections;
using NetCds.Ehr.Reading;
using NetCds.Guideline;
using NetCds.Hooks.Feedback;
using NetCds.Hooks.Prefetch;
using NetCds.Server.Answers;
using NetCds.Server.Calls;
using NetCds.Server.Configuration;
using NetCds.Server.Cors;
using NetCds.Server.Feedback;
using NetCds.Server.Gathering;
using NetCds.Server.Hosting;
using NetCds.Server.Limits;
using NetCds.Server.Sites;
using NetCds.Server.Storage;
using NetCds.Server.Trust;
using NetCds.Server.Trust.Keys;
using NetCds.Server.Trust.Replay;
using NetCds.Server.Trust.Tenants;
using NetCds.Server.Trust.Tokens;
using NetCds.Server.Validation;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the service.</summary>
internal static class NetCdsServiceCollectionExtensions
{
    /// <summary>Registers everything <c>MapNetCds</c> needs; what is already registered is kept.</summary>
    /// <param name="services">Where to.</param>
    /// <param name="options">The checked configuration.</param>
    /// <param name="guideline">The guideline to serve.</param>
    /// <param name="site">What the site has set up.</param>
    /// <param name="database">The database that replicas share, disposed of with the services; null for none.</param>
    public static IServiceCollection AddNetCds(this IServiceCollection services, NetCdsOptions options, IGuideline guideline, SiteSetup site, IDatabase? database)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(_ => new CurrentOptions(options));
        services.TryAddTransient(provider => provider.GetRequiredService<CurrentOptions>().Value);
        services.TryAddSingleton(guideline);
        services.TryAddSingleton(_ => PrefetchTemplates.From(guideline.Facts));
        return services.AddEhr().AddCalls(options, site).AddFeedback().AddValidation().AddGates().AddReplay(database).AddTrust();
    }

    private static IServiceCollection AddEhr(this IServiceCollection services)
    {
        services.TryAddSingleton(provider => new CurrentOutboundPolicy(provider.GetRequiredService<CurrentOptions>()));
        services.TryAddSingleton(provider => new OutboundHttp(provider.GetRequiredService<CurrentOutboundPolicy>().Get));
        services.TryAddSingleton(provider => new EhrReader(
            provider.GetRequiredService<OutboundHttp>(), OutboundRules.ReaderOptions, provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<EhrReader>>()));
        services.TryAddSingleton(provider => new EhrGatherer(provider.GetRequiredService<EhrReader>(), provider.GetRequiredService<TimeProvider>()));
        return services;
    }

    private static IServiceCollection AddCalls(this IServiceCollection services, NetCdsOptions options, SiteSetup site)
    {
        services.TryAddSingleton(provider => new SiteRegistry(
            site, provider.GetRequiredService<IGuideline>(), provider.GetRequiredService<PrefetchTemplates>(), provider.GetRequiredService<OutboundHttp>(),
            options.IsSandbox, provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<ILoggerFactory>()));
        services.TryAddSingleton(provider => new CallHandler(
            provider.GetRequiredService<SiteRegistry>(), provider.GetRequiredService<EhrGatherer>(), provider.GetRequiredService<CurrentOptions>(),
            new LongBodyGate(provider.GetRequiredService<TimeProvider>(), Math.Max(2, Environment.ProcessorCount)),
            provider.GetRequiredService<PrefetchTemplates>(), provider.GetRequiredService<ILogger<CallHandler>>()));
        services.AddHostedService(provider => new ReportPreparation(provider.GetRequiredService<IGuideline>(), provider.GetRequiredService<TimeProvider>()));
        return services;
    }

    private static IServiceCollection AddFeedback(this IServiceCollection services)
    {
        services.TryAddSingleton(_ => new FeedbackStore());
        services.TryAddSingleton(provider => new FeedbackHandler(
            provider.GetRequiredService<FeedbackStore>(), provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<CurrentOptions>(),
            provider.GetRequiredService<ILogger<FeedbackHandler>>()));
        return services;
    }

    private static IServiceCollection AddValidation(this IServiceCollection services)
    {
        services.TryAddSingleton(provider => new ResourceValidation(provider.GetRequiredService<TimeProvider>()));
        services.TryAddSingleton(provider => new ValidationHandler(
            provider.GetRequiredService<ResourceValidation>(), provider.GetRequiredService<CurrentOptions>(), provider.GetRequiredService<ILogger<ValidationHandler>>()));
        return services;
    }

    private static IServiceCollection AddGates(this IServiceCollection services)
    {
        services.TryAddSingleton(provider => new SecurityHeaders(provider.GetRequiredService<CurrentOptions>()));
        services.TryAddSingleton(provider => new AllowedOrigins(provider.GetRequiredService<CurrentOptions>()));
        services.TryAddSingleton(_ => new AddressLimiter());
        services.TryAddSingleton(_ => new SuspectGate());
        return services;
    }

    private static IServiceCollection AddReplay(this IServiceCollection services, IDatabase? database)
    {
        services.TryAddSingleton(provider => new Readiness(database, provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<ILogger<Readiness>>()));
        if (database is null)
        {
            services.TryAddSingleton<IReplayStore>(provider => new MemoryReplayStore(provider.GetRequiredService<TimeProvider>()));
            return services;
        }

        services.TryAddSingleton(_ => database);
        services.TryAddSingleton<IReplayTable>(provider => provider.GetRequiredService<IDatabase>() switch
        {
            SqliteDatabase sqlite => new SqliteReplayTable(sqlite),
            PostgresDatabase postgres => new PostgresReplayTable(postgres),
            var other => throw new NotSupportedException($"{other.Name} has no table of used tokens."),
        });
        services.TryAddSingleton<IReplayStore>(provider => new DatabaseReplayStore(
            provider.GetRequiredService<IReplayTable>(), provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<ILogger<DatabaseReplayStore>>()));
        services.AddHostedService(provider => new ReplayCleaner(
            provider.GetRequiredService<IReplayTable>(), provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<ILogger<ReplayCleaner>>()));
        return services;
    }

    private static IServiceCollection AddTrust(this IServiceCollection services)
    {
        services.TryAddSingleton(provider => new KeyHost(
            KeyHost.CreateInvoker(provider.GetRequiredService<CurrentOutboundPolicy>().Get), provider.GetRequiredService<TimeProvider>()));
        services.TryAddSingleton(provider => new TenantRegistry(
            provider.GetRequiredService<CurrentOptions>(), provider.GetRequiredService<KeyHost>(), provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<TenantRegistry>>()));
        services.TryAddSingleton(provider => new TokenVerifier(
            provider.GetRequiredService<TenantRegistry>(), provider.GetRequiredService<IReplayStore>(), provider.GetRequiredService<CurrentOptions>(),
            provider.GetRequiredService<TimeProvider>()));
        services.TryAddSingleton(provider => new TrustLog(provider.GetRequiredService<ILogger<TokenGate>>(), provider.GetRequiredService<TimeProvider>()));
        return services;
    }
}
