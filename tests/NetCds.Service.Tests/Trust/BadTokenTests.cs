using System.Buffers.Text;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using NetCds.Testing;

namespace NetCds.Service.Tests.Trust;

public sealed class BadTokenTests(TenantService service) : IClassFixture<TenantService>
{
    private const string Path = RunningService.PatientView;

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Bearer")]
    [InlineData("Bearer ")]
    [InlineData("Bearer garbage")]
    [InlineData("Bearer a.b.c")]
    [InlineData("Bearer ..")]
    [InlineData("Bearer null")]
    [InlineData("Basic dXNlcjpwYXNz")]
    [InlineData("Token x")]
    [Trait("CH", "CH-AUTH-02")]
    [Trait("CH", "CH-AUTH-03")]
    [Trait("CH", "CH-AUTH-04")]
    [Trait("CH", "CH-AUTH-05")]
    [Trait("CH", "CH-AUTH-40")]
    public async Task Call_NoUsableCredentials_Is401(string? authorization)
    {
        foreach (var path in new[] { TenantService.Discovery, Path, TenantService.FeedbackPath, RunningService.Assessments })
        {
            await service.AssertRefusedAsync(path, authorization);
        }
    }

    [Fact]
    [Trait("CH", "CH-AUTH-04")]
    public async Task Call_RefusedForWhateverReason_GetsTheSameAnswer()
    {
        using var own = CallerKey.Es384(service.AlphaEc.Id);
        var used = service.Token(Path);
        Assert.Equal(HttpStatusCode.OK, await service.StatusAsync(Path, used));
        string?[] all =
        [
            null, "Basic eDp5", "Bearer x", $"Bearer {used}", $"Bearer {service.Alpha.Create(own, service.UrlOf(Path))}",
            $"Bearer {service.Token(Path, payload: p => p["iss"] = "x")}", $"Bearer {service.Token(Path, payload: p => p["aud"] = "x")}", $"Bearer {service.Token(Path, payload: p => p["exp"] = 1)}",
            $"Bearer {service.Token(Path, payload: p => p.Remove("jti"))}", $"Bearer {service.Token(Path, h => h["kid"] = "x")}", $"Bearer {service.Token(Path, h => h["jku"] = "https://x.example")}",
            $"Bearer {service.Token(Path, h => h["alg"] = "none")}",
        ];
        var answers = new HashSet<string>(StringComparer.Ordinal);
        foreach (var authorization in all)
        {
            using var response = await service.CallAsync(Path, authorization);
            response.Headers.Date = null;
            answers.Add($"{response}\n{await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)}");
        }

        Assert.Contains("StatusCode: 401", Assert.Single(answers), StringComparison.Ordinal);
    }

    public static string[] Endpoints => [TenantService.Discovery, Path, RunningService.OrderSign, TenantService.FeedbackPath, RunningService.OrderSign + "/feedback", RunningService.Assessments];

    public static TheoryData<string, string> OtherEndpoints
    {
        get
        {
            var pairs = new TheoryData<string, string>();
            foreach (var called in Endpoints)
            {
                foreach (var named in Endpoints.Where(e => e != called))
                {
                    pairs.Add(called, named);
                }
            }

            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(OtherEndpoints))]
    [Trait("CH", "CH-AUTH-08")]
    [Trait("CH", "CH-AUTH-32")]
    [Trait("CH", "CH-AUTH-40")]
    [Trait("CH", "CH-AUTH-41")]
    public async Task Call_TokenForAnotherEndpoint_Is401(string called, string named) =>
        await service.AssertRefusedAsync(called, $"Bearer {service.Token(named)}", "aud is not");

