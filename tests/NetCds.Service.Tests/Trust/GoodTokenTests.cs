using System.Net;
using System.Text.Json.Nodes;

namespace NetCds.Service.Tests.Trust;

public sealed class GoodTokenTests(TenantService service) : IClassFixture<TenantService>
{
    [Theory]
    [InlineData(TenantService.Discovery)]
    [InlineData(RunningService.PatientView)]
    [InlineData(TenantService.FeedbackPath)]
    [InlineData(RunningService.Assessments)]
    [Trait("CH", "CH-AUTH-01")]
    [Trait("CH", "CH-AUTH-32")]
    [Trait("CH", "CH-AUTH-35")]
    [Trait("CH", "CH-AUTH-41")]
    public async Task Call_GoodTokenOfEitherAlgorithm_IsAnswered(string path)
    {
        foreach (var key in new[] { service.AlphaEc, service.AlphaRsa })
        {
            Assert.Equal(HttpStatusCode.OK, await service.StatusAsync(path, service.Alpha.Create(key, service.UrlOf(path))));
        }

        Assert.Equal(HttpStatusCode.OK, await service.StatusAsync(path, service.Beta.Create(service.BetaEc, service.UrlOf(path))));
    }

    [Fact]
    [Trait("CH", "CH-AUTH-10")]
    public async Task Call_AudienceArray_IsAnswered()
    {
        var token = service.Token(RunningService.PatientView, payload: p => p["aud"] = new JsonArray("https://other.example/cds-services", service.UrlOf(RunningService.PatientView), 7));

        Assert.Equal(HttpStatusCode.OK, await service.StatusAsync(RunningService.PatientView, token));
    }

    [Fact]
    [Trait("CH", "CH-AUTH-31")]
    public async Task Call_ExtraClaimsAndHeaders_AreIgnored()
    {
        var token = service.Token(
            RunningService.PatientView,
            header => header["x-unheard"] = new JsonObject { ["a"] = 1 },
            payload =>
            {
                payload["sub"] = "client-1";
                payload["tenant"] = "hospital-7";
                payload["nbf"] = payload["iat"]!.GetValue<long>() - 300;
                payload["claims"] = new JsonArray(new JsonObject { ["url"] = "https:\\/\\/escaped" });
            });

        Assert.Equal(HttpStatusCode.OK, await service.StatusAsync(RunningService.PatientView, token));
    }

