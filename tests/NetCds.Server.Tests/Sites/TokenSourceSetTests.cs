using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using NetCds.Ehr.Addresses;
using NetCds.Ehr.Tokens;
using NetCds.Hooks.Sites;
using NetCds.Server.Sites;

namespace NetCds.Server.Tests.Sites;

public sealed class TokenSourceSetTests
{
    private static readonly FhirServerAddress One = FhirServerAddress.TryParse("https://one.example/fhir", out _)!;
    private static readonly FhirServerAddress Two = FhirServerAddress.TryParse("https://two.example/fhir", out _)!;
    private static readonly string Pem = NewKey();

    private readonly List<StubTokens> _made = [];

    [Fact]
    public void Create_NothingChanged_KeepsAllSources()
    {
        var before = Create(TokenSourceSet.Empty, Smart(), One, Two);

        var after = Create(before, Smart(), One, Two);

        Assert.Equal(2, _made.Count);
        Assert.Empty(before.NotIn(after));
        Assert.Equal([One.Text, Two.Text], after.AccessOf("alpha").Keys.Order(StringComparer.Ordinal));
        Assert.Empty(after.AccessOf("beta"));
    }

    [Fact]
    public void Create_ServerTakenAway_LetsItsSourceGo()
    {
        var before = Create(TokenSourceSet.Empty, Smart(), One, Two);

        var after = Create(before, Smart(), One);

        Assert.Same(_made[1], Assert.Single(before.NotIn(after)));
        Assert.Equal([One.Text], after.AccessOf("alpha").Keys);
    }

    public static TheoryData<string> Changes => ["client", "scope", "endpoint", "kid", "key", "none", "entra"];

    [Theory]
    [MemberData(nameof(Changes))]
    public void Create_AccessChanged_MakesANewSource(string change)
    {
        var before = Create(TokenSourceSet.Empty, Smart(), One);

        var after = Create(before, Changed(change), One);

        Assert.Same(_made[0], Assert.Single(before.NotIn(after)));
        Assert.Equal(change == "none" ? 1 : 2, _made.Count);
    }

    [Fact]
    public void Create_CertificateReadAnew_CountsByWhatItIs()
    {
        using var rsa = RSA.Create(2048);
        using var certificate = Certificate(rsa);
        using var again = X509CertificateLoader.LoadCertificate(certificate.RawData);
        using var renewed = Certificate(rsa);
        var before = Create(TokenSourceSet.Empty, Entra(certificate), One);

        Assert.Empty(before.NotIn(Create(before, Entra(again), One)));
        Assert.Single(before.NotIn(Create(before, Entra(renewed), One)));
    }

    private static TenantSetup Changed(string change)
    {
        var smart = Smart().Smart!;
        return change switch
        {
            "client" => Smart(smart with { ClientId = "other" }),
            "scope" => Smart(smart with { Scope = "system/*.read" }),
            "endpoint" => Smart(smart with { TokenEndpoint = "https://one.example/token" }),
            "kid" => Smart(smart with { Key = Key(Pem, "2") }),
            "key" => Smart(smart with { Key = Key(NewKey(), "1") }),
            "none" => Setup(null, null),
            _ => Setup(null, new EntraOptions { Authority = "https://login.example/d", ClientId = "client", ClientSecret = "s" }),
        };
    }

    private static TenantSetup Smart(SmartBackendOptions? options = null) => Setup(options ?? new SmartBackendOptions { ClientId = "client", Key = Key(Pem, "1") }, null);

    private static TenantSetup Entra(X509Certificate2 certificate) =>
        Setup(null, new EntraOptions { Authority = "https://login.example/d", ClientId = "client", Certificate = certificate });

    private static TenantSetup Setup(SmartBackendOptions? smart, EntraOptions? entra) => new(new SitePractice(), [], smart, entra);

    private static SigningKey Key(string pem, string id) => SigningKey.TryReadPem(pem, id, out _)!;

    private static string NewKey()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP384);
        return key.ExportPkcs8PrivateKeyPem();
    }

    private static X509Certificate2 Certificate(RSA key) =>
        new CertificateRequest("CN=netcds", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(90));

    private TokenSourceSet Create(TokenSourceSet before, TenantSetup tenant, params FhirServerAddress[] servers) => TokenSourceSet.Create(
        new Dictionary<string, TenantSetup>(StringComparer.Ordinal) { ["alpha"] = tenant with { FhirServers = servers } }, before,
        (setup, server) =>
        {
            if (setup is { Smart: null, Entra: null })
            {
                return null;
            }

            _made.Add(new StubTokens(server));
            return _made[^1];
        });

    private sealed class StubTokens(FhirServerAddress server) : IAccessTokens, IDisposable
    {
        public FhirServerAddress Server => server;

        public ValueTask<TokenAnswer> GetAsync(CancellationToken cancellation) => throw new NotSupportedException();

        public ValueTask<TokenAnswer> ReplaceAsync(AccessToken rejected, CancellationToken cancellation) => throw new NotSupportedException();

        public void Dispose()
        {
        }
    }
}
