using System.Collections.Concurrent;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using NetCds.Guideline;
using NetCds.Hooks.Prefetch;

namespace NetCds.Service.Tests.Doctor;

/// <summary>An EHR on loopback as far as it is wired: keys, a FHIR server's metadata and SMART configuration, and a token endpoint. Each can be made to answer wrongly.</summary>
public sealed class WiringStub : IAsyncDisposable
{
    public const string Keys = "/keys";
    public const string Metadata = "/fhir/metadata";
    public const string Smart = "/fhir/.well-known/smart-configuration";
    public const string Token = "/token";
    public const string IssuedToken = "issued-token-4711-nobody-may-see-it";

    private static readonly PrefetchTemplates Asks = PrefetchTemplates.From(GuidelineLoader.LoadEmbedded().Facts);

    private readonly WebApplication _app;
    private readonly CancellationTokenSource _closing = new();
    private readonly Dictionary<string, Func<HttpContext, Task>> _answers = new(StringComparer.Ordinal);

    private WiringStub(WebApplication app) => _app = app;

    /// <summary>Paths that were asked for, in order.</summary>
    public ConcurrentQueue<string> Asked { get; } = new();

    /// <summary>Forms sent to the token endpoint.</summary>
    public ConcurrentQueue<string> Forms { get; } = new();

    public string Base => _app.Urls.First();

    public string Fhir => Base + "/fhir";

    public static async Task<WiringStub> StartAsync(X509Certificate2? certificate = null)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Services.AddRoutingCore();
        builder.WebHost.UseKestrelCore().UseKestrelHttpsConfiguration().ConfigureKestrel(k => k.Listen(System.Net.IPAddress.Loopback, 0, l =>
        {
            if (certificate is not null)
            {
                l.UseHttps(certificate);
            }
        }));
        var stub = new WiringStub(builder.Build());
        stub._app.Run(stub.HandleAsync);
        await stub._app.StartAsync();
        stub.Answer(Metadata, Capabilities().ToJsonString(), "application/fhir+json");
        stub.Answer(Smart, SmartConfiguration(stub.Base + Token).ToJsonString());
        stub.Answer(Token, $$"""{"access_token":"{{IssuedToken}}","token_type":"bearer","expires_in":300}""");
        return stub;
    }

    /// <summary>A CapabilityStatement that has everything the prefetch templates ask for.</summary>
    public static JsonObject Capabilities()
    {
        var resources = new JsonArray();
        foreach (var type in Asks.Keys.Select(k => k.ResourceType).Distinct(StringComparer.Ordinal))
        {
            resources.Add(new JsonObject
            {
                ["type"] = type,
                ["interaction"] = new JsonArray(new JsonObject { ["code"] = "read" }, new JsonObject { ["code"] = "search-type" }),
                ["searchParam"] = new JsonArray(new JsonObject { ["name"] = "patient" }, new JsonObject { ["name"] = "code" }),
            });
        }

        return new JsonObject
        {
            ["resourceType"] = "CapabilityStatement",
            ["fhirVersion"] = "4.0.1",
            ["software"] = new JsonObject { ["name"] = "Stub", ["version"] = "1" },
            ["format"] = new JsonArray("application/fhir+xml", "application/fhir+json"),
            ["rest"] = new JsonArray(new JsonObject
            {
                ["mode"] = "server",
                ["interaction"] = new JsonArray(new JsonObject { ["code"] = "batch" }),
                ["searchParam"] = new JsonArray(new JsonObject { ["name"] = "_count" }),
                ["security"] = new JsonObject { ["service"] = new JsonArray(new JsonObject { ["coding"] = new JsonArray(new JsonObject { ["code"] = "SMART-on-FHIR" }) }) },
                ["resource"] = resources,
            }),
        };
    }

    public static JsonObject SmartConfiguration(string? tokenEndpoint) => new()
    {
        ["token_endpoint"] = tokenEndpoint,
        ["token_endpoint_auth_methods_supported"] = new JsonArray("client_secret_basic", "private_key_jwt"),
        ["token_endpoint_auth_signing_alg_values_supported"] = new JsonArray("RS384", "ES384"),
    };

    public void Answer(string path, string body, string contentType = "application/json", int status = 200, string? cacheControl = null) => _answers[path] = context =>
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = contentType;
        if (cacheControl is not null)
        {
            context.Response.Headers.CacheControl = cacheControl;
        }

        return context.Response.WriteAsync(body, context.RequestAborted);
    };

    public void Redirect(string path, string target) => _answers[path] = context =>
    {
        context.Response.Redirect(target);
        return Task.CompletedTask;
    };

    public void Hang(string path) => _answers[path] = context => Task.Delay(
        Timeout.Infinite, CancellationTokenSource.CreateLinkedTokenSource(_closing.Token, context.RequestAborted).Token);

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        await _app.DisposeAsync();
        _closing.Dispose();
    }

    private async Task HandleAsync(HttpContext context)
    {
        var path = context.Request.Path.ToString();
        Asked.Enqueue(path);
        if (path == Token)
        {
            using var reader = new StreamReader(context.Request.Body);
            Forms.Enqueue(await reader.ReadToEndAsync());
        }

        if (!_answers.TryGetValue(path, out var answer))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        try
        {
            await answer(context);
        }
        catch (OperationCanceledException)
        {
            context.Abort();
        }
    }
}
