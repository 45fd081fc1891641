using System.Net;
using System.Text.Json.Nodes;
using NetCds.Service.Tests.Trust;

namespace NetCds.Service.Tests.Validation;

public sealed class ValidateTrustTests(TenantService service) : IClassFixture<TenantService>
{
    private static readonly JsonNode Body = JsonNode.Parse(Validating.Patient)!;

    [Theory]
    [InlineData(null)]
    [InlineData("Bearer garbage")]
    public async Task Post_WithoutToken_Is401(string? authorization)
    {
        using var response = await service.CallAsync("/fhir/Patient/$validate", authorization, body: Body);

        await response.AssertOutcomeAsync(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Post_TokenForThisAddress_IsAnswered()
    {
        var token = service.Token("/fhir/Patient/$validate");

        using var response = await service.CallAsync("/fhir/Patient/$validate", $"Bearer {token}", TenantService.AlphaOrigin, Body);

        Assert.Single(await response.AssertAnsweredAsync());
        Assert.Equal(TenantService.AlphaOrigin, Assert.Single(response.Headers.GetValues("Access-Control-Allow-Origin")));
    }

    [Theory]
    [InlineData("/fhir/Observation/$validate")]
    [InlineData("/fhir/{type}/$validate")]
    [InlineData(RunningService.PatientView)]
    public async Task Post_TokenForAnotherAddress_Is401(string address)
    {
        using var response = await service.CallAsync("/fhir/Patient/$validate", $"Bearer {service.Token(address)}", body: Body);

        await response.AssertOutcomeAsync(HttpStatusCode.Unauthorized);
    }
}
