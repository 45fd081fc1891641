using System.Net;
using Microsoft.Extensions.DependencyInjection;
using NetCds.Hooks.Tests.Fakes;
using NetCds.Server.Configuration;
using NetCds.Server.Trust.Replay;

namespace NetCds.Service.Tests.Trust;

public sealed class LimitedServiceTests
{
    private const string Path = RunningService.PatientView;

    [Fact]
    public async Task Calls_MoreThanTheTenantsLimit_Are429AndTheTokenIsGoodLater()
    {
        await using var service = new Limited(new() { ["NetCds:Tenants:0:RateLimit:PerSecond"] = "1", ["NetCds:Tenants:0:RateLimit:Burst"] = "2" });
        await service.InitializeAsync();
        Assert.Equal(HttpStatusCode.OK, await service.StatusAsync(Path, service.Token(Path)));
        Assert.Equal(HttpStatusCode.OK, await service.StatusAsync(Path, service.Token(Path)));
        var token = service.Token(Path);

        using (var throttled = await service.CallAsync(Path, $"Bearer {token}", TenantService.AlphaOrigin))
        {
            await throttled.AssertOutcomeAsync(HttpStatusCode.TooManyRequests);
            Assert.Equal(TimeSpan.FromSeconds(1), throttled.Headers.RetryAfter?.Delta);
            Assert.True(throttled.Headers.Contains("Access-Control-Allow-Origin"));
        }

        Assert.Equal(HttpStatusCode.OK, await service.StatusAsync(Path, service.Beta.Create(service.BetaEc, service.UrlOf(Path))));
        await Task.Delay(1200, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, await service.StatusAsync(Path, token));
    }