    // The service allows for clocks that are half a minute off, and for tokens of a quarter of an hour.
    [Theory]
    [InlineData(-600, -29, null, HttpStatusCode.OK)]
    [InlineData(-600, -30, null, HttpStatusCode.Unauthorized)]
    [InlineData(30, 300, null, HttpStatusCode.OK)]
    [InlineData(31, 300, null, HttpStatusCode.Unauthorized)]
    [InlineData(0, 300, 30, HttpStatusCode.OK)]
    [InlineData(0, 300, 31, HttpStatusCode.Unauthorized)]
    [InlineData(0, 300, -300, HttpStatusCode.OK)]
    [InlineData(-10, 890, null, HttpStatusCode.OK)]
    [InlineData(-10, 891, null, HttpStatusCode.Unauthorized)]
    [InlineData(10, 10, null, HttpStatusCode.Unauthorized)]
    [InlineData(20, 10, null, HttpStatusCode.Unauthorized)]
    [Trait("CH", "CH-AUTH-12")]
    [Trait("CH", "CH-AUTH-13")]
    [Trait("CH", "CH-AUTH-14")]
    [Trait("CH", "CH-AUTH-16")]
    public async Task Call_TimesAtTheLimits_AreJudgedToTheSecond(int issued, int expires, int? notBefore, HttpStatusCode expected)
    {
        var now = RunningService.Now.ToUnixTimeSeconds();
        var token = service.Token(Path, payload: p =>
        {
            (p["iat"], p["exp"]) = (now + issued, now + expires);
            if (notBefore is { } start)
            {
                p["nbf"] = now + start;
            }
        });

        Assert.Equal(expected, await service.StatusAsync(Path, token));
    }

    [Fact]
    [Trait("CH", "CH-AUTH-36")]
    public async Task Call_RsaKeyUnderTheNameOfTheOtherAlgorithm_Is401() =>
        await service.AssertRefusedAsync(Path, $"Bearer {service.Alpha.Create(service.AlphaRsa, service.UrlOf(Path), h => h["alg"] = "ES384")}", "no key with this kid");

    public static TheoryData<string, string, string> Payloads => new()
    {
        { "aud", "\"https://other.example/cds-services/netlm-patient-view\"", "aud is not" },
        { "aud", "\"SELF/cds-services/netlm-order-sign\"", "aud is not" },
        { "aud", "\"SELF/cds-services\"", "aud is not" },
        { "aud", "\"SELF/cds-services/netlm-patient-view/feedback\"", "aud is not" },
        { "aud", "\"SELF/cds-services/netlm-patient-view?x=1\"", "aud is not" },
        { "aud", "[\"SELF\"]", "aud is not" },
        { "aud", "[]", "aud is not" },
        { "aud", "7", "aud is not" },
        { "aud", "", "aud is not" },
        { "exp", "", "exp or iat" },
        { "exp", "\"1772442900\"", "exp or iat" },
        { "exp", "-1", "exp or iat" },
        { "exp", "1e300", "exp or iat" },
        { "exp", "null", "exp or iat" },
        { "exp", "1772441000", "expired" },
        { "iat", "", "exp or iat" },
        { "iat", "1772442060", "iat is in the future" },
        { "nbf", "1772442060", "nbf is in the future" },
        { "nbf", "\"soon\"", "exp or iat" },
        { "jti", "", "jti is missing" },
        { "jti", "\"\"", "jti is missing" },
        { "jti", "7", "jti is missing" },
        { "exp", "1803978000", "MaxTokenLifetime" },
        { "iss", "\"https://nobody.example\"", "iss is not" },
        { "iss", "\"https://ALPHA.example/fhir\"", "iss is not" },
        { "iss", "\"https://alpha.example/fhir/\"", "iss is not" },
        { "iss", "[\"https://alpha.example/fhir\"]", "iss is not" },
        { "iss", "", "iss is not" },
        { "iss", "\"\\ud800\"", "not a JSON object" },
    };

    [Theory]
    [MemberData(nameof(Payloads))]
    [Trait("CH", "CH-AUTH-07")]
    [Trait("CH", "CH-AUTH-08")]
    [Trait("CH", "CH-AUTH-09")]
    [Trait("CH", "CH-AUTH-11")]
    [Trait("CH", "CH-AUTH-12")]
    [Trait("CH", "CH-AUTH-13")]
    [Trait("CH", "CH-AUTH-14")]
    [Trait("CH", "CH-AUTH-15")]
    [Trait("CH", "CH-AUTH-16")]
    [Trait("CH", "CH-AUTH-22")]
    public async Task Call_PayloadThatIsNotGood_Is401AndTheLogSaysWhy(string claim, string json, string reason)
    {
        var payload = service.Alpha.Payload(service.UrlOf(Path));
        payload.Remove(claim);
        var text = payload.ToJsonString();
        if (json.Length > 0)
        {
            text = $"{text[..^1]},\"{claim}\":{json.Replace("SELF", service.UrlOf(string.Empty), StringComparison.Ordinal)}}}";
        }

        var token = service.AlphaEc.Sign(service.Alpha.Header(service.AlphaEc).ToJsonString(), text);

        await service.AssertRefusedAsync(Path, $"Bearer {token}", reason);
    }

