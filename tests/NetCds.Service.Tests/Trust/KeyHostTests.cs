using System.Diagnostics;
using System.Net;
using Microsoft.AspNetCore.Http;
using NetCds.Testing;

namespace NetCds.Service.Tests.Trust;

/// <summary>Each test has a service of its own, as what is fetched is remembered.</summary>
public sealed class KeyHostTests : IAsyncLifetime
{
    private const string Path = RunningService.PatientView;

    private readonly TenantService _service = new();

    public async ValueTask InitializeAsync()
    {
        await _service.InitializeAsync();
        await WaitForAsync(() => _service.Host.Fetches == 1);
    }

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    [Fact]
    [Trait("CH", "CH-AUTH-34")]
    public async Task Call_WithANewKey_IsAnsweredAndTheOldKeyNoMore()
    {
        using var next = CallerKey.Es384("alpha-next");
        Assert.Equal(HttpStatusCode.OK, await _service.StatusAsync(Path, _service.Token(Path)));
        _service.Host.Publish(CallerKey.Set(next));

        Assert.Equal(HttpStatusCode.OK, await _service.StatusAsync(Path, _service.Alpha.Create(next, _service.UrlOf(Path))));

        Assert.Equal(HttpStatusCode.Unauthorized, await _service.StatusAsync(Path, _service.Token(Path)));
        Assert.Equal(2, _service.Host.Fetches);
    }

    [Fact]
    [Trait("CH", "CH-AUTH-37")]
    public async Task Calls_WithUnknownKeys_FetchOnceAnInterval()
    {
        using var unknown = CallerKey.Es384("unheard");
        var before = _service.Host.Fetches;
        for (var round = 1; round <= 3; round++)
        {
            var answers = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => _service.StatusAsync(Path, _service.Alpha.Create(unknown, _service.UrlOf(Path)))));

