using System.Net;
using NetCds.Server.Configuration;
using NetCds.Hooks.Tests.Fakes;

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
    public async Task Calls_ManyFailures_Are429WithoutTouchingOtherAddresses()
    {
        await using var service = new Limited(new() { ["NetCds:FailureLimit:PerSecond"] = "1", ["NetCds:FailureLimit:Burst"] = "3", ["NetCds:TrustedProxies:0"] = "127.0.0.0/8" });
        await service.InitializeAsync();
        for (var i = 0; i < 3; i++)
        {
            await service.AssertRefusedAsync(Path, null);
        }

        using var limited = await service.CallAsync(Path, $"Bearer {service.Token(Path)}");
        using var other = await service.SendAsync(HttpMethod.Get, TenantService.Discovery, ("X-Forwarded-For", "198.51.100.7"), ("Authorization", $"Bearer {service.Token(TenantService.Discovery)}"));

        await limited.AssertOutcomeAsync(HttpStatusCode.TooManyRequests);
        Assert.NotNull(limited.Headers.RetryAfter);
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
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