    [Fact]
    public async Task Calls_ManyFailuresOfOneAddress_Are429AndGoodTokensAreAnswered()
    {
        await using var service = new Limited(FewFailures("NetCds:TrustedProxies:0", "127.0.0.0/8"));
        await service.InitializeAsync();
        await ExhaustAsync(service);

        foreach (var authorization in new[] { null, "Bearer garbage", $"Bearer {service.Token(Path, payload: p => p["exp"] = 1)}" })
        {
            using var limited = await service.CallAsync(Path, authorization, TenantService.AlphaOrigin);
            await limited.AssertOutcomeAsync(HttpStatusCode.TooManyRequests);
            Assert.Equal(TimeSpan.FromSeconds(1), limited.Headers.RetryAfter?.Delta);
            Assert.True(limited.Headers.Contains("Access-Control-Allow-Origin"));
        }

        // One client's mistakes are no other client's: neither of this tenant, nor of another, behind the same address.
        for (var i = 0; i < 5; i++)
        {
            Assert.Equal(HttpStatusCode.OK, await service.StatusAsync(Path, service.Token(Path)));
            Assert.Equal(HttpStatusCode.OK, await service.StatusAsync(Path, service.Beta.Create(service.BetaEc, service.UrlOf(Path))));
        }

        // And a good token is good once, here as elsewhere.
        var used = service.Token(Path);
        Assert.Equal(HttpStatusCode.OK, await service.StatusAsync(Path, used));
        Assert.Equal(HttpStatusCode.TooManyRequests, await service.StatusAsync(Path, used));

        using var other = await service.SendAsync(HttpMethod.Get, TenantService.Discovery, ("X-Forwarded-For", "198.51.100.7"));
        Assert.Equal(HttpStatusCode.Unauthorized, other.StatusCode);
        Assert.Single(service.Logs.Lines, l => l.StartsWith("Warning 1304 Calls from ", StringComparison.Ordinal) && l.Contains("127.0.0.1", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Calls_ForwardedAddress_CountsOnlyWhenAProxySaysIt()
    {
        await using var service = new Limited(FewFailures("NetCds:TrustedProxies:0", "192.0.2.1"));
        await service.InitializeAsync();
        for (var i = 0; i < 3; i++)
        {
            using var refused = await service.SendAsync(HttpMethod.Get, TenantService.Discovery, ("X-Forwarded-For", $"198.51.100.{i}"));
            Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
        }

        // The caller has made the addresses up.
        using var limited = await service.SendAsync(HttpMethod.Get, TenantService.Discovery, ("X-Forwarded-For", "198.51.100.99"));
        Assert.Equal(HttpStatusCode.TooManyRequests, limited.StatusCode);
    }

    [Fact]
    public async Task Calls_FloodOfForgedTokens_GoodOnesFromTheSameAddressAreAnswered()
    {
        await using var service = new Limited(FewFailures());
        await service.InitializeAsync();
        await ExhaustAsync(service);
        using var own = NetCds.Testing.CallerKey.Es384(service.AlphaEc.Id);
        var forged = Enumerable.Range(0, 100).Select(_ => service.Alpha.Create(own, service.UrlOf(Path))).ToList();
        var good = Enumerable.Range(0, 20).Select(_ => service.Token(Path)).ToList();

        var flood = Task.WhenAll(forged.Select(t => service.StatusAsync(Path, t)));
        var answers = await Task.WhenAll(good.Select(t => service.StatusAsync(Path, t)));

        Assert.All(answers, a => Assert.Equal(HttpStatusCode.OK, a));
        Assert.All(await flood, a => Assert.True(a is HttpStatusCode.TooManyRequests or HttpStatusCode.Unauthorized, $"{a}"));
    }

    [Fact]
    public async Task Calls_NoMoreTokensCanBeRemembered_Are503UntilSomeExpire()
    {
        await using var service = new Full();
        await service.InitializeAsync();
        Assert.Equal(HttpStatusCode.OK, await service.StatusAsync(Path, service.Token(Path, payload: p => p["jti"] = "first")));
        string? second = null;
        for (var i = 0; second is null; i++)
        {
            var token = service.Token(Path, payload: p => p["jti"] = $"token-{i}");
            second = await service.StatusAsync(Path, token) == HttpStatusCode.OK ? null : token;
        }

        using (var full = await service.CallAsync(Path, $"Bearer {second}"))
        {
            await full.AssertOutcomeAsync(HttpStatusCode.ServiceUnavailable);
            Assert.NotNull(full.Headers.RetryAfter);
        }

        Assert.Contains(service.Logs.Lines, l => l.Contains("no more tokens can be remembered until some expire", StringComparison.Ordinal));
        await service.AssertRefusedAsync(Path, $"Bearer {service.Token(Path, payload: p => p["jti"] = "first")}", "used before");

        // The tokens are good for five minutes, and are remembered for five more.
        var later = RunningService.Now.AddMinutes(10).AddSeconds(1);
        service.Time.Set(later);
        Assert.Equal(HttpStatusCode.OK, await service.StatusAsync(Path, new NetCds.Testing.TokenKit(TenantService.AlphaIssuer, null, later).Create(service.AlphaEc, service.UrlOf(Path))));
    }

    [Fact]
    public async Task Calls_MoreAtOnceThanAllowed_Are503AndHealthIsAnswered()
    {
        await using var service = new Limited(new() { ["NetCds:MaxConcurrentCalls"] = "1" });
        await service.InitializeAsync();
        using var slow = await SlowCall.StartAsync(service);

        using var shed = await service.CallAsync(Path, $"Bearer {service.Token(Path)}");
        using var health = await service.SendAsync(HttpMethod.Get, "/health/ready");

        await shed.AssertOutcomeAsync(HttpStatusCode.ServiceUnavailable);
        Assert.Equal(TimeSpan.FromSeconds(1), shed.Headers.RetryAfter?.Delta);
        Assert.Equal(HttpStatusCode.OK, health.StatusCode);
        await slow.FinishAsync();
        Assert.Equal(HttpStatusCode.OK, await service.StatusAsync(Path, service.Token(Path)));
    }

    [Fact]
    public async Task Production_UnsignedGuidelineThatNobodyAccepted_DoesNotStart()
    {
        await using var service = new Limited(new() { ["NetCds:PublicBaseUrl"] = "https://cds.example/base/" }, "Production");

        var exception = await Assert.ThrowsAsync<ConfigurationException>(async () => await service.InitializeAsync());

        Assert.StartsWith("NetCds:Guideline:AcceptUnsigned: ", Assert.Single(exception.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Production_PublicAddress_IsTheAudienceAndHstsIsSent()
    {
        await using var service = new Limited(new() { ["NetCds:PublicBaseUrl"] = "https://cds.example/base/", ["NetCds:Guideline:AcceptUnsigned"] = "true" }, "Production");
        await service.InitializeAsync();

        Assert.Equal(HttpStatusCode.Unauthorized, await service.StatusAsync(Path, service.Token(Path)));
        using var response = await service.CallAsync(Path, $"Bearer {service.Alpha.Create(service.AlphaEc, "https://cds.example/base" + Path)}");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("max-age=31536000", Assert.Single(response.Headers.GetValues("Strict-Transport-Security")));
        Assert.Equal("default-src 'none'; frame-ancestors 'none'", Assert.Single(response.Headers.GetValues("Content-Security-Policy")));
        Assert.Equal("no-referrer", Assert.Single(response.Headers.GetValues("Referrer-Policy")));
    }

    private static Dictionary<string, string?> FewFailures(params string[] more)
    {
        var values = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase) { ["NetCds:FailureLimit:PerSecond"] = "1", ["NetCds:FailureLimit:Burst"] = "3" };
        for (var i = 0; i < more.Length; i += 2)
        {
            values[more[i]] = more[i + 1];
        }

        return values;
    }

    private static async Task ExhaustAsync(TenantService service)
    {
        for (var i = 0; i < 3; i++)
        {
            await service.AssertRefusedAsync(Path, null);
        }
    }

    /// <summary>A service that can remember very few tokens.</summary>
    private sealed class Full : TenantService
    {
        protected override void Replace(IServiceCollection services) => services.AddSingleton<IReplayStore>(new MemoryReplayStore(Time, capacity: 64));
    }

    private sealed class Limited(Dictionary<string, string?> values, string? environment = null) : TenantService
    {
        protected override string? Environment => environment;

        protected override IReadOnlyDictionary<string, string?> Values
        {
            get
            {
                var all = new Dictionary<string, string?>(base.Values, StringComparer.OrdinalIgnoreCase);
                foreach (var (key, value) in values)
                {
                    all[key] = value;
                }

                return all;
            }
        }
    }

    /// <summary>A good call whose body has not come yet.</summary>
    private sealed class SlowCall : IDisposable
    {
        private readonly System.Net.Sockets.TcpClient _socket = new();
        private readonly byte[] _body = Calls.PatientView().Bytes();

        public static async Task<SlowCall> StartAsync(TenantService service)
        {
            var call = new SlowCall();
            var address = service.Client.BaseAddress!;
            await call._socket.ConnectAsync(address.Host, address.Port, TestContext.Current.CancellationToken);
            var head = $"POST {Path} HTTP/1.1\r\nHost: {address.Authority}\r\nAuthorization: Bearer {service.Token(Path)}\r\nContent-Length: {call._body.Length}\r\n\r\n";
            await call._socket.GetStream().WriteAsync(System.Text.Encoding.ASCII.GetBytes(head), TestContext.Current.CancellationToken);
            await Task.Delay(500, TestContext.Current.CancellationToken);
            return call;
        }

        public async Task FinishAsync()
        {
            await _socket.GetStream().WriteAsync(_body, TestContext.Current.CancellationToken);
            var buffer = new byte[100];
            var read = await _socket.GetStream().ReadAtLeastAsync(buffer, 12, cancellationToken: TestContext.Current.CancellationToken);
            Assert.StartsWith("HTTP/1.1 200", System.Text.Encoding.ASCII.GetString(buffer, 0, read), StringComparison.Ordinal);
            await Task.Delay(200, TestContext.Current.CancellationToken);
        }

        public void Dispose() => _socket.Dispose();
    }
}