            Assert.All(answers, a => Assert.Equal(HttpStatusCode.Unauthorized, a));
            Assert.Equal(before + round, _service.Host.Fetches);
            _service.Time.Set(RunningService.Now + TimeSpan.FromSeconds(5 * round));
        }

        Assert.Equal(HttpStatusCode.OK, await _service.StatusAsync(Path, _service.Token(Path)));
    }

    public static TheoryData<string> Failures => ["500", "404", "redirect", "hang", "html", "huge", "empty", "trickle"];

    [Theory]
    [MemberData(nameof(Failures))]
    [Trait("CH", "CH-AUTH-38")]
    [Trait("CH", "CH-AUTH-39")]
    public async Task Call_KeyHostDown_UsesTheKeysForAWhileAndThenNot(string failure)
    {
        // The fetch of the start is over when a call has been let in.
        Assert.Equal(HttpStatusCode.OK, await _service.StatusAsync(Path, _service.Token(Path)));
        _service.Host.Answer = context => FailAsync(failure, context);

        // The keys were good for ten minutes, and may be used for an hour longer.
        foreach (var (minutes, expected) in new[] { (9, HttpStatusCode.OK), (11, HttpStatusCode.OK), (69, HttpStatusCode.OK), (71, HttpStatusCode.ServiceUnavailable) })
        {
            var now = RunningService.Now + TimeSpan.FromMinutes(minutes);
            _service.Time.Set(now);
            var token = new TokenKit(TenantService.AlphaIssuer, null, now).Create(_service.AlphaEc, _service.UrlOf(Path));
            var started = Stopwatch.GetTimestamp();

            Assert.Equal(expected, await _service.StatusAsync(Path, token));

            Assert.True(Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(3), $"{failure} at {minutes} min took {Stopwatch.GetElapsedTime(started)}");
        }

        Assert.Equal(0, _service.Host.Others);
        Assert.Contains(_service.Logs.Lines, l => l.StartsWith("Error 1314 Tenant alpha: no keys from http://127.0.0.1:", StringComparison.Ordinal));

        // And when the host is back, so is the service.
        _service.Host.Publish(CallerKey.Set(_service.AlphaEc));
        var later = RunningService.Now + TimeSpan.FromMinutes(72);
        _service.Time.Set(later);
        Assert.Equal(HttpStatusCode.OK, await _service.StatusAsync(Path, new TokenKit(TenantService.AlphaIssuer, null, later).Create(_service.AlphaEc, _service.UrlOf(Path))));
    }

    [Fact]
    [Trait("CH", "CH-AUTH-39")]
    public async Task Calls_KeyHostHangs_WaitForItOnceAndOtherTenantsNever()
    {
        _service.Host.Answer = context => FailAsync("hang", context);
        var now = RunningService.Now + TimeSpan.FromMinutes(20);
        _service.Time.Set(now);
        var kit = new TokenKit(TenantService.AlphaIssuer, null, now);
        Assert.Equal(HttpStatusCode.OK, await _service.StatusAsync(Path, kit.Create(_service.AlphaEc, _service.UrlOf(Path))));
        var fetches = _service.Host.Fetches;

        for (var i = 0; i < 20; i++)
        {
            Assert.Equal(HttpStatusCode.OK, await _service.StatusAsync(Path, kit.Create(_service.AlphaEc, _service.UrlOf(Path))));
        }

        Assert.Equal(fetches, _service.Host.Fetches);
        Assert.Equal(HttpStatusCode.OK, await _service.StatusAsync(Path, new TokenKit(TenantService.BetaIssuer, null, now).Create(_service.BetaEc, _service.UrlOf(Path))));
    }

    [Fact]
    public async Task Call_BeforeTheKeysEnd_FetchesInTheBackground()
    {
        var now = RunningService.Now + TimeSpan.FromMinutes(9);
        _service.Time.Set(now);

        Assert.Equal(HttpStatusCode.OK, await _service.StatusAsync(Path, new TokenKit(TenantService.AlphaIssuer, null, now).Create(_service.AlphaEc, _service.UrlOf(Path))));

        await WaitForAsync(() => _service.Host.Fetches == 2);
    }

    [Fact]
    public async Task Call_KeyFileBecomesUnusable_TheLastGoodKeysStay()
    {
        Assert.Equal(HttpStatusCode.OK, await _service.StatusAsync(Path, _service.Beta.Create(_service.BetaEc, _service.UrlOf(Path))));
        await File.WriteAllTextAsync(_service.KeyFile, "{\"keys\":[", TestContext.Current.CancellationToken);
        await Task.Delay(1100, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, await _service.StatusAsync(Path, _service.Beta.Create(_service.BetaEc, _service.UrlOf(Path))));

        Assert.Contains(_service.Logs.Lines, l => l.StartsWith("Error 1312 Tenant beta", StringComparison.Ordinal));
    }

    private static async Task FailAsync(string failure, HttpContext context)
    {
        switch (failure)
        {
            case "hang":
                await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
                break;
            case "trickle":
                for (var i = 0; i < 100 && !context.RequestAborted.IsCancellationRequested; i++)
                {
                    await context.Response.WriteAsync(" ", context.RequestAborted);
                    await Task.Delay(100);
                }

                break;
            case "html":
                await context.Response.WriteAsync("<html>Sign in</html>", context.RequestAborted);
                break;
            case "huge":
                await context.Response.WriteAsync($"{{\"keys\":[],\"x\":\"{new string('x', 70_000)}\"}}", context.RequestAborted);
                break;
            case "redirect":
                context.Response.StatusCode = 302;
                context.Response.Headers.Location = "/elsewhere";
                break;
            case "empty":
                break;
            default:
                context.Response.StatusCode = int.Parse(failure);
                break;
        }
    }

    private static async Task WaitForAsync(Func<bool> condition)
    {
        for (var i = 0; i < 200 && !condition(); i++)
        {
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        Assert.True(condition());
    }
}
