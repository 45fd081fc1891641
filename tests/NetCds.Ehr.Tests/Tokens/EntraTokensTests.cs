using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.IdentityModel.JsonWebTokens;
using NetCds.Ehr.Connections;
using NetCds.Ehr.Reading;
using NetCds.Ehr.Tests.Stubs;
using NetCds.Ehr.Tokens;

namespace NetCds.Ehr.Tests.Tokens;

public sealed class EntraTokensTests : EhrTest
{
    private const string TokenPath = "/directory-1/oauth2/v2.0/token";

    [Fact(Timeout = Limit)]
    public async Task GetAsync_Secret_GivesATokenOfTheServersScope()
    {
        await using var stub = await StartAsync();
        using var http = Trusting();
        using var tokens = Tokens(stub, http);

        var answers = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => tokens.GetAsync(CancellationToken.None).AsTask()));

        Assert.All(answers, a => Assert.Equal("entra-1", a.Token?.Value));
        var form = SmartStub.Form(Assert.Single(stub.SeenAt(TokenPath)));
        Assert.Equal(("client_credentials", "app-1", "top-secret"), (form["grant_type"], form["client_id"], form["client_secret"]));
        Assert.StartsWith("https://fhir.example/.default", form["scope"]);
        Assert.All(stub.Seen, s => Assert.Equal(TokenPath, s.Path));
    }

    [Fact(Timeout = Limit)]
    public async Task GetAsync_Certificate_SignsAnAssertion()
    {
        await using var stub = await StartAsync();
        using var http = Trusting();
        using var certificate = TestKeys.Certificate();
        using var tokens = Tokens(stub, http, o => o with { ClientSecret = null, Certificate = certificate });

        Assert.Equal("entra-1", (await tokens.GetAsync(CancellationToken.None)).Token?.Value);
        var (signed, signature) = SmartStub.Parts(new JsonWebToken(SmartStub.Form(stub.SeenAt(TokenPath).Single())["client_assertion"]));
        Assert.True(TestKeys.Rsa.Public.VerifyData(signed, signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pss)
            || TestKeys.Rsa.Public.VerifyData(signed, signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));
    }

    [Fact(Timeout = Limit)]
    public async Task ReadAsync_TokenRefused_IsReplacedPastMsalsOwnMemory()
    {
        await using var stub = await StartAsync();
        using var http = Trusting();
        using var tokens = Tokens(stub, http);
        using var reader = new EhrReader(http, Plain);
        using var deadline = In(15);

        var answers = await reader.ReadAsync(stub.Address, EhrAccess.Backend(tokens), ["Condition?a=1"], deadline);

        Assert.Equal(EhrFailure.None, answers[0].Failure);
        Assert.Equal(["Bearer entra-1", "Bearer entra-2"], stub.SeenAt("/fhir/Condition").Select(s => s.Authorization));
    }

    [Theory(Timeout = Limit)]
    [InlineData(401, """{"error":"invalid_client","error_description":"AADSTS7000215"}""", TokenFailure.ClientRefused)]
    [InlineData(400, """{"error":"invalid_scope"}""", TokenFailure.ClientRefused)]
    [InlineData(503, "", TokenFailure.Unreachable)]
    [InlineData(200, "<html/>", TokenFailure.UnusableAnswer)]
    [InlineData(302, "", TokenFailure.UnusableAnswer)]
    public async Task GetAsync_AuthorityFails_IsAFailureAndRemembered(int status, string body, TokenFailure expected)
    {
        await using var stub = await StartAsync();
        stub.Handler = (c, _) => c.SendAsync(body, status, "application/json");
        using var http = Trusting();
        using var tokens = Tokens(stub, http);

        Assert.Equal(expected, (await tokens.GetAsync(CancellationToken.None)).Failure);
        var seen = stub.Seen.Count;
        Assert.Equal(expected, (await tokens.GetAsync(CancellationToken.None)).Failure);
        Assert.Equal(seen, stub.Seen.Count);
        Assert.DoesNotContain(Log.Entries, e => e.Text.Contains("secret", StringComparison.Ordinal) || e.Text.Contains("AADSTS", StringComparison.Ordinal));
    }

    [Fact(Timeout = Limit)]
    public async Task GetAsync_AuthorityHangs_EndsInItsOwnTime()
    {
        await using var stub = await StartAsync();
        stub.Handler = (c, _) => c.HangAsync(stub);
        using var http = Trusting();
        using var tokens = Tokens(stub, http, o => o with { Timeout = TimeSpan.FromMilliseconds(300) });

        Assert.Equal(TokenFailure.Unreachable, (await tokens.GetAsync(CancellationToken.None)).Failure);
    }

    [Fact(Timeout = Limit)]
    public async Task GetAsync_UntrustedOrForbiddenAuthority_IsUnreachable()
    {
        await using var stub = await StartAsync();
        using var untrusting = Tokens(stub, Http);
        Assert.Equal(TokenFailure.Unreachable, (await untrusting.GetAsync(CancellationToken.None)).Failure);

        using var publicOnly = new OutboundHttp(OutboundPolicy.PublicOnly);
        using var forbidden = Tokens(stub, publicOnly);
        Assert.Equal(TokenFailure.Unreachable, (await forbidden.GetAsync(CancellationToken.None)).Failure);
        Assert.Empty(stub.Seen);
    }

    [Fact]
    public void Constructor_BadSettings_Throws()
    {
        var server = Ehr.Addresses.FhirServerAddress.TryParse("https://ehr.example/fhir", out _)!;
        var good = new EntraOptions { Authority = "https://login.example/d", ClientId = "a", ClientSecret = "top-secret" };

        Assert.Throws<ArgumentException>(() => new EntraTokens(server, good with { Authority = "http://login.example/d" }, Http));
        Assert.Throws<ArgumentException>(() => new EntraTokens(server, good with { ClientSecret = null }, Http));
        Assert.DoesNotContain("secret", good.ToString(), StringComparison.Ordinal);
    }

    private EntraTokens Tokens(StubEhr stub, OutboundHttp http, Func<EntraOptions, EntraOptions>? change = null)
    {
        var options = new EntraOptions
        {
            Authority = stub.Origin + "/directory-1",
            ClientId = "app-1",
            ClientSecret = "top-secret",
            Audience = "https://fhir.example/",
        };
        return new EntraTokens(stub.Address, change?.Invoke(options) ?? options, http, time: null, Log);
    }

    // MSAL insists on https, so the stub has a certificate of its own, which only this handler trusts.
    private static OutboundHttp Trusting()
    {
        var handler = OutboundHttp.CreateHandler(OutboundPolicy.LoopbackOnly);
        handler.SslOptions.RemoteCertificateValidationCallback = (_, certificate, _, _) => certificate?.Subject == "CN=localhost";
        return new OutboundHttp(handler);
    }

    private static Task<StubEhr> StartAsync()
    {
        var issued = 0;
        return StubEhr.StartAsync(
            (HttpContext c, SeenRequest r) => r.Path == TokenPath
                ? c.SendAsync($$"""{"access_token":"entra-{{Interlocked.Increment(ref issued)}}","token_type":"Bearer","expires_in":3599}""", contentType: "application/json")
                : c.SendAsync(r.Authorization == "Bearer entra-1" ? "" : Answers.Bundle(), r.Authorization == "Bearer entra-1" ? 401 : 200),
            TestKeys.Certificate());
    }
}
