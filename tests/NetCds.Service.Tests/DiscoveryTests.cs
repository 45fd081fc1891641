using System.Net;

namespace NetCds.Service.Tests;

public sealed class DiscoveryTests(RunningService service) : IClassFixture<RunningService>
{
    private const string Discovery = "/cds-services";

    [Fact]
    [Trait("CH", "CH-DISC-01")]
    [Trait("CH", "CH-DISC-02")]
    [Trait("CH", "CH-DISC-17")]
    public async Task Get_Discovery_ListsTheServices()
    {
        using var response = await service.SendAsync(HttpMethod.Get, Discovery);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        var listed = (await response.JsonAsync()).GetProperty("services").EnumerateArray().Select(s => (s.GetProperty("id").GetString(), s.GetProperty("hook").GetString()));
        Assert.Equal([("netlm-patient-view", "patient-view"), ("netlm-order-select", "order-select"), ("netlm-order-sign", "order-sign")], listed);
    }

    [Fact]
    [Trait("CH", "CH-DISC-16")]
    public async Task Get_DiscoveryTwice_IsTheSame()
    {
        using var first = await service.SendAsync(HttpMethod.Get, Discovery);
        using var second = await service.SendAsync(HttpMethod.Get, Discovery);

        Assert.Equal(
            await first.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken), await second.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    [Trait("CH", "CH-DISC-18")]
    public async Task Head_Discovery_HasNoBody()
    {
        using var response = await service.SendAsync(HttpMethod.Head, Discovery);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.True(response.Content.Headers.ContentLength > 100);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData(Discovery, "GET, HEAD, OPTIONS")]
    [InlineData(RunningService.PatientView, "POST, OPTIONS")]
    [Trait("CH", "CH-DISC-19")]
    public async Task Options_WithoutOrigin_NamesTheMethods(string path, string allowed)
    {
        using var response = await service.SendAsync(HttpMethod.Options, path);

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        Assert.Equal(allowed, string.Join(", ", response.Content.Headers.Allow));
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    [Trait("CH", "CH-DISC-20")]
    public async Task Other_MethodsOnDiscovery_Are405(string method)
    {
        using var response = await service.SendAsync(new HttpMethod(method), Discovery);

        await response.AssertOutcomeAsync(HttpStatusCode.MethodNotAllowed);
        Assert.Contains("GET", response.Content.Headers.Allow);
    }

    [Fact]
    [Trait("CH", "CH-DISC-21")]
    public async Task Get_TrailingSlash_IsTheSame()
    {
        using var response = await service.SendAsync(HttpMethod.Get, Discovery + "/");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("/health/live", "live")]
    [InlineData("/health/ready", "ready")]
    public async Task Get_Health_IsGood(string path, string status)
    {
        using var response = await service.SendAsync(HttpMethod.Get, path);

        Assert.Equal(status, (await response.JsonAsync()).GetProperty("status").GetString());
    }

    [Theory]
    [InlineData("/cds-services")]
    [InlineData("/nowhere")]
    public async Task Get_Anything_CarriesTheSecurityHeaders(string path)
    {
        using var response = await service.SendAsync(HttpMethod.Get, path);

        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
        Assert.False(response.Headers.Contains("Server"));
    }
}
