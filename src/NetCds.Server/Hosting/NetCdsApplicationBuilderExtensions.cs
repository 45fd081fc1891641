using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NetCds.Guideline;
using NetCds.Hooks.Cards;
using NetCds.Hooks.Discovery;
using NetCds.Hooks.Prefetch;
using NetCds.Server.Calls;
using NetCds.Server.Configuration;
using NetCds.Server.Errors;
using NetCds.Server.Feedback;
using NetCds.Server.Hosting;
using NetCds.Server.Sandbox;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Puts the service into an application.</summary>
public static class NetCdsApplicationBuilderExtensions
{
    /// <summary>Adds what every call goes through, and the addresses of the service.</summary>
    /// <param name="app">The application, with the services of <c>AddNetCds</c>.</param>
    public static WebApplication MapNetCds(this WebApplication app)
    {
        var options = app.Services.GetRequiredService<NetCdsOptions>();
        var logger = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("NetCds.Server");
        app.Use(next => new ErrorBoundary(next, logger).InvokeAsync);
        app.UseRouting();
        if (options.IsSandbox)
        {
            app.UseCors(NetCdsServiceCollectionExtensions.CorsPolicy);
        }

        MapHooks(app);
        MapHealth(app);
        if (options.IsSandbox)
        {
            SandboxEndpoints.Map(app, app.Services);
        }

        return app;
    }

    private static void MapHooks(WebApplication app)
    {
        var services = app.Services;
        var calls = services.GetRequiredService<CallHandler>();
        var cards = new CardsAnswer(services.GetRequiredService<ICardComposer>(), services.GetRequiredService<IGuideline>(), services.GetRequiredService<NetCdsOptions>());
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

    // The guideline is loaded before the first address answers, so a service that answers is ready.
    private static void MapHealth(WebApplication app)
    {
        app.MapRead("/health/live", "{\"status\":\"live\"}"u8.ToArray());
        app.MapRead("/health/ready", "{\"status\":\"ready\"}"u8.ToArray());
    }
}
