using System.Security.Cryptography;
using NetCds.Ehr.Addresses;
using NetCds.Ehr.Reading;
using NetCds.Ehr.Tests.Stubs;
using NetCds.Ehr.Tokens;
using NetCds.Testing;

namespace NetCds.Ehr.Tests.Tokens;

public sealed class SmartBackendTokensTests : EhrTest
{
    private static readonly DateTimeOffset Start = new(2030, 1, 1, 0, 0, 0, TimeSpan.Zero);

    [Theory(Timeout = Limit)]
    [InlineData("ES384")]
    [InlineData("RS384")]
    public async Task GetAsync_Assertion_IsSignedAndForThisEndpointOnly(string algorithm)
    {
        await using var stub = await SmartStub.StartAsync();
        var tokens = Tokens(stub, new SettableTime(Start), key: algorithm == "ES384" ? TestKeys.Ec.Key : TestKeys.Rsa.Key);

        var answer = await tokens.GetAsync(TestContext.Current.CancellationToken);

        Assert.Equal(TokenFailure.None, answer.Failure);
        Assert.Equal("token-1", answer.Token!.Value);
        Assert.Equal(Start.AddSeconds(300), answer.Token.ExpiresAt);
        var form = SmartStub.Form(Assert.Single(stub.Server.SeenAt("/auth/token")));
        Assert.Equal(("client_credentials", "system/*.rs"), (form["grant_type"], form["scope"]));
        Assert.Equal("urn:ietf:params:oauth:client-assertion-type:jwt-bearer", form["client_assertion_type"]);
        var assertion = Assert.Single(stub.Assertions());
        Assert.Equal((algorithm, tokens.Key.KeyId, "JWT"), (assertion.Alg, assertion.Kid, assertion.Typ));
        Assert.Equal(("client-1", "client-1"), (assertion.Issuer, assertion.Subject));
        Assert.Equal([stub.TokenEndpoint], assertion.Audiences);
        Assert.InRange(assertion.ValidTo, Start.UtcDateTime.AddMinutes(1), Start.UtcDateTime.AddMinutes(5));
        Assert.True(assertion.Id.Length >= 32);
        var (signed, signature) = SmartStub.Parts(assertion);
        Assert.True(algorithm == "ES384"
            ? TestKeys.Ec.Public.VerifyData(signed, signature, HashAlgorithmName.SHA384)
            : TestKeys.Rsa.Public.VerifyData(signed, signature, HashAlgorithmName.SHA384, RSASignaturePadding.Pkcs1));
    }

