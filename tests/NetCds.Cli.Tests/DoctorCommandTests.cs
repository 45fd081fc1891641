using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using NetCds.Service.Tests.Doctor;
using NetCds.Testing;

namespace NetCds.Cli.Tests;

public sealed class DoctorCommandTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("netcds-doctor-").FullName;
    private readonly CallerKey _key = CallerKey.Es384("ehr-1");
    private WiringStub _stub = null!;
    private string _secret = "";

    private string ConfigFile => Path.Combine(_folder, "netcds.json");

    public async ValueTask InitializeAsync()
    {
        _stub = await WiringStub.StartAsync();
        _stub.Answer(WiringStub.Keys, CallerKey.Set(_key), cacheControl: "max-age=600");
        using var own = ECDsa.Create(ECCurve.NamedCurves.nistP384);
        var pem = own.ExportPkcs8PrivateKeyPem();
        _secret = pem.Split('\n')[1];
        await File.WriteAllTextAsync(Path.Combine(_folder, "own.pem"), pem);
        await File.WriteAllTextAsync(ConfigFile, new JsonObject
        {
            ["NetCds"] = new JsonObject
            {
                ["PublicBaseUrl"] = "https://cds.example",
                ["Tenants"] = new JsonArray(new JsonObject
                {
                    ["Id"] = "alpha",
                    ["Issuer"] = "https://alpha.example",
                    ["JwksUri"] = _stub.Base + WiringStub.Keys,
                    ["FhirServers"] = new JsonArray(_stub.Fhir),
                    ["BackendAuth"] = new JsonObject { ["Kind"] = "smart-backend", ["ClientId"] = "netcds", ["KeyFile"] = "own.pem", ["KeyId"] = "own-1" },
                }),
            },
        }.ToJsonString());
    }

    public async ValueTask DisposeAsync()
    {
        await _stub.DisposeAsync();
        _key.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Doctor_NothingFails_Is0WithALineForEachCheck()
    {
        var run = await RunAsync("--config", ConfigFile);

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Error);
        Assert.Contains("\nTenant alpha\n", run.Output, StringComparison.Ordinal);
        Assert.Contains($"  ok    metadata        {_stub.Fhir}: Stub 1, FHIR 4.0.1", run.Output, StringComparison.Ordinal);
        Assert.Contains("  warn  keys            ", run.Output, StringComparison.Ordinal);
        Assert.Contains("-> NetCds:Tenants:0:JwksUri: Write the https address.", run.Output, StringComparison.Ordinal);
        Assert.EndsWith(" ok, 1 warn, 0 fail\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Doctor_SomethingFails_Is1AndSaysWhatToDo()
    {
        _stub.Answer(WiringStub.Token, """{"error":"invalid_scope"}""", status: 400);

        var run = await RunAsync("--config", ConfigFile, "--tenant", "alpha");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"  fail  token           {_stub.Fhir}: No token: the authorization server does not grant the scope (invalid_scope).\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("-> NetCds:Tenants:0:BackendAuth:Scope: ", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(200, 0)]
    [InlineData(404, 1)]
    public async Task Doctor_Json_IsOneDocumentWithEveryCheck(int status, int exitCode)
    {
        if (status != 200)
        {
            _stub.Answer(WiringStub.Metadata, "", status: status);
        }

        var run = await RunAsync("--config", ConfigFile, "--format", "json");

        Assert.Equal(exitCode, run.ExitCode);
        using var document = JsonDocument.Parse(run.Output);
        var checks = document.RootElement.GetProperty("checks").EnumerateArray().ToList();
        Assert.Equal(exitCode, document.RootElement.GetProperty("fail").GetInt32());
        Assert.Equal(checks.Count, new[] { "ok", "warn", "fail" }.Sum(n => document.RootElement.GetProperty(n).GetInt32()));
        var metadata = checks.Single(c => c.GetProperty("check").GetString() == "metadata");
        Assert.Equal(("alpha", exitCode == 0 ? "ok" : "fail", _stub.Fhir), (Text(metadata, "tenant"), Text(metadata, "status"), Text(metadata, "subject")));
        Assert.Equal(exitCode == 0 ? null : "NetCds:Tenants:0:FhirServers:0", Text(metadata, "setting"));
    }

    [Fact]
    public async Task Doctor_UnknownTenant_Is2AndNamesTheKnown()
    {
        var run = await RunAsync("--config", ConfigFile, "--tenant", "beta");

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains("'beta': there is no such tenant. Configured: alpha.", run.Error, StringComparison.Ordinal);
        Assert.Empty(_stub.Asked);
    }

    [Theory]
    [InlineData("--format", "xml")]
    [InlineData("--tenant")]
    [InlineData("--nonsense")]
    public async Task Doctor_WrongCommandLine_Is2(params string[] args) => Assert.Equal(2, (await RunAsync(args)).ExitCode);

    [Fact]
    public async Task Doctor_ConfigurationFileMissing_Is1()
    {
        var run = await RunAsync("--config", Path.Combine(_folder, "none.json"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("none.json", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Doctor_NoSettings_IsASandboxAnd0()
    {
        var run = await RunAsync();

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("sandbox", run.Output, StringComparison.Ordinal);
    }

    private async Task<Running> RunAsync(params string[] args)
    {
        var run = await Running.ShippedAsync(["doctor", .. args]);
        foreach (var shown in new[] { run.Output, run.Error })
        {
            Assert.DoesNotContain(_secret, shown, StringComparison.Ordinal);
            Assert.DoesNotContain(WiringStub.IssuedToken, shown, StringComparison.Ordinal);
        }

        return run;
    }

    private static string? Text(JsonElement check, string name) => check.GetProperty(name).GetString();
}