    [Theory]
    [InlineData("alg", "\"none\"", "alg is neither")]
    [InlineData("alg", "\"None\"", "alg is neither")]
    [InlineData("alg", "\"NONE\"", "alg is neither")]
    [InlineData("alg", "\"\"", "alg is neither")]
    [InlineData("alg", "", "alg is neither")]
    [InlineData("alg", "null", "alg is neither")]
    [InlineData("alg", "[\"ES384\"]", "alg is neither")]
    [InlineData("alg", "\"es384\"", "alg is neither")]
    [InlineData("alg", "\"ES256\"", "alg is neither")]
    [InlineData("alg", "\"RS256\"", "alg is neither")]
    [InlineData("alg", "\"PS384\"", "alg is neither")]
    [InlineData("alg", "\"HS384\"", "alg is neither")]
    [InlineData("alg", "\"RS384\"", "no key with this kid")]
    [InlineData("typ", "\"at+jwt\"", "typ is not")]
    [InlineData("typ", "7", "typ is not")]
    [InlineData("crit", "[\"x\"]", "crit")]
    [InlineData("crit", "[]", "crit")]
    [InlineData("crit", "[\"b64\"],\"b64\":false", "crit")]
    [InlineData("kid", "", "kid is missing")]
    [InlineData("kid", "\"unheard\"", "no key with this kid")]
    [InlineData("kid", "\"../../../etc/passwd\"", "no key with this kid")]
    [InlineData("kid", "\"' OR '1'='1\"", "no key with this kid")]
    [InlineData("kid", "\"ALPHA/EC+1=\"", "no key with this kid")]
    [InlineData("kid", "{\"a\":1}", "kid is missing")]
    [InlineData("jku", "\"https://evil.example/keys\"", "jku is not")]
    [InlineData("jku", "\"\"", "jku is not")]
    [InlineData("jku", "null", "jku is not")]
    [InlineData("jku", "\"STUB/other\"", "jku is not")]
    [InlineData("jku", "\"STUB/keys?\"", "jku is not")]
    [InlineData("jku", "\"STUB/keys#a\"", "jku is not")]
    [Trait("CH", "CH-AUTH-17")]
    [Trait("CH", "CH-AUTH-23")]
    [Trait("CH", "CH-AUTH-24")]
    [Trait("CH", "CH-AUTH-25")]
    [Trait("CH", "CH-AUTH-27")]
    [Trait("CH", "CH-AUTH-36")]
    public async Task Call_HeaderThatIsNotGood_Is401AndTheLogSaysWhy(string member, string json, string reason)
    {
        var header = service.Alpha.Header(service.AlphaEc);
        header.Remove(member);
        var text = header.ToJsonString();
        if (json.Length > 0)
        {
            text = $"{text[..^1]},\"{member}\":{json.Replace("STUB", service.Host.Base, StringComparison.Ordinal)}}}";
        }

        var token = service.AlphaEc.Sign(text, service.Alpha.Payload(service.UrlOf(Path)).ToJsonString());

        await service.AssertRefusedAsync(Path, $"Bearer {token}", reason);
        Assert.Equal(0, service.Host.Others);
    }

