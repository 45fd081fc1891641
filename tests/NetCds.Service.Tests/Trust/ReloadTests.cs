using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using NetCds.Server.Configuration;
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

    private CurrentOptions Current => _service.Services.GetRequiredService<CurrentOptions>();

    private JsonObject Tenant(string id) => new() { ["Id"] = id, ["Issuer"] = $"https://{id}.example", ["JwksFile"] = Keys };

    private void Write(JsonObject tenant, int maxCards, JsonObject? guideline = null)
    {
        var settings = new JsonObject { ["Tenants"] = new JsonArray(tenant), ["MaxCards"] = maxCards };
        if (guideline is not null)
        {
            settings["Guideline"] = guideline;
        }

        File.WriteAllText(ConfigFile, new JsonObject { ["NetCds"] = settings }.ToJsonString());
    }

    private async Task<HttpStatusCode> CallAsync(string id)
    {
        var body = Hooks.Tests.Fakes.Calls.PatientView();
        var url = _service.Client.BaseAddress!.GetLeftPart(UriPartial.Authority) + Path;
        var token = new TokenKit($"https://{id}.example", null, RunningService.Now).Create(_key, url);
        using var request = new HttpRequestMessage(HttpMethod.Post, Path) { Content = new StringContent(body.ToJsonString(), null, "application/json") };
        request.Headers.Add("Authorization", $"Bearer {token}");
        using var response = await _service.Client.SendAsync(request, TestContext.Current.CancellationToken);
        return response.StatusCode;
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
