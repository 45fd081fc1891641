using System.Net;
using NetCds.Hooks.Tests.Fakes;

namespace NetCds.Service.Tests;

public sealed class CorsTests(RunningService service) : IClassFixture<RunningService>
{
    private const string Origin = "http://localhost:8080";

    [Theory]
    [InlineData("/cds-services", "GET")]
    [InlineData(RunningService.PatientView, "POST")]
    [InlineData(RunningService.PatientView + "/feedback", "POST")]
    [InlineData(RunningService.OrderSign, "POST")]
    [InlineData(RunningService.OrderSelect + "/feedback", "POST")]
    [InlineData(RunningService.Assessments, "POST")]
    [InlineData("/fhir/Observation/$validate", "POST")]
    [Trait("CH", "CH-CORS-01")]
    [Trait("CH", "CH-CORS-02")]
    [Trait("CH", "CH-CORS-03")]
    [Trait("CH", "CH-CORS-04")]
    public async Task Preflight_FromThisMachine_IsAllowed(string path, string method)
    {
        using var response = await PreflightAsync(path, method, Origin);

        Assert.True(response.IsSuccessStatusCode);
        Assert.Equal(Origin, Header(response, "Access-Control-Allow-Origin"));
        Assert.Contains(method, Header(response, "Access-Control-Allow-Methods"), StringComparison.Ordinal);
        var headers = Header(response, "Access-Control-Allow-Headers").Split(',', StringSplitOptions.TrimEntries);
        Assert.Contains("authorization", headers);
        Assert.Contains("content-type", headers);
        Assert.Contains("Origin", response.Headers.Vary);
        Assert.False(response.Headers.Contains("Access-Control-Allow-Credentials"));
    }

    [Theory]
    [InlineData("https://evil.example")]
    [InlineData("http://localhost.evil.example")]
    [InlineData("null")]
    [Trait("CH", "CH-CORS-09")]
    public async Task AnyCall_FromElsewhere_GetsNoPermission(string origin)
    {
        using var preflight = await PreflightAsync(RunningService.PatientView, "POST", origin);
        using var answer = await service.SendAsync(HttpMethod.Get, "/cds-services", ("Origin", origin));

        Assert.False(preflight.Headers.Contains("Access-Control-Allow-Origin"));
        Assert.False(answer.Headers.Contains("Access-Control-Allow-Origin"));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains(service.Logs.Lines, l => l.StartsWith("Warning 1342 A page of ", StringComparison.Ordinal));
    }

    [Fact]
    [Trait("CH", "CH-CORS-05")]
    [Trait("CH", "CH-CORS-06")]
    public async Task Answers_ToThisMachine_CarryThePermissionAndVary()
    {
        using var response = await service.SendAsync(HttpMethod.Get, "/cds-services", ("Origin", Origin));

        Assert.Equal(Origin, Header(response, "Access-Control-Allow-Origin"));
        Assert.Contains("Origin", response.Headers.Vary);
    }

    [Theory]
    [InlineData("/cds-services/unheard-of", "{}", HttpStatusCode.NotFound)]
    [InlineData(RunningService.PatientView, "{", HttpStatusCode.BadRequest)]
    [InlineData("/cds-services", "{}", HttpStatusCode.MethodNotAllowed)]
    [Trait("CH", "CH-CORS-08")]
    public async Task Failures_ToThisMachine_CarryItAsWell(string path, string body, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new StringContent(body) };
        request.Content.Headers.ContentType = new("application/json");
        request.Headers.Add("Origin", Origin);

        using var response = await service.Client.SendAsync(request, TestContext.Current.CancellationToken);

        await response.AssertOutcomeAsync(expected);
        Assert.Equal(Origin, Header(response, "Access-Control-Allow-Origin"));
    }

    [Fact]
    [Trait("CH", "CH-CORS-07")]
    public async Task Cards_ToThisMachine_CarryItAsWell()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, RunningService.OrderSign) { Content = new ByteArrayContent(Calls.OrderSign().Bytes()) };
        request.Headers.Add("Origin", Origin);

        using var response = await service.Client.SendAsync(request, TestContext.Current.CancellationToken);

        await response.AssertCardsAsync();
        Assert.Equal(Origin, Header(response, "Access-Control-Allow-Origin"));
    }

    [Fact]
    [Trait("CH", "CH-CORS-08")]
    public async Task NoData_ToThisMachine_CarriesItAsWell()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, RunningService.PatientView) { Content = new ByteArrayContent(Calls.PatientView(c => c.Remove("prefetch")).Bytes()) };
        request.Headers.Add("Origin", Origin);

        using var response = await service.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.PreconditionFailed, response.StatusCode);
        Assert.Equal(Origin, Header(response, "Access-Control-Allow-Origin"));
    }

    private Task<HttpResponseMessage> PreflightAsync(string path, string method, string origin) => service.SendAsync(
        HttpMethod.Options, path, ("Origin", origin), ("Access-Control-Request-Method", method), ("Access-Control-Request-Headers", "authorization,content-type"));

    private static string Header(HttpResponseMessage response, string name) => Assert.Single(response.Headers.GetValues(name));
}
