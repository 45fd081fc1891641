using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace NetCds.Service.Tests.Trust;

/// <summary>A server on loopback that publishes keys, counts who asks, and fails as told.</summary>
internal sealed class KeyHostStub : IAsyncDisposable
{
    public const string Path = "/keys";

    private readonly WebApplication _app;
    private int _fetches;
    private int _others;

    private KeyHostStub(WebApplication app) => _app = app;

    /// <summary>What it answers.</summary>
    public Func<HttpContext, Task> Answer { get; set; } = context => Task.CompletedTask;

    public int Fetches => Volatile.Read(ref _fetches);

    /// <summary>Calls of other addresses than the keys'.</summary>
    public int Others => Volatile.Read(ref _others);

    public string Base => _app.Urls.First();

    public string Address => Base + Path;

    public static async Task<KeyHostStub> StartAsync(string keys)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Services.AddRoutingCore();
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        var stub = new KeyHostStub(builder.Build());
        stub.Publish(keys);
        stub._app.Run(stub.HandleAsync);
        await stub._app.StartAsync();
        return stub;
    }

    public void Publish(string keys, string? cacheControl = null) => Answer = context =>
    {
        if (cacheControl is not null)
        {
            context.Response.Headers.CacheControl = cacheControl;
        }

        context.Response.ContentType = "application/jwk-set+json";
        return context.Response.WriteAsync(keys, context.RequestAborted);
    };

    public void Fail(int status) => Answer = context =>
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    };

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private Task HandleAsync(HttpContext context)
    {
        if (context.Request.Path != Path)
        {
            Interlocked.Increment(ref _others);
            return Task.CompletedTask;
        }

        Interlocked.Increment(ref _fetches);
        return Answer(context);
    }
}