    [Fact(Timeout = Limit)]
    public async Task GetAsync_HundredInParallel_MakeOneRequest()
    {
        await using var stub = await SmartStub.StartAsync();
        var tokens = Tokens(stub);

        var answers = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => tokens.GetAsync(CancellationToken.None).AsTask()));

        Assert.All(answers, a => Assert.Equal("token-1", a.Token!.Value));
        Assert.Equal(1, stub.Issued);
        Assert.Equal(2, stub.Server.Seen.Count);
    }

    [Fact(Timeout = Limit)]
    public async Task GetAsync_NearTheEnd_RenewsWhileTheOldOneStillServes()
    {
        await using var stub = await SmartStub.StartAsync();
        var time = new SettableTime(Start);
        var tokens = Tokens(stub, time);
        await tokens.GetAsync(CancellationToken.None);

        time.Set(Start.AddSeconds(170));
        Assert.Equal("token-1", (await tokens.GetAsync(CancellationToken.None)).Token!.Value);
        Assert.Equal(1, stub.Issued);
        time.Set(Start.AddSeconds(200));
        Assert.Equal("token-1", (await tokens.GetAsync(CancellationToken.None)).Token!.Value);
        await UntilAsync(() => stub.Issued == 2);
        time.Set(Start.AddSeconds(241));
        Assert.Equal("token-2", (await tokens.GetAsync(CancellationToken.None)).Token!.Value);
        Assert.Equal(2, stub.Issued);
        Assert.Equal(2, stub.Assertions().Select(a => a.Id).Distinct().Count());
        Assert.Single(stub.Server.SeenAt("/fhir/.well-known/smart-configuration"));
    }

    [Fact(Timeout = Limit)]
    public async Task ReadAsync_TokenRefused_IsReplacedOnce()
    {
        await using var stub = await SmartStub.StartAsync();
        stub.Revoked.Add("token-1");
        var tokens = Tokens(stub);
        using var deadline = In(10);

        var answers = await Reader().ReadAsync(
            stub.Server.Address, EhrAccess.Backend(tokens), [.. Enumerable.Range(0, 10).Select(i => $"Condition?a={i}")], deadline);

        Assert.All(answers, a => Assert.Equal(EhrFailure.None, a.Failure));
        Assert.Equal(2, stub.Issued);
    }

    [Fact(Timeout = Limit)]
    public async Task ReadAsync_EveryTokenRefused_MakesNoStorm()
    {
        await using var stub = await SmartStub.StartAsync();
        stub.Revoked.UnionWith(Enumerable.Range(1, 100).Select(i => $"token-{i}"));
        var tokens = Tokens(stub);
        var reader = Reader();
        for (var i = 0; i < 5; i++)
        {
            using var deadline = In(10);
            var answers = await reader.ReadAsync(stub.Server.Address, EhrAccess.Backend(tokens), ["Condition?a=1", "Condition?a=2"], deadline);
            Assert.All(answers, a => Assert.Equal(EhrFailure.Refused, a.Failure));
        }

        Assert.Equal(2, stub.Issued);
    }

    [Theory(Timeout = Limit)]
    [InlineData(400, """{"error":"invalid_client"}""", TokenFailure.ClientRefused)]
    [InlineData(401, "", TokenFailure.ClientRefused)]
    [InlineData(500, "", TokenFailure.Unreachable)]
    [InlineData(503, "", TokenFailure.Unreachable)]
    [InlineData(302, "", TokenFailure.UnusableAnswer)]
    [InlineData(200, "<html/>", TokenFailure.UnusableAnswer)]
    [InlineData(200, "{}", TokenFailure.UnusableAnswer)]
    [InlineData(200, """{"access_token":"x","token_type":"mac","expires_in":300}""", TokenFailure.UnusableAnswer)]
    [InlineData(200, """{"access_token":"x\r\nX: y","token_type":"bearer","expires_in":300}""", TokenFailure.UnusableAnswer)]
    [InlineData(200, """{"access_token":"","token_type":"bearer","expires_in":300}""", TokenFailure.UnusableAnswer)]
    [InlineData(200, """{"access_token":"x","token_type":"bearer","expires_in":0}""", TokenFailure.UnusableAnswer)]
    [InlineData(200, """{"access_token":"x","token_type":"bearer","expires_in":-1e99}""", TokenFailure.UnusableAnswer)]
    [InlineData(200, """{"access_token":"x","token_type":"bearer","expires_in":"soon"}""", TokenFailure.UnusableAnswer)]
    public async Task GetAsync_TokenEndpointFails_IsRememberedForAWhile(int status, string body, TokenFailure expected)
    {
        await using var stub = await SmartStub.StartAsync();
        stub.TokenAnswer = c => c.SendAsync(body, status, "application/json");
        var time = new SettableTime(Start);
        var tokens = Tokens(stub, time);
        using var deadline = In(10);

        for (var i = 0; i < 5; i++)
        {
            Assert.Equal(expected, (await tokens.GetAsync(CancellationToken.None)).Failure);
        }

        var answers = await Reader().ReadAsync(stub.Server.Address, EhrAccess.Backend(tokens), ["Condition?a=1"], deadline);
        Assert.Equal(EhrFailure.TokenUnavailable, answers[0].Failure);
        Assert.Single(stub.Server.SeenAt("/auth/token"));
        Assert.Empty(stub.Server.SeenAt("/fhir/Condition"));
        stub.TokenAnswer = null;
        time.Set(Start.AddSeconds(11));
        Assert.Equal(TokenFailure.None, (await tokens.GetAsync(CancellationToken.None)).Failure);
    }

    [Theory(Timeout = Limit)]
    [InlineData("""{"access_token":"x","token_type":"bearer"}""", 60)]
    [InlineData("""{"access_token":"x","token_type":"BEARER","expires_in":"120"}""", 120)]
    [InlineData("""{"access_token":"x","token_type":"bearer","expires_in":1e9}""", 86400)]
    public async Task GetAsync_OddLifetime_IsReadWithCare(string body, int seconds)
    {
        await using var stub = await SmartStub.StartAsync();
        stub.TokenAnswer = c => c.SendAsync(body, contentType: "application/json");

        var answer = await Tokens(stub, new SettableTime(Start)).GetAsync(CancellationToken.None);

        Assert.Equal(Start.AddSeconds(seconds), answer.Token!.ExpiresAt);
    }

    [Theory(Timeout = Limit)]
    [InlineData("""{"token_endpoint":"http://evil.example/token"}""", 200, TokenFailure.NoTokenEndpoint)]
    [InlineData("""{"token_endpoint":"https://user:x@evil.example/token"}""", 200, TokenFailure.NoTokenEndpoint)]
    [InlineData("""{"token_endpoint":"/token"}""", 200, TokenFailure.NoTokenEndpoint)]
    [InlineData("""{"token_endpoint":"https://10.0.0.1/token"}""", 200, TokenFailure.NoTokenEndpoint)]
    [InlineData("{}", 200, TokenFailure.NoTokenEndpoint)]
    [InlineData("", 404, TokenFailure.NoTokenEndpoint)]
    [InlineData("", 302, TokenFailure.NoTokenEndpoint)]
    [InlineData("", 500, TokenFailure.Unreachable)]
    public async Task GetAsync_DiscoveryFails_SendsNoAssertion(string body, int status, TokenFailure expected)
    {
        await using var stub = await SmartStub.StartAsync();
        stub.Configuration = c => c.SendAsync(body, status, "application/json");

        Assert.Equal(expected, (await Tokens(stub).GetAsync(CancellationToken.None)).Failure);
        Assert.Empty(stub.Server.SeenAt("/auth/token"));
    }

    [Fact(Timeout = Limit)]
    public async Task GetAsync_PinnedEndpoint_NeedsNoDiscovery()
    {
        await using var stub = await SmartStub.StartAsync();

        var answer = await Tokens(stub, pinned: stub.TokenEndpoint).GetAsync(CancellationToken.None);

        Assert.NotNull(answer.Token);
        Assert.Single(stub.Server.Seen);
    }

    [Theory]
    [InlineData("http://auth.example/token")]
    [InlineData("auth.example")]
    [InlineData("https://auth.example/token#x")]
    [InlineData("http://127.0.0.1/token")]
    public void Constructor_PinnedEndpointNotHttps_Throws(string endpoint)
    {
        var server = FhirServerAddress.TryParse("https://ehr.example/fhir", out _)!;
        var options = new SmartBackendOptions { ClientId = "x", Key = TestKeys.Ec.Key, TokenEndpoint = endpoint };

        Assert.Throws<ArgumentException>(() => new SmartBackendTokens(server, options, Http));
    }

    [Fact(Timeout = Limit)]
    public async Task GetAsync_CallerGivesUp_LeavesTheRequestToTheOthers()
    {
        await using var stub = await SmartStub.StartAsync();
        var tokens = Tokens(stub);
        using var soon = new CancellationTokenSource();
        var first = tokens.GetAsync(soon.Token).AsTask();
        var second = tokens.GetAsync(CancellationToken.None).AsTask();

        await soon.CancelAsync();

        Assert.Equal(TokenFailure.Deadline, (await first).Failure);
        Assert.Equal("token-1", (await second).Token!.Value);
    }

    [Fact(Timeout = Limit)]
    public async Task ReadAsync_TokensOfAnotherServer_AreNotAllowed()
    {
        await using var stub = await SmartStub.StartAsync();
        await using var other = await StubEhr.StartAsync();
        using var deadline = In(10);

        var answers = await Reader().ReadAsync(other.Address, EhrAccess.Backend(Tokens(stub)), ["Condition?a=1"], deadline);

        Assert.Equal(EhrFailure.NotAllowed, answers[0].Failure);
        Assert.Empty(other.Seen);
        Assert.Empty(stub.Server.Seen);
    }

    private KeyedTokens Tokens(SmartStub stub, TimeProvider? time = null, SigningKey? key = null, string? pinned = null) => new(
        key ?? TestKeys.Ec.Key,
        new SmartBackendTokens(
            stub.Server.Address, new SmartBackendOptions { ClientId = "client-1", Key = key ?? TestKeys.Ec.Key, TokenEndpoint = pinned }, Http, time, Log));

    private sealed record KeyedTokens(SigningKey Key, SmartBackendTokens Source) : IAccessTokens
    {
        public FhirServerAddress Server => Source.Server;

        public ValueTask<TokenAnswer> GetAsync(CancellationToken cancellation) => Source.GetAsync(cancellation);

        public ValueTask<TokenAnswer> ReplaceAsync(AccessToken rejected, CancellationToken cancellation) => Source.ReplaceAsync(rejected, cancellation);
    }
}
