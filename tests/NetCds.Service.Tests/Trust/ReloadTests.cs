using System.Net;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using NetCds.Ehr.Connections;
using NetCds.Server.Configuration;
using NetCds.Server.Gathering;
using NetCds.Service.Tests.Doctor;
using NetCds.Testing;

namespace NetCds.Service.Tests.Trust;

public sealed class ReloadTests : IAsyncLifetime
{
    private const string Path = RunningService.PatientView;

    private readonly CallerKey _key = CallerKey.Es384("k");
    private readonly string _folder = Directory.CreateTempSubdirectory("netcds-reload-").FullName;
    private readonly FileService _service;

    public ReloadTests() => _service = new FileService(System.IO.Path.Combine(_folder, "netcds.json"));

    private string ConfigFile => System.IO.Path.Combine(_folder, "netcds.json");

    private string Keys => System.IO.Path.Combine(_folder, "keys.json");

    public async ValueTask InitializeAsync()
    {
        await File.WriteAllTextAsync(Keys, CallerKey.Set(_key));
        Write(Tenant("one"), maxCards: 4);
        await _service.InitializeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _service.DisposeAsync();
        _key.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Change_OfTheFile_IsInForceWithoutARestart()
    {
        Assert.Equal(HttpStatusCode.OK, await CallAsync("one"));
        Assert.Equal(HttpStatusCode.Unauthorized, await CallAsync("two"));

        Write(Tenant("two"), maxCards: 3);
        await LogsAsync("Information 1211");

        Assert.Equal(HttpStatusCode.OK, await CallAsync("two"));
        Assert.Equal(HttpStatusCode.Unauthorized, await CallAsync("one"));
        Assert.Equal(3, Current.Value.MaxCards);
    }

    [Fact]
    public async Task Change_ThatIsNotGood_ChangesNothingAndIsReported()
    {
        Write(new JsonObject { ["Id"] = "two" }, maxCards: 99);

        await LogsAsync("Error 1212 The changed configuration is not used, the last good one stays: NetCds:Tenants:0:Issuer: ");
        await LogsAsync("Error 1212 The changed configuration is not used, the last good one stays: NetCds:MaxCards: ");
        Assert.Equal(HttpStatusCode.OK, await CallAsync("one"));
        Assert.Equal(4, Current.Value.MaxCards);
    }

    [Fact]
    public async Task Change_ToNoJson_ChangesNothingAndIsReported()
    {
        await File.WriteAllTextAsync(ConfigFile, "{ \"NetCds\": ", TestContext.Current.CancellationToken);

        await LogsAsync("Error 1212");
        Assert.Equal(HttpStatusCode.OK, await CallAsync("one"));
    }

    [Fact]
    public async Task Change_ThatTakesAllTenantsAway_NeverMakesASandbox()
    {
        await File.WriteAllTextAsync(ConfigFile, """{"NetCds":{}}""", TestContext.Current.CancellationToken);

        await LogsAsync("Error 1212 The changed configuration is not used, the last good one stays: NetCds:Tenants: The service changes between sandbox and tenants only by a restart.");
        using var response = await _service.SendAsync(HttpMethod.Get, "/cds-services");
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task Change_OfWhatIsReadAtTheStart_SaysThatItTakesARestart()
    {
        Write(Tenant("one"), maxCards: 4, guideline: new JsonObject { ["AcceptUnsigned"] = true });

        await LogsAsync("Warning 1213 NetCds:Guideline has changed; it takes a restart");
        Assert.False(Current.Value.Guideline.AcceptUnsigned);
    }

    [Fact]
    public async Task Change_ThatNamesServersOnThisMachine_LetsThemBeCalledAtOnce()
    {
        await using var ehr = await WiringStub.StartAsync();
        ehr.Answer(WiringStub.Keys, CallerKey.Set(_key));
        Assert.Equal(HttpStatusCode.Forbidden, await CallAsync("one", ehr.Fhir));
        var tenant = Tenant("one");
        tenant.Remove("JwksFile");
        tenant["JwksUri"] = ehr.Base + WiringStub.Keys;
        tenant["FhirServers"] = new JsonArray(ehr.Fhir);

        Write(tenant, maxCards: 4);
        await LogsAsync("Information 1211");

        Assert.Equal(HttpStatusCode.PreconditionFailed, await CallAsync("one", ehr.Fhir));
        Assert.Contains(ehr.Asked, path => path.StartsWith("/fhir/Condition", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Change_ThatNamesThisMachineNoMore_ForbidsIt()
    {
        await using var ehr = await WiringStub.StartAsync();
        var tenant = Tenant("one");
        tenant["FhirServers"] = new JsonArray(ehr.Fhir, "http://127.0.0.1:1/fhir");
        Write(tenant, maxCards: 4);
        await LogsAsync("Information 1211");
        Assert.True(Outbound.Allows("127.0.0.1", IPAddress.Loopback));

        Write(Tenant("one"), maxCards: 3);
        await WaitAsync(() => Current.Value.MaxCards == 3);

        Assert.False(Outbound.Allows("127.0.0.1", IPAddress.Loopback));
    }

    [Fact]
    public async Task Change_OfPrivateNetworks_IsInForceWithoutARestart()
    {
        Write(Tenant("one"), maxCards: 3, networks: new JsonArray("10.1.0.0/16"));
        await WaitAsync(() => Current.Value.MaxCards == 3);

        Assert.True(Outbound.Allows("10.1.2.3", IPAddress.Parse("10.1.2.3")));
        Assert.DoesNotContain(_service.Logs.Lines, l => l.StartsWith("Warning 1213", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Change_OfOtherThings_KeepsTheServicesOwnTokens()
    {
        await using var ehr = await WiringStub.StartAsync();
        Write(Backend(ehr, "client-1"), maxCards: 4);
        await LogsAsync("Information 1211");
        await CallAsync("one", ehr.Fhir);
        await CallAsync("one", ehr.Fhir);
        Assert.Single(ehr.Forms);

        Write(Backend(ehr, "client-1"), maxCards: 3);
        await WaitAsync(() => Current.Value.MaxCards == 3);
        await CallAsync("one", ehr.Fhir);
        Assert.Single(ehr.Forms);

        Write(Backend(ehr, "client-2"), maxCards: 2);
        await WaitAsync(() => Current.Value.MaxCards == 2);
        await CallAsync("one", ehr.Fhir);
        Assert.Equal(2, ehr.Forms.Count);
    }

    private OutboundPolicy Outbound => _service.Services.GetRequiredService<CurrentOutboundPolicy>().Get();

    private CurrentOptions Current => _service.Services.GetRequiredService<CurrentOptions>();

    private JsonObject Tenant(string id) => new() { ["Id"] = id, ["Issuer"] = $"https://{id}.example", ["JwksFile"] = Keys };

    private JsonObject Backend(WiringStub ehr, string client)
    {
        var tenant = Tenant("one");
        tenant["FhirServers"] = new JsonArray(ehr.Fhir);
        tenant["BackendAuth"] = new JsonObject { ["Kind"] = "smart-backend", ["ClientId"] = client, ["KeyFile"] = "own.pem", ["KeyId"] = "own-1" };
        var file = System.IO.Path.Combine(_folder, "own.pem");
        if (!File.Exists(file))
        {
            using var own = ECDsa.Create(ECCurve.NamedCurves.nistP384);
            File.WriteAllText(file, own.ExportPkcs8PrivateKeyPem());
        }

        return tenant;
    }

    private void Write(JsonObject tenant, int maxCards, JsonObject? guideline = null, JsonArray? networks = null)
    {
        var settings = new JsonObject { ["Tenants"] = new JsonArray(tenant), ["MaxCards"] = maxCards };
        if (guideline is not null)
        {
            settings["Guideline"] = guideline;
        }

        if (networks is not null)
        {
            settings["PrivateNetworks"] = networks;
        }

        File.WriteAllText(ConfigFile, new JsonObject { ["NetCds"] = settings }.ToJsonString());
    }

    private async Task<HttpStatusCode> CallAsync(string id, string? fhirServer = null)
    {
        var body = Hooks.Tests.Fakes.Calls.PatientView(call =>
        {
            if (fhirServer is not null)
            {
                call.Remove("prefetch");
                call["fhirServer"] = fhirServer;
            }
        });
        var url = _service.Client.BaseAddress!.GetLeftPart(UriPartial.Authority) + Path;
        var token = new TokenKit($"https://{id}.example", null, RunningService.Now).Create(_key, url);
        using var request = new HttpRequestMessage(HttpMethod.Post, Path) { Content = new StringContent(body.ToJsonString(), null, "application/json") };
        request.Headers.Add("Authorization", $"Bearer {token}");
        using var response = await _service.Client.SendAsync(request, TestContext.Current.CancellationToken);
        return response.StatusCode;
    }

    private static async Task WaitAsync(Func<bool> condition)
    {
        for (var i = 0; i < 500 && !condition(); i++)
        {
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        Assert.True(condition());
    }

    private async Task LogsAsync(string start)
    {
        for (var i = 0; i < 500 && !_service.Logs.Lines.Any(l => l.StartsWith(start, StringComparison.Ordinal)); i++)
        {
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        Assert.Contains(_service.Logs.Lines, l => l.StartsWith(start, StringComparison.Ordinal));
    }

    private sealed class FileService(string configFile) : RunningService
    {
        protected override string? ConfigFile => configFile;
    }
}
