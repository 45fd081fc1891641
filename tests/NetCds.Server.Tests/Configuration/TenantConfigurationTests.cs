using Microsoft.Extensions.Configuration;
using NetCds.Server.Configuration;
using NetCds.Testing;

namespace NetCds.Server.Tests.Configuration;

/// <summary>Tenants are read as a whole: what can be used is taken, and every mistake is named by its setting, all of them at once.</summary>
public sealed class TenantConfigurationTests : IDisposable
{
    private const string First = "NetCds:Tenants:0:";

    private readonly string _keys = Path.Combine(Path.GetTempPath(), $"netcds-tenant-{Guid.NewGuid():N}.json");

    public TenantConfigurationTests()
    {
        using var key = CallerKey.Es384("k1");
        File.WriteAllText(_keys, CallerKey.Set(key));
    }

    public void Dispose() => File.Delete(_keys);

    [Fact]
    public void Read_TenantAsInTheReadme_IsTaken()
    {
        var options = Read(null, out var errors, Good("Origins:0", "https://ehr.example:8443", "FhirServers:1", "HTTPS://EHR.example:443/fhir/", "RateLimit:PerSecond", "50"));

        Assert.Empty(errors);
        Assert.False(options.IsSandbox);
        var tenant = Assert.Single(options.Tenants);
        Assert.Equal("epic", tenant.Id);
        Assert.Equal("https://ehr.example/issuer", tenant.Issuer);
        Assert.Equal(["https://ehr.example/api/R4", "https://ehr.example/fhir"], tenant.FhirServers.Select(s => s.Text));
        Assert.Equal(["https://ehr.example:8443"], tenant.Origins);
        Assert.Equal(new RateLimit(50, 100), tenant.RateLimit);
        Assert.Equal(BackendAuthKind.None, tenant.BackendAuth.Kind);
        Assert.Equal(TimeSpan.FromSeconds(2), options.Deadline);
    }

