using System.Net;

namespace NetCds.Service.Tests.Trust;

public sealed class TenantCorsTests(TenantService service) : IClassFixture<TenantService>
{
    private const string AllowOrigin = "Access-Control-Allow-Origin";

    [Theory]
    [InlineData(TenantService.Discovery, "GET", TenantService.AlphaOrigin)]
    [InlineData(RunningService.PatientView, "POST", TenantService.BetaOrigin)]
    [InlineData(TenantService.FeedbackPath, "POST", TenantService.AlphaOrigin)]
    [Trait("CH", "CH-AUTH-33")]
    [Trait("CH", "CH-CORS-01")]
    [Trait("CH", "CH-CORS-02")]
    [Trait("CH", "CH-CORS-03")]
    [Trait("CH", "CH-CORS-04")]
    public async Task Preflight_OfAnyTenantsPage_NeedsNoToken(string path, string method, string origin)
    {
        using var response = await PreflightAsync(path, method, origin);

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        Assert.Equal(origin, Header(response, AllowOrigin));
        Assert.Contains(method, Header(response, "Access-Control-Allow-Methods"), StringComparison.Ordinal);
        Assert.Equal("authorization, content-type", Header(response, "Access-Control-Allow-Headers"));
        Assert.Contains("Origin", response.Headers.Vary);
        Assert.False(response.Headers.Contains("Access-Control-Allow-Credentials"));
    }

    [Theory]
    [InlineData("http://localhost:8080")]
    [InlineData("https://portal.alpha.example:8443")]
    [InlineData("http://portal.alpha.example")]
    [InlineData("https://portal.alpha.example.evil.example")]
    [InlineData("https://evil.example")]
    [InlineData("null")]
    [Trait("CH", "CH-CORS-09")]
    public async Task AnyCall_OfAnotherPage_GetsNoPermission(string origin)
    {
        using var preflight = await PreflightAsync(RunningService.PatientView, "POST", origin);
        using var refused = await service.CallAsync(RunningService.PatientView, null, origin);
        using var answer = await service.CallAsync(RunningService.PatientView, $"Bearer {service.Token(RunningService.PatientView)}", origin);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.All([preflight, refused, answer], r => Assert.DoesNotContain(r.Headers, h => h.Key.StartsWith("Access-Control-", StringComparison.OrdinalIgnoreCase)));

        // The page's browser tells nobody; the log does, now and then.
        Assert.Contains(service.Logs.Lines, l => l.StartsWith("Warning 1341 A page of ", StringComparison.Ordinal) && l.Contains("NetCds:Tenants:…:Origins", StringComparison.Ordinal));
    }

    [Fact]
    [Trait("CH", "CH-CORS-05")]
    [Trait("CH", "CH-CORS-06")]
    [Trait("CH", "CH-CORS-07")]
    public async Task Answer_ToTheTenantsOwnPage_CarriesThePermission()
    {
        using var discovery = await service.CallAsync(TenantService.Discovery, $"Bearer {service.Token(TenantService.Discovery)}", TenantService.AlphaOrigin);
        using var cards = await service.CallAsync(RunningService.PatientView, $"Bearer {service.Token(RunningService.PatientView)}", TenantService.AlphaOrigin);
        using var feedback = await service.CallAsync(TenantService.FeedbackPath, $"Bearer {service.Token(TenantService.FeedbackPath)}", TenantService.AlphaOrigin);

        Assert.All([discovery, cards, feedback], r =>
        {
            Assert.Equal(HttpStatusCode.OK, r.StatusCode);
            Assert.Equal(TenantService.AlphaOrigin, Header(r, AllowOrigin));
            Assert.Contains("Origin", r.Headers.Vary);
        });

        // Or a cache would give the answer to one page to another.
        using var noPage = await service.CallAsync(TenantService.Discovery, $"Bearer {service.Token(TenantService.Discovery)}");
        Assert.Contains("Origin", noPage.Headers.Vary);
    }

    [Fact]
    [Trait("CH", "CH-CORS-09")]
    public async Task Answer_ToAnotherTenantsPage_CarriesNone()
    {
        using var response = await service.CallAsync(RunningService.PatientView, $"Bearer {service.Token(RunningService.PatientView)}", TenantService.BetaOrigin);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.False(response.Headers.Contains(AllowOrigin));
        Assert.Contains("Origin", response.Headers.Vary);
    }

    [Fact]
    [Trait("CH", "CH-CORS-08")]
    public async Task Failures_ToATenantsPage_CarryItAsWell()
    {
        using var refused = await service.CallAsync(RunningService.PatientView, null, TenantService.BetaOrigin);
        using var malformed = await service.CallAsync(
            RunningService.PatientView, $"Bearer {service.Token(RunningService.PatientView)}", TenantService.AlphaOrigin, new System.Text.Json.Nodes.JsonObject());
        using var absent = await service.SendAsync(HttpMethod.Get, "/nowhere", ("Origin", TenantService.AlphaOrigin));
        using var method = await service.SendAsync(
            HttpMethod.Get, RunningService.PatientView, ("Origin", TenantService.AlphaOrigin), ("Authorization", $"Bearer {service.Token(RunningService.PatientView)}"));
        using var server = await CallAsync(c => c["fhirServer"] = "https://other.example/fhir");
        using var noData = await CallAsync(c => c.Remove("prefetch"));

        Assert.Equal(
            [HttpStatusCode.Unauthorized, HttpStatusCode.BadRequest, HttpStatusCode.NotFound, HttpStatusCode.MethodNotAllowed, HttpStatusCode.Forbidden, HttpStatusCode.PreconditionFailed],
            [refused.StatusCode, malformed.StatusCode, absent.StatusCode, method.StatusCode, server.StatusCode, noData.StatusCode]);
        Assert.All([refused, malformed, absent, method, server, noData], r =>
        {
            Assert.True(r.Headers.Contains(AllowOrigin), $"{r.StatusCode}");
            Assert.Contains("Origin", r.Headers.Vary);
        });
    }

    private Task<HttpResponseMessage> CallAsync(Action<System.Text.Json.Nodes.JsonObject> change) => service.CallAsync(
        RunningService.PatientView, $"Bearer {service.Token(RunningService.PatientView)}", TenantService.AlphaOrigin, Hooks.Tests.Fakes.Calls.PatientView(change));

    private Task<HttpResponseMessage> PreflightAsync(string path, string method, string origin) => service.SendAsync(
        HttpMethod.Options, path, ("Origin", origin), ("Access-Control-Request-Method", method), ("Access-Control-Request-Headers", "authorization,content-type"));

    private static string Header(HttpResponseMessage response, string name) => Assert.Single(response.Headers.GetValues(name));
}
