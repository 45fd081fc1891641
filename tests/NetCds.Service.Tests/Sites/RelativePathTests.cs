using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using NetCds.Guideline;
using NetCds.Hooks.Assessments;
using NetCds.Hooks.Cards;
using NetCds.Server.Configuration;
using NetCds.Server.Hosting;
using NetCds.Server.Sites;
using NetCds.Testing;

namespace NetCds.Service.Tests.Sites;

/// <summary>Every relative path starts from the folder of the configuration file, at the start and when the file changes.</summary>
public sealed class RelativePathTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("netcds-paths-").FullName;
    private string? _loaded;

    private string ConfigFile => Path.Combine(_folder, "netcds.json");

    public RelativePathTests()
    {
        using var caller = CallerKey.Es384("k");
        using var own = ECDsa.Create(ECCurve.NamedCurves.nistP384);
        Directory.CreateDirectory(Path.Combine(_folder, "keys"));
        File.WriteAllText(Path.Combine(_folder, "keys", "ehr.json"), CallerKey.Set(caller));
        File.WriteAllText(Path.Combine(_folder, "keys", "own.pem"), own.ExportPkcs8PrivateKeyPem());
        File.Copy(Repository.PathOf("cds-hooks/order-code-maps/example.json"), Path.Combine(_folder, "codes.json"));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Build_EveryPathRelative_IsFoundBesideTheConfigurationFile()
    {
        Write(Tenant("one", "keys/ehr.json", "keys/own.pem", "codes.json"), "codes.json", "rules");

        await using var app = await NetCdsHost.BuildAsync(Settings());

        var options = app.Services.GetRequiredService<CurrentOptions>().Value;
        Assert.Equal(In("rules"), _loaded);
        Assert.Equal(In("codes.json"), options.OrderCodeMap);
        Assert.Equal(
            (In("keys/ehr.json"), In("keys/own.pem"), In("codes.json")),
            (options.Tenants[0].JwksFile, options.Tenants[0].BackendAuth.KeyFile, options.Tenants[0].OrderCodeMap));
        Assert.NotEmpty(app.Services.GetRequiredService<SiteRegistry>().Of(options.Tenants[0]).Assessor.Site.OrderCodes.Mappings);
    }

    [Fact]
    public async Task Build_NoneIsThere_EachIsNamedOnceWithItsWholePath()
    {
        Write(Tenant("one", "none.json", "none.pem", "none-either.json"), "none.map", null);

        var errors = (await Assert.ThrowsAsync<ConfigurationException>(() => NetCdsHost.BuildAsync(Settings()))).Errors;

        Assert.Equal(4, errors.Count);
        Assert.All(new[] { "none.json", "none.pem", "none-either.json", "none.map" }, name => Assert.Single(errors, e => e.Contains(In(name), StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Build_NoConfigurationFile_PathsStartFromTheCurrentFolder()
    {
        var path = Path.GetRelativePath(Directory.GetCurrentDirectory(), In("codes.json"));

        await using var app = await NetCdsHost.BuildAsync(Settings() with
        {
            ConfigFile = null,
            Values = new Dictionary<string, string?>(StringComparer.Ordinal) { ["NetCds:OrderCodeMap"] = path },
        });

        Assert.Equal(In("codes.json"), app.Services.GetRequiredService<CurrentOptions>().Value.OrderCodeMap);
    }

    [Fact]
    public async Task Build_EnvironmentOrOtherSource_FollowsTheSameRule()
    {
        Write(Tenant("one", "keys/ehr.json", "keys/own.pem", null), null, null);

        await using var app = await NetCdsHost.BuildAsync(Settings() with
        {
            Values = new Dictionary<string, string?>(StringComparer.Ordinal) { ["NetCds:OrderCodeMap"] = "codes.json" },
        });

        Assert.Equal(In("codes.json"), app.Services.GetRequiredService<CurrentOptions>().Value.OrderCodeMap);
    }

    [Fact]
    public async Task Change_PathRelative_IsFoundBesideTheConfigurationFile()
    {
        Write(Tenant("one", "keys/ehr.json", "keys/own.pem", null), null, null);
        await using var app = await NetCdsHost.BuildAsync(Settings());
        await app.StartAsync(TestContext.Current.CancellationToken);
        var options = app.Services.GetRequiredService<CurrentOptions>();
        File.Copy(In("keys/ehr.json"), In("moved.json"));

        Write(Tenant("two", "moved.json", "keys/own.pem", "codes.json"), null, null);

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(TimeSpan.FromSeconds(20));
        while (options.Value.Tenants[0].Id != "two")
        {
            await Task.Delay(50, limit.Token);
        }

        Assert.Equal((In("moved.json"), In("codes.json")), (options.Value.Tenants[0].JwksFile, options.Value.Tenants[0].OrderCodeMap));
        await app.StopAsync(TestContext.Current.CancellationToken);
    }

    private static JsonObject Tenant(string id, string keys, string own, string? codes) => new()
    {
        ["Id"] = id,
        ["Issuer"] = $"https://{id}.example",
        ["JwksFile"] = keys,
        ["OrderCodeMap"] = codes,
        ["BackendAuth"] = new JsonObject { ["Kind"] = "smart-backend", ["ClientId"] = "c", ["KeyFile"] = own, ["KeyId"] = "k" },
    };

    private string In(string path) => Path.GetFullPath(path, _folder);

    private void Write(JsonObject tenant, string? codes, string? guideline) => File.WriteAllText(ConfigFile, new JsonObject
    {
        ["NetCds"] = new JsonObject { ["Tenants"] = new JsonArray(tenant), ["OrderCodeMap"] = codes, ["Guideline"] = new JsonObject { ["Path"] = guideline } },
    }.ToJsonString());

    private NetCdsHostSettings Settings() => new()
    {
        Urls = "http://127.0.0.1:0",
        ConfigFile = ConfigFile,
        LoadGuideline = folder =>
        {
            _loaded = folder;
            return GuidelineLoader.LoadEmbedded();
        },
        ConfigureServices = services => services.AddSingleton<ICardComposer, AssessmentCards>(),
    };
}
