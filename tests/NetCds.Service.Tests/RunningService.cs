using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NetCds.Guideline;
using NetCds.Hooks.Assessments;
using NetCds.Hooks.Cards;
using NetCds.Hooks.Feedback;
using NetCds.Hooks.Tests.Fakes;
using NetCds.Server.Hosting;
using NetCds.Testing;

namespace NetCds.Service.Tests;

/// <summary>The service on a real server and real sockets at a free port of this machine.</summary>
public class RunningService : IAsyncLifetime
{
    public const string PatientView = "/cds-services/netlm-patient-view";
    public const string OrderSelect = "/cds-services/netlm-order-select";
    public const string OrderSign = "/cds-services/netlm-order-sign";
    public const string Assessments = "/api/assessments";

    public static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private WebApplication? _app;

    public HttpClient Client { get; } = new(new SocketsHttpHandler { AutomaticDecompression = System.Net.DecompressionMethods.None });

    internal FakeGuideline Guideline { get; } = new();

    internal LogLines Logs { get; } = new();

    internal SettableTime Time { get; } = new(Now);

    internal IServiceProvider Services => _app!.Services;

    internal FeedbackStore Feedback => _app!.Services.GetRequiredService<FeedbackStore>();

    protected virtual IReadOnlyDictionary<string, string?> Values => new Dictionary<string, string?>(StringComparer.Ordinal);

    protected virtual string? ConfigFile => null;

    protected virtual string? Environment => null;

    /// <summary>Puts something of the test's own in the place of a part of the service.</summary>
    protected virtual void Replace(IServiceCollection services)
    {
    }

    protected virtual IGuideline LoadGuideline(string? path) => Guideline;

    public virtual async ValueTask InitializeAsync()
    {
        _app = await NetCdsHost.BuildAsync(new NetCdsHostSettings
        {
            Urls = "http://127.0.0.1:0",
            Values = Values,
            ConfigFile = ConfigFile,
            Environment = Environment,
            LoadGuideline = LoadGuideline,
            ConfigureServices = services =>
            {
                services.AddSingleton<TimeProvider>(Time);
                services.AddSingleton<ICardComposer, AssessmentCards>();
                services.AddLogging(logging => logging.ClearProviders().AddProvider(Logs));
                Replace(services);
            },
        });
        await _app.StartAsync();
        Client.BaseAddress = new Uri(_app.Urls.First());
    }

    public virtual async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (_app is not null)
        {
            await _app.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }

    public Task<HttpResponseMessage> PostAsync(string path, JsonNode call) => PostAsync(path, Encoding.UTF8.GetBytes(call.ToJsonString()));

    public async Task<HttpResponseMessage> PostAsync(string path, byte[] body, string? contentType = "application/json", string? encoding = null)
    {
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = contentType is null ? null : MediaTypeHeaderValue.Parse(contentType);
        if (encoding is not null)
        {
            content.Headers.ContentEncoding.Add(encoding);
        }

        return await Client.PostAsync(path, content, TestContext.Current.CancellationToken);
    }

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await Client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}

/// <summary>The service with the guideline that comes with it.</summary>
public sealed class ShippedService : RunningService
{
    protected override IGuideline LoadGuideline(string? path) => GuidelineLoader.LoadEmbedded();
}

/// <summary>The service with a small limit on bodies.</summary>
public sealed class TightService : RunningService
{
    public const int MaxBodyBytes = 100_000;

    protected override IReadOnlyDictionary<string, string?> Values => new Dictionary<string, string?>(StringComparer.Ordinal) { ["NetCds:MaxBodyBytes"] = "100000" };
}