    [Theory]
    [InlineData("Bearer")]
    [InlineData("bearer")]
    [InlineData("BEARER")]
    [Trait("CH", "CH-AUTH-30")]
    public async Task Call_SchemeInAnyCase_IsAnswered(string scheme)
    {
        using var response = await service.CallAsync(TenantService.Discovery, $"{scheme} {service.Token(TenantService.Discovery)}");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    [Trait("CH", "CH-AUTH-29")]
    public async Task Call_LongButGoodToken_IsAnswered()
    {
        var token = service.Token(RunningService.PatientView, payload: p => p["note"] = new string('x', 4000));

        Assert.Equal(HttpStatusCode.OK, await service.StatusAsync(RunningService.PatientView, token));
    }

    [Fact]
    public async Task Call_TokenWithoutTyp_IsAnswered() =>
        Assert.Equal(HttpStatusCode.OK, await service.StatusAsync(RunningService.PatientView, service.Token(RunningService.PatientView, h => h.Remove("typ"))));

    [Fact]
    public async Task Call_WithoutJku_IsAnsweredByTheKeysOfTheIssuer() =>
        Assert.Equal(HttpStatusCode.OK, await service.StatusAsync(RunningService.PatientView, service.Token(RunningService.PatientView, h => h.Remove("jku"))));

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task Get_Health_NeedsNoToken(string path)
    {
        using var response = await service.SendAsync(HttpMethod.Get, path);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("/sandbox/patients")]
    [InlineData("/cds-services/unheard-of")]
    public async Task Get_WhatIsNotThere_Is404(string path)
    {
        using var response = await service.SendAsync(HttpMethod.Get, path);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Theory]
    [InlineData(TenantService.AlphaServer, HttpStatusCode.OK)]
    [InlineData(TenantService.AlphaServer + "/", HttpStatusCode.OK)]
    [InlineData("HTTPS://ALPHA.example:443/fhir/R4", HttpStatusCode.OK)]
    [InlineData("https://alpha.example/fhir/r4", HttpStatusCode.Forbidden)]
    [InlineData("https://alpha.example/fhir", HttpStatusCode.Forbidden)]
    [InlineData("https://alpha.example.evil.example/fhir/R4", HttpStatusCode.Forbidden)]
    [InlineData("http://127.0.0.1/fhir", HttpStatusCode.Forbidden)]
    public async Task Call_FhirServer_MustBeOneOfTheTenants(string server, HttpStatusCode expected)
    {
        var body = Hooks.Tests.Fakes.Calls.PatientView(c => c["fhirServer"] = server);

        using var response = await service.CallAsync(RunningService.PatientView, $"Bearer {service.Token(RunningService.PatientView)}", body: body);

        Assert.Equal(expected, response.StatusCode);
        Assert.Equal(
            expected == HttpStatusCode.Forbidden,
            service.Logs.Lines.Any(l => l.StartsWith("Warning 1102 A call of tenant alpha is turned away", StringComparison.Ordinal) && l.Contains($" {server} is not among", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("https://user:hunter2@ehr.example/fhir")]
    [InlineData("https://ehr.example/fhir?patient=hunter2")]
    [Trait("CH", "CH-ERR-02")]
    public async Task Call_ForeignFhirServerWithASecret_LeavesNothingOfItInTheLog(string server)
    {
        var body = Hooks.Tests.Fakes.Calls.PatientView(c => c["fhirServer"] = server);

        using var response = await service.CallAsync(RunningService.PatientView, $"Bearer {service.Token(RunningService.PatientView)}", body: body);

        Assert.True(response.StatusCode is HttpStatusCode.Forbidden or HttpStatusCode.BadRequest, $"{response.StatusCode}");
        Assert.DoesNotContain(service.Logs.Lines, l => l.Contains("hunter2", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Call_LibrarySignedToken_IsAnswered()
    {
        using var rsa = System.Security.Cryptography.RSA.Create(3072);
        var security = new Microsoft.IdentityModel.Tokens.RsaSecurityKey(rsa) { KeyId = "library" };
        var now = RunningService.Now.ToUnixTimeSeconds();
        var payload = new JsonObject { ["iss"] = TenantService.BetaIssuer, ["aud"] = service.UrlOf(RunningService.PatientView), ["iat"] = now, ["nbf"] = now, ["exp"] = now + 60, ["jti"] = Guid.NewGuid().ToString() };
        var token = new Microsoft.IdentityModel.JsonWebTokens.JsonWebTokenHandler().CreateToken(
            payload.ToJsonString(), new Microsoft.IdentityModel.Tokens.SigningCredentials(security, "RS384"));
        var before = await File.ReadAllTextAsync(service.KeyFile, TestContext.Current.CancellationToken);
        var parameters = rsa.ExportParameters(false);
        var jwk = new JsonObject
        {
            ["kty"] = "RSA", ["kid"] = "library",
            ["n"] = System.Buffers.Text.Base64Url.EncodeToString(parameters.Modulus), ["e"] = System.Buffers.Text.Base64Url.EncodeToString(parameters.Exponent),
        };
        await File.WriteAllTextAsync(service.KeyFile, new JsonObject { ["keys"] = new JsonArray(service.BetaEc.Jwk(), jwk) }.ToJsonString(), TestContext.Current.CancellationToken);

        // The file is looked at once a second.
        await Task.Delay(1100, TestContext.Current.CancellationToken);
        Assert.True(HttpStatusCode.OK == await service.StatusAsync(RunningService.PatientView, token), service.Logs.Lines.Last());

        await File.WriteAllTextAsync(service.KeyFile, before, TestContext.Current.CancellationToken);
        await Task.Delay(1100, TestContext.Current.CancellationToken);
        await service.AssertRefusedAsync(RunningService.PatientView, $"Bearer {token}", "there is no key with this kid");
        Assert.Equal(HttpStatusCode.OK, await service.StatusAsync(RunningService.PatientView, service.Beta.Create(service.BetaEc, service.UrlOf(RunningService.PatientView))));
    }
}