    [Fact]
    [Trait("CH", "CH-AUTH-06")]
    public async Task Call_AlteredToken_Is401()
    {
        var parts = service.Token(Path).Split('.');
        var other = service.Token(Path).Split('.');

        await service.AssertRefusedAsync(Path, $"Bearer {parts[0]}.{other[1]}.{parts[2]}", "the signature is not");
        await service.AssertRefusedAsync(Path, $"Bearer {parts[0]}.{parts[1]}.{other[2]}", "the signature is not");
        await service.AssertRefusedAsync(Path, $"Bearer {parts[0]}.{parts[1]}.");
        await service.AssertRefusedAsync(Path, $"Bearer {parts[0]}.{parts[1]}");
        await service.AssertRefusedAsync(Path, $"Bearer {parts[0]}.{parts[1]}.{parts[2]}.{parts[2]}.{parts[2]}", "not three parts");
        await service.AssertRefusedAsync(Path, $"Bearer {string.Join('.', parts)}=", "not base64url");
        Assert.Equal(HttpStatusCode.OK, await service.StatusAsync(Path, string.Join('.', parts)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(96)]
    [InlineData(95)]
    [InlineData(97)]
    [InlineData(192)]
    [Trait("CH", "CH-AUTH-19")]
    public async Task Call_ZeroEmptyOrMisshapenSignature_Is401(int length)
    {
        var parts = service.Token(Path).Split('.');

        await service.AssertRefusedAsync(Path, $"Bearer {parts[0]}.{parts[1]}.{Base64Url.EncodeToString(new byte[length])}", "the signature is not");
    }

    [Theory]
    [InlineData("none")]
    [InlineData("HS256")]
    [InlineData("HS384")]
    [Trait("CH", "CH-AUTH-17")]
    [Trait("CH", "CH-AUTH-18")]
    public async Task Call_SymmetricWithThePublicKey_Is401(string algorithm)
    {
        foreach (var key in new[] { service.AlphaEc, service.AlphaRsa })
        {
            var header = service.Alpha.Header(key);
            header["alg"] = algorithm;
            var text = $"{CallerKey.Encode(header.ToJsonString())}.{CallerKey.Encode(service.Alpha.Payload(service.UrlOf(Path)).ToJsonString())}";
            var secret = Encoding.UTF8.GetBytes(key.PublicPem());
            var signature = algorithm switch
            {
                "none" => [],
                "HS256" => HMACSHA256.HashData(secret, Encoding.ASCII.GetBytes(text)),
                _ => HMACSHA384.HashData(secret, Encoding.ASCII.GetBytes(text)),
            };

            await service.AssertRefusedAsync(Path, $"Bearer {text}.{Base64Url.EncodeToString(signature)}", "alg is neither");
        }
    }

    [Fact]
    [Trait("CH", "CH-AUTH-26")]
    public async Task Call_KeyBroughtByTheToken_Is401()
    {
        using var own = CallerKey.Es384(service.AlphaEc.Id);

        await service.AssertRefusedAsync(Path, $"Bearer {service.Alpha.Create(own, service.UrlOf(Path), h => h["jwk"] = own.Jwk())}", "the signature is not");
        await service.AssertRefusedAsync(Path, $"Bearer {service.Alpha.Create(own, service.UrlOf(Path), h => h["x5u"] = service.Host.Base + "/own")}", "the signature is not");
        Assert.Equal(0, service.Host.Others);
    }

    [Fact]
    [Trait("CH", "CH-AUTH-23")]
    public async Task Call_OtherTenantsKey_Is401()
    {
        await service.AssertRefusedAsync(Path, $"Bearer {service.Alpha.Create(service.BetaEc, service.UrlOf(Path))}", "no key with this kid");
        await service.AssertRefusedAsync(Path, $"Bearer {service.Beta.Create(service.AlphaEc, service.UrlOf(Path))}", "no key with this kid");
        await service.AssertRefusedAsync(Path, $"Bearer {service.Beta.Create(service.AlphaEc, service.UrlOf(Path), h => h["jku"] = service.Host.Address)}", "jku is not");
    }

    [Fact]
    public async Task Call_RepeatedMember_Is401()
    {
        var header = service.Alpha.Header(service.AlphaEc).ToJsonString();
        var payload = service.Alpha.Payload(service.UrlOf(Path)).ToJsonString();

        await service.AssertRefusedAsync(Path, $"Bearer {service.AlphaEc.Sign(header, $"{payload[..^1]},\"iss\":\"{TenantService.BetaIssuer}\"}}")}", "repeats a member");
        await service.AssertRefusedAsync(Path, $"Bearer {service.AlphaEc.Sign($"{header[..^1]},\"\\u0061lg\":\"none\"}}", payload)}", "repeats a member");
        await service.AssertRefusedAsync(Path, $"Bearer {service.AlphaEc.Sign("[]", payload)}", "not a JSON object");
        await service.AssertRefusedAsync(Path, $"Bearer {service.AlphaEc.Sign(header, "7")}", "not a JSON object");
    }

