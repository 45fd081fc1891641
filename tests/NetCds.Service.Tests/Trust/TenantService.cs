using System.Net;
using System.Text.Json.Nodes;
using NetCds.Hooks.Tests.Fakes;
using NetCds.Testing;

namespace NetCds.Service.Tests.Trust;

/// <summary>The service with two tenants: Alpha with keys at an address, Beta with keys in a file.</summary>
public class TenantService : RunningService
{
    public const string Discovery = "/cds-services";
    public const string FeedbackPath = PatientView + "/feedback";
    public const string AlphaIssuer = "https://alpha.example/fhir";
    public const string BetaIssuer = "https://beta.example/fhir";
    public const string AlphaServer = "https://alpha.example/fhir/R4";
    public const string AlphaOrigin = "https://portal.alpha.example";
    public const string BetaOrigin = "https://portal.beta.example:8443";

    private readonly string _file = Path.Combine(Path.GetTempPath(), $"netcds-keys-{Guid.NewGuid():N}.json");

    internal CallerKey AlphaEc { get; } = CallerKey.Es384("alpha/ec+1=");

    internal CallerKey AlphaRsa { get; } = CallerKey.Rs384("alpha-rsa");

    internal CallerKey BetaEc { get; } = CallerKey.Es384("beta-ec");

    internal KeyHostStub Host { get; private set; } = null!;

    internal TokenKit Alpha { get; private set; } = null!;

    internal TokenKit Beta { get; private set; } = null!;

    internal string KeyFile => _file;

    protected override IReadOnlyDictionary<string, string?> Values => new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase)
    {
        ["NetCds:Tenants:0:Id"] = "alpha",
        ["NetCds:Tenants:0:Issuer"] = AlphaIssuer,
        ["NetCds:Tenants:0:JwksUri"] = Host.Address,
        ["NetCds:Tenants:0:FhirServers:0"] = AlphaServer,
        ["NetCds:Tenants:0:Origins:0"] = AlphaOrigin,
        ["NetCds:Tenants:1:Id"] = "beta",
        ["NetCds:Tenants:1:Issuer"] = BetaIssuer,
        ["NetCds:Tenants:1:JwksFile"] = _file,
        ["NetCds:Tenants:1:Origins:0"] = BetaOrigin,
        ["NetCds:FailureLimit:PerSecond"] = "1000000",
        ["NetCds:FailureLimit:Burst"] = "1000000",
    };

    public override async ValueTask InitializeAsync()
    {
        Host = await KeyHostStub.StartAsync(CallerKey.Set(AlphaEc, AlphaRsa));
        await File.WriteAllTextAsync(_file, CallerKey.Set(BetaEc));
        Alpha = new TokenKit(AlphaIssuer, Host.Address, Now);
        Beta = new TokenKit(BetaIssuer, null, Now);
        await base.InitializeAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Host.DisposeAsync();
        File.Delete(_file);
        AlphaEc.Dispose();
        AlphaRsa.Dispose();
        BetaEc.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Address of an endpoint as the caller sees it.</summary>
    public string UrlOf(string path) => Client.BaseAddress!.GetLeftPart(UriPartial.Authority) + path;

    /// <summary>A good token of Alpha, with changes.</summary>
    public string Token(string path, Action<JsonObject>? header = null, Action<JsonObject>? payload = null) => Alpha.Create(AlphaEc, UrlOf(path), header, payload);

    /// <summary>Calls an endpoint as an EHR does; the authorization is sent as it is, none when null.</summary>
    public async Task<HttpResponseMessage> CallAsync(string path, string? authorization, string? origin = null, JsonNode? body = null)
    {
        using var request = new HttpRequestMessage(path == Discovery ? HttpMethod.Get : HttpMethod.Post, path);
        if (path != Discovery)
        {
            request.Content = new ByteArrayContent((body ?? (path.EndsWith("/feedback", StringComparison.Ordinal) ? new JsonObject { ["feedback"] = new JsonArray() } : Calls.PatientView())).Bytes());
            request.Content.Headers.ContentType = new("application/json");
        }

        if (authorization is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        }

        if (origin is not null)
        {
            request.Headers.Add("Origin", origin);
        }

        return await Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public async Task<HttpStatusCode> StatusAsync(string path, string token)
    {
        using var response = await CallAsync(path, $"Bearer {token}");
        return response.StatusCode;
    }

    /// <summary>Asserts that a call is turned away without a word about the reason, and that the log has it.</summary>
    public async Task AssertRefusedAsync(string path, string? authorization, string? reason = null)
    {
        var before = Logs.Lines.Count;
        using var response = await CallAsync(path, authorization);
        var outcome = await response.AssertOutcomeAsync(HttpStatusCode.Unauthorized);
        Assert.Equal("Bearer", Assert.Single(response.Headers.WwwAuthenticate).ToString());
        Assert.Equal("login", outcome.GetProperty("issue")[0].GetProperty("code").GetString());
        if (reason is not null)
        {
            Assert.Contains(Logs.Lines.Skip(before), l => l.StartsWith("Warning 1301 ", StringComparison.Ordinal) && l.Contains(reason, StringComparison.Ordinal));
        }
    }
}
