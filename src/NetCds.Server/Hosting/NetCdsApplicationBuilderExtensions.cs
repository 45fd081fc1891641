using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NetCds.Guideline;
using NetCds.Hooks.Cards;
using NetCds.Hooks.Discovery;
using NetCds.Hooks.Prefetch;
using NetCds.Server.Answers;
using NetCds.Server.Calls;
using NetCds.Server.Configuration;
using NetCds.Server.Cors;
using NetCds.Server.Errors;
using NetCds.Server.Feedback;
using NetCds.Server.Hosting;
using NetCds.Server.Limits;
using NetCds.Server.Sandbox;
using NetCds.Server.Trust;
using NetCds.Server.Trust.Tenants;
using NetCds.Server.Trust.Tokens;
using NetCds.Server.Validation;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Puts the service into an application.</summary>
public static class NetCdsApplicationBuilderExtensions
{
    /// <summary>Adds what every call goes through, and the addresses of the service.</summary>
    /// <param name="app">The application, with the services of <c>AddNetCds</c>.</param>
    public static WebApplication MapNetCds(this WebApplication app)
    {
        var options = app.Services.GetRequiredService<CurrentOptions>();
        AddGates(app, options);
        MapHooks(app);
        app.MapCall(ValidationHandler.Path, app.Services.GetRequiredService<ValidationHandler>().HandleAsync);
        MapHealth(app);
        if (options.Value.IsSandbox)
        {
            SandboxEndpoints.Map(app, app.Services);
        }

        return app;
    }

    private static void AddGates(WebApplication app, CurrentOptions options)
    {
        var services = app.Services;
        var logger = services.GetRequiredService<ILoggerFactory>().CreateLogger("NetCds.Server");
        var headers = services.GetRequiredService<SecurityHeaders>();
        var origins = services.GetRequiredService<AllowedOrigins>();
        app.Use(next => new ErrorBoundary(next, headers, logger).InvokeAsync);
        app.UseRouting();
        var corsLog = new CorsLog(services.GetRequiredService<ILogger<CorsGate>>(), services.GetRequiredService<TimeProvider>(), options.Value.IsSandbox);
        app.Use(next => new CorsGate(next, origins, corsLog).InvokeAsync);
        app.Use(next => new ConcurrencyGate(next, options).InvokeAsync);

        // A service that starts with tenants never becomes a sandbox while it runs.
        if (options.Value.IsSandbox)
        {
            return;
        }

        app.Use(next => new TokenGate(
            next, services.GetRequiredService<TokenVerifier>(), services.GetRequiredService<AddressLimiter>(), services.GetRequiredService<SuspectGate>(), options,
            services.GetRequiredService<TimeProvider>(), services.GetRequiredService<TrustLog>()).InvokeAsync);
        app.Lifetime.ApplicationStarted.Register(services.GetRequiredService<TenantRegistry>().WarmUp);
    }

    private static void MapHooks(WebApplication app)
    {
        var services = app.Services;
        var calls = services.GetRequiredService<CallHandler>();
        var cards = new CardsAnswer(services.GetRequiredService<ICardComposer>(), services.GetRequiredService<IGuideline>(), services.GetRequiredService<CurrentOptions>());
        var feedback = services.GetRequiredService<FeedbackHandler>();
        var published = HookServices.LoadEmbedded();
        app.MapRead("/cds-services", DiscoveryDocument.Create(published, services.GetRequiredService<PrefetchTemplates>()));
        foreach (var service in published)
        {
            app.MapCall($"/cds-services/{service.Id}", calls.For(service.Hook, cards));
            app.MapCall($"/cds-services/{service.Id}/feedback", feedback.For(service.Id));
        }

        app.MapCall("/api/assessments", calls.For(null, new AssessmentAnswer()));
    }

    private static void MapHealth(WebApplication app)
    {
        var live = "{\"status\":\"live\"}"u8.ToArray();
        app.MapOpen("/health/live", context => JsonAnswer.SendAsync(context, StatusCodes.Status200OK, live));
        app.MapOpen("/health/ready", app.Services.GetRequiredService<Readiness>().SendAsync);
    }
}