    [Fact]
    [Trait("CH", "CH-AUTH-28")]
    public async Task Call_TokenInTheAddress_Is401()
    {
        var token = service.Token(Path);

        await service.AssertRefusedAsync($"{Path}?access_token={token}", null, "no Authorization header");
        await service.AssertRefusedAsync($"{Path}?token={token}", "Bearer", "not one 'Bearer <token>'");
    }

    [Fact]
    [Trait("CH", "CH-AUTH-29")]
    public async Task Call_VeryLongToken_Is401()
    {
        await service.AssertRefusedAsync(Path, $"Bearer {service.Token(Path, payload: p => p["note"] = new string('x', 9000))}", "longer than 8192");
        await service.AssertRefusedAsync(Path, $"Bearer {new string('a', 20_000)}", "longer than 8192");
    }

    [Fact]
    public async Task Call_SeveralAuthorizations_Are401()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, TenantService.Discovery);
        request.Headers.TryAddWithoutValidation("Authorization", [$"Bearer {service.Token(TenantService.Discovery)}", $"Bearer {service.Token(TenantService.Discovery)}"]);

        using var response = await service.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    [Trait("CH", "CH-ERR-02")]
    public async Task Log_AfterAnyCall_HasNoTokenAndNoControlCharacters()
    {
        var good = service.Token(Path, payload: p => p["jti"] = "forged\r\nline\u0001" + new string('j', 150));
        var signature = good.Split('.')[2];

        await service.StatusAsync(Path, good);
        await service.AssertRefusedAsync(Path, $"Bearer {good}", "forged??line?jjj");

        Assert.DoesNotContain(service.Logs.Lines, l => l.Contains(signature, StringComparison.Ordinal) || l.Contains('\u0001') || l.Contains(new string('j', 101), StringComparison.Ordinal));
    }

    [Fact]
    [Trait("CH", "CH-AUTH-20")]
    public async Task Call_UsedToken_Is401EverywhereAndForOthersNot()
    {
        var id = Guid.NewGuid().ToString();
        var token = service.Token(Path, payload: p => p["jti"] = id);

        Assert.Equal(HttpStatusCode.OK, await service.StatusAsync(Path, token));
        await service.AssertRefusedAsync(Path, $"Bearer {token}", "used before");
        await service.AssertRefusedAsync(Path, $"Bearer {service.Token(Path, payload: p => p["jti"] = id)}", "used before");
        Assert.Equal(HttpStatusCode.OK, await service.StatusAsync(Path, service.Beta.Create(service.BetaEc, service.UrlOf(Path), payload: p => p["jti"] = id)));
    }

    [Fact]
    [Trait("CH", "CH-AUTH-21")]
    public async Task Call_OneTokenAHundredTimesAtOnce_IsAnsweredOnce()
    {
        var token = service.Token(Path);

        var answers = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => service.StatusAsync(Path, token)));

        Assert.Single(answers, HttpStatusCode.OK);
        Assert.Equal(99, answers.Count(a => a == HttpStatusCode.Unauthorized));
    }

    [Fact]
    public async Task Call_RefusedForOtherReasons_DoesNotUseUpTheId()
    {
        var id = Guid.NewGuid().ToString();
        using var own = CallerKey.Es384(service.AlphaEc.Id);

        await service.AssertRefusedAsync(Path, $"Bearer {service.Alpha.Create(own, service.UrlOf(Path), payload: p => p["jti"] = id)}");

        Assert.Equal(HttpStatusCode.OK, await service.StatusAsync(Path, service.Token(Path, payload: p => p["jti"] = id)));
    }

    [Fact]
    [Trait("CH", "CH-ERR-04")]
    public async Task Call_RandomlySpoiltTokens_AreNeverAcceptedAndNeverA5xx()
    {
        var random = new Random(20260302);
        for (var i = 0; i < 150; i++)
        {
            var token = service.Token(Path).ToCharArray();
            var at = random.Next(token.Length);
            var old = token[at];
            while (token[at] == old)
            {
                token[at] = (char)random.Next('!', 127);
            }

            Assert.True(await service.StatusAsync(Path, new string(token)) == HttpStatusCode.Unauthorized, new string(token));
        }
    }
}
