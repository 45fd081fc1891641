using System.Collections.Concurrent;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.Logging;
using NetCds.Ehr.Addresses;
using NetCds.Testing;

namespace NetCds.Ehr.Tests.Stubs;

/// <summary>A real server on loopback that answers as a test wants.</summary>
internal sealed class StubEhr : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly CancellationTokenSource _closing = new();

    private StubEhr(WebApplication app) => _app = app;

    public string Origin { get; private set; } = "";

    public FhirServerAddress Address { get; private set; } = null!;

    public ConcurrentQueue<SeenRequest> Seen { get; } = new();

    public Func<HttpContext, SeenRequest, Task> Handler { get; set; } = (_, _) => Task.CompletedTask;

    /// <summary>Signalled when the stub closes, for handlers that hang.</summary>
    public CancellationToken Closing => _closing.Token;

    public IEnumerable<SeenRequest> SeenAt(string path) => Seen.Where(s => s.Path == path);

    public static Task<StubEhr> StartAsync(Func<HttpContext, Task> handler) => StartAsync((context, _) => handler(context));

    public static async Task<StubEhr> StartAsync(Func<HttpContext, SeenRequest, Task>? handler = null, X509Certificate2? certificate = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(k =>
        {
            k.Limits.MinResponseDataRate = null;
            k.Listen(System.Net.IPAddress.Loopback, 0, l =>
            {
                if (certificate is not null)
                {
                    l.UseHttps(certificate);
                }
            });
        });
        var stub = new StubEhr(builder.Build());
        stub.Handler = handler ?? stub.Handler;
        stub._app.Run(stub.HandleAsync);
        await stub._app.StartAsync();
        stub.Origin = stub._app.Urls.First().TrimEnd('/');
        stub.Address = FhirServerAddress.TryParse(stub.Origin + "/fhir", out _)!;
        return stub;
    }

    public ValueTask DisposeAsync() => StubServers.EndAsync(_app, _closing);

    private async Task HandleAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body, Encoding.UTF8);
        var body = await reader.ReadToEndAsync();
        var request = context.Request;
        var seen = new SeenRequest(
            request.Method, new Uri(request.GetEncodedUrl()).AbsolutePath, request.QueryString.Value ?? "",
            request.Headers.Authorization.FirstOrDefault(), request.Headers.Accept.ToString(), request.ContentType, body);
        Seen.Enqueue(seen);
        try
        {
            await Handler(context, seen);
        }
        catch (OperationCanceledException)
        {
            context.Abort();
        }
    }
}