    [Theory]
    [InlineData("Id", "two words", "other characters")]
    [InlineData("Id", "", "missing")]
    [InlineData("Issuer", "", "missing")]
    [InlineData("Issuer", "has space", "white space")]
    [InlineData("JwksUri", "http://keys.example/jwks", "plain http")]
    [InlineData("JwksUri", "keys.example", "no absolute https address")]
    [InlineData("JwksUri", "https://user:pw@keys.example/jwks", "user information")]
    [InlineData("JwksFile", "nowhere.json", "cannot be used")]
    [InlineData("FhirServers:0", "ehr.example", "cannot be used")]
    [InlineData("FhirServers:0", "http://ehr.example/fhir", "loopback")]
    [InlineData("FhirServers:0", "https://ehr.example/fhir?x=1", "cannot be used")]
    [InlineData("Origins:0", "*", "every page")]
    [InlineData("Origins:0", "https://ehr.example/path", "has a path")]
    [InlineData("Isuer", "x", "Did you mean Issuer?")]
    [InlineData("FhirServer:0", "https://ehr.example", "Did you mean FhirServers?")]
    [InlineData("RateLimit:PerSecond", "0", "whole number")]
    [InlineData("RateLimit:Burts", "5", "Did you mean Burst?")]
    [InlineData("BackendAuth:Kind", "oauth", "none of: none, smart-backend, entra")]
    [InlineData("BackendAuth:ClientId", "netcds", "the kind is none")]
    [InlineData("BackendAuth", "smart-backend", "This is a section")]
    [InlineData("RateLimit", "100", "This is a section")]
    [InlineData("FhirServers", "https://ehr.example", "This is a list")]
    [InlineData("Issuer:0", "https://ehr.example", "This is one value")]
    [InlineData("OrderCodeMap:0", "map.json", "This is one value")]
    public void Read_OneMistake_IsNamedWithWhatToDo(string setting, string value, string words)
    {
        Read(null, out var errors, Good(setting, value));

        var path = setting.StartsWith("BackendAuth", StringComparison.Ordinal) ? "BackendAuth" : setting.Split(':')[0];
        Assert.Contains(errors, e => e.StartsWith(First + path, StringComparison.Ordinal) && e.Contains(words, StringComparison.Ordinal));
        Assert.DoesNotContain(errors, e => e.Contains("pw@", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("smart-backend", "ClientId", "KeyFile")]
    [InlineData("entra", "ClientId", "TenantId", "CertificateFile")]
    public void Read_BackendAuthWithoutItsParts_NamesEachOfThem(string kind, params string[] missing)
    {
        Read(null, out var errors, Good("BackendAuth:Kind", kind));

        Assert.Equal(missing.Select(m => First + "BackendAuth:" + m).Order(), errors.Select(e => e.Split(": ")[0]).Order());
    }

    [Fact]
    public void Read_NeitherKeysNorAddressOfThem_IsRefusedAsBothAre()
    {
        var none = Good("JwksUri", "");
        Read(null, out var without, none);
        Read(null, out var both, Good("JwksFile", _keys));

        Assert.Contains("neither", Assert.Single(without), StringComparison.Ordinal);
        Assert.Contains("as well", Assert.Single(both), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_KeyFile_IsAccepted()
    {
        var options = Read(null, out var errors, Good("JwksUri", "", "JwksFile", _keys));

        Assert.Empty(errors);
        Assert.Equal(_keys, options.Tenants[0].JwksFile);
    }

    [Fact]
    public void Read_TwoTenantsOfOneIssuerOrName_AreRefused()
    {
        var second = Good().Select(p => KeyValuePair.Create(p.Key.Replace(":0:", ":1:", StringComparison.Ordinal), p.Value));
        Read(null, out var errors, [.. Good(), .. second]);

        Assert.Equal(["NetCds:Tenants:1:Id", "NetCds:Tenants:1:Issuer"], errors.Select(e => e.Split(": ")[0]).Order());
    }

    [Fact]
    public void Read_ManyMistakes_AreAllToldAtOnce()
    {
        Read(
            "Production", out var errors,
            [new(First + "JwksUri", "http://keys.example"), new(First + "Origins:0", "*"), new("NetCds:Deadline", "2"), new("NetCds:PrivateNetworks:0", "everything/8")]);

        Assert.Equal(
            ["NetCds:Deadline", "NetCds:PrivateNetworks:0", "NetCds:PublicBaseUrl", First + "Id", First + "Issuer", First + "JwksUri", First + "Origins:0"],
            errors.Select(e => e.Split(": ")[0]).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("NetCds:Deadline", "00:00:00.05")]
    [InlineData("NetCds:Deadline", "00:01:00")]
    [InlineData("NetCds:MaxTokenLifetime", "02:00:00")]
    [InlineData("NetCds:ClockSkew", "00:06:00")]
    [InlineData("NetCds:MaxKeyStaleness", "2.00:00:00")]
    [InlineData("NetCds:MaxConcurrentCalls", "0")]
    [InlineData("NetCds:PrivateNetworks:0", "0.0.0.0/0")]
    [InlineData("NetCds:TrustedProxies:0", "proxy.example")]
    [InlineData("NetCds:TrustedProxies:0", "0.0.0.0/0")]
    [InlineData("NetCds:TrustedProxies:0", "::/0")]
    [InlineData("NetCds:TrustedProxies:0", "10.0.0.0/7")]
    public void Read_LimitOutOfBounds_IsNamed(string setting, string value)
    {
        Read(null, out var errors, [new(setting, value)]);

        Assert.StartsWith(setting + ": ", Assert.Single(errors), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_PublishedSandboxIssuer_IsNoTenantOfProduction()
    {
        Read("Production", out var errors, [.. Good("Issuer", "https://sandbox.cds-hooks.org"), new("NetCds:PublicBaseUrl", "https://cds.example")]);

        Assert.StartsWith(First + "Issuer: ", Assert.Single(errors), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_SecretInASettingsFile_IsRefusedAndNotQuoted()
    {
        var file = Path.Combine(Path.GetTempPath(), $"netcds-settings-{Guid.NewGuid():N}.json");
        File.WriteAllText(file, """{"NetCds":{"Tenants":[{"BackendAuth":{"Kind":"entra","ClientId":"c","TenantId":"t","Secret":"s3cr3t-words"}}]}}""");
        try
        {
            var errors = new List<string>();
            NetCdsOptionsReader.Read(new ConfigurationBuilder().AddInMemoryCollection(Good()).AddJsonFile(file).Build(), null, errors);

            var error = Assert.Single(errors);
            Assert.StartsWith(First + "BackendAuth:Secret: ", error, StringComparison.Ordinal);
            Assert.DoesNotContain("s3cr3t", error, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static KeyValuePair<string, string?>[] Good(params string[] changes)
    {
        var settings = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase)
        {
            [First + "Id"] = "epic",
            [First + "Issuer"] = "https://ehr.example/issuer",
            [First + "JwksUri"] = "https://ehr.example/jwks",
            [First + "FhirServers:0"] = "https://ehr.example/api/R4",
        };
        for (var i = 0; i < changes.Length; i += 2)
        {
            settings[First + changes[i]] = changes[i + 1];
        }

        return [.. settings];
    }

    private static NetCdsOptions Read(string? environment, out List<string> errors, KeyValuePair<string, string?>[] settings)
    {
        errors = [];
        return NetCdsOptionsReader.Read(new ConfigurationBuilder().AddInMemoryCollection(settings).Build(), environment, errors);
    }
}
