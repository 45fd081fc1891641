using System.Net;
using System.Text;

namespace NetCds.Service.Tests.Validation;

public sealed class ValidateRefusalTests(TightService service) : IClassFixture<TightService>
{
    [Theory]
    [InlineData("nonsense", "structure", "from line 1, byte ")]
    [InlineData("", "structure", "not JSON")]
    [InlineData("{\"resourceType\":\"Observation\",}", "structure", "from line 1, byte ")]
    [InlineData("[1]", "structure", "no FHIR resource")]
    [InlineData("{\"id\":\"x\"}", "structure", "resourceType")]
    [InlineData("{\"resourceType\":7}", "structure", "resourceType")]
    [InlineData("{\"resourceType\":\"\\ud800\"}", "structure", "resourceType")]
    [InlineData("{\"resourceType\":\"Patient\"}", "invalid", "/fhir/Patient/$validate")]
    [InlineData("{\"resourceType\":\"Parameters\"}", "required", "no part 'resource'")]
    [InlineData("{\"resourceType\":\"Parameters\",\"parameter\":7}", "not-supported", "not known here")]
    [InlineData("{\"resourceType\":\"Parameters\",\"parameter\":[{\"name\":\"resource\"}]}", "invalid", "must stand once")]
    [InlineData("{\"resourceType\":\"Parameters\",\"parameter\":[{\"name\":\"resource\",\"resource\":{\"resourceType\":\"Patient\"}}]}", "invalid", "/fhir/Patient/$validate")]
    [InlineData("{\"resourceType\":\"Parameters\",\"parameter\":[{\"name\":\"\\ud800\"}]}", "not-supported", "not known here")]
    [InlineData("{\"resourceType\":\"Parameters\",\"parameter\":[{\"name\":\"profiles\"}]}", "not-supported", "'profiles'")]
    [InlineData("{\"resourceType\":\"Parameters\",\"parameter\":[{\"name\":\"profile\",\"valueInteger\":1}]}", "value", "without its address")]
    [InlineData("{\"resourceType\":\"Parameters\",\"parameter\":[{\"name\":\"mode\",\"valueCode\":\"delete\"}]}", "not-supported", "stores no resources")]
    public async Task Post_NothingToValidate_Is400AndSaysWhy(string body, string code, string text)
    {
        using var response = await service.PostAsync(Validating.Observation, Encoding.UTF8.GetBytes(body));

        var issue = (await response.AssertOutcomeAsync(HttpStatusCode.BadRequest)).GetProperty("issue")[0];
        Assert.Equal(code, issue.GetProperty("code").GetString());
        Assert.Contains(text, issue.GetProperty("details").GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?mode=delete", "not-supported")]
    [InlineData("?mode=destroy", "value")]
    [InlineData("?profile=", "value")]
    public async Task Post_AddressThatCannotBeMet_Is400(string query, string code)
    {
        using var response = await service.PostAsync(Validating.Observation + query, Validating.Example("valid/ki67.json"));

        Assert.Equal(code, (await response.AssertOutcomeAsync(HttpStatusCode.BadRequest)).GetProperty("issue")[0].GetProperty("code").GetString());
    }

    [Fact]
    public async Task Post_MoreProfilesThanAnyoneNeeds_Is400()
    {
        var query = string.Join('&', Enumerable.Range(0, 21).Select(i => $"profile=https://nobody.example/{i}"));

        using var response = await service.PostAsync($"{Validating.Observation}?{query}", Validating.Example("valid/ki67.json"));

        Assert.Equal("too-costly", (await response.AssertOutcomeAsync(HttpStatusCode.BadRequest)).GetProperty("issue")[0].GetProperty("code").GetString());
    }

    [Fact]
    public async Task Post_DeeplyNested_Is400()
    {
        var body = $"{{\"resourceType\":\"Observation\",\"x\":{new string('[', 40_000)}{new string(']', 40_000)}}}";

        using var response = await service.PostAsync(Validating.Observation, Encoding.UTF8.GetBytes(body));

        await response.AssertOutcomeAsync(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("/fhir/Observations/$validate")]
    [InlineData("/fhir/observation/$validate")]
    [InlineData("/fhir/DomainResource/$validate")]
    [InlineData("/fhir/Quantity/$validate")]
    [InlineData("/fhir/Observation%7C4.0.1/$validate")]
    [InlineData("/fhir/Observation/x/$validate")]
    [InlineData("/fhir/$validate")]
    [InlineData("/fhir/Observation")]
    public async Task Post_NoSuchType_Is404(string path)
    {
        using var response = await service.PostAsync(path, Validating.Example("valid/ki67.json"));

        await response.AssertOutcomeAsync(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task Other_Methods_Are405(string method)
    {
        using var response = await service.SendAsync(new HttpMethod(method), Validating.Observation);

        await response.AssertOutcomeAsync(HttpStatusCode.MethodNotAllowed);
    }

    [Theory]
    [InlineData("text/plain", null)]
    [InlineData("application/fhir+xml", null)]
    [InlineData("application/fhir+json; charset=utf-16", null)]
    [InlineData("application/fhir+json", "br")]
    public async Task Post_NotJsonByItsHeaders_Is415(string contentType, string? encoding)
    {
        using var response = await service.PostAsync(Validating.Observation, Validating.Example("valid/ki67.json"), contentType, encoding);

        await response.AssertOutcomeAsync(HttpStatusCode.UnsupportedMediaType);
    }

    [Fact]
    public async Task Post_LargerThanTheLimit_Is413AndTheServiceLivesOn()
    {
        using var large = await service.PostAsync(Validating.Observation, new byte[TightService.MaxBodyBytes + 1]);
        using var next = await service.PostAsync(Validating.Observation, Validating.Example("valid/ki67.json"));

        await large.AssertOutcomeAsync(HttpStatusCode.RequestEntityTooLarge);
        Assert.DoesNotContain(await next.AssertAnsweredAsync(), Validating.IsError);
    }
}
