using System.Security.Cryptography;
using System.Text.Json.Nodes;
using NetCds.Guideline;
using NetCds.Server.Doctor;
using NetCds.Server.Hosting;
using NetCds.Testing;

namespace NetCds.Service.Tests.Doctor;

/// <summary>A tenant that is wired rightly to an EHR on loopback, for tests to spoil.</summary>
public abstract class DoctorTest : IAsyncLifetime
{
    protected const string Tenant = "NetCds:Tenants:0";

    private protected static readonly DoctorLimits Limits = new(TimeSpan.FromSeconds(4), TimeSpan.FromSeconds(1));

    private static readonly IGuideline Shipped = GuidelineLoader.LoadEmbedded();

    private readonly CallerKey _key = CallerKey.Es384("ehr-1");

    protected WiringStub Stub { get; private set; } = null!;

    /// <summary>The settings, by path.</summary>
    protected Dictionary<string, string?> Values { get; } = new(StringComparer.OrdinalIgnoreCase);

    protected string Folder { get; } = Directory.CreateTempSubdirectory("netcds-doctor-").FullName;

    /// <summary>The private key in PEM, without its first and last line.</summary>
    protected string Secret { get; private set; } = "";

    public virtual async ValueTask InitializeAsync()
    {
        Stub = await WiringStub.StartAsync();
        Stub.Answer(WiringStub.Keys, CallerKey.Set(_key), cacheControl: "max-age=600");
        using var own = ECDsa.Create(ECCurve.NamedCurves.nistP384);
        var pem = own.ExportPkcs8PrivateKeyPem();
        Secret = pem.Split('\n')[1];
        await File.WriteAllTextAsync(Path.Combine(Folder, "own.pem"), pem);
        Values["NetCds:PublicBaseUrl"] = "https://cds.example";
        Values[$"{Tenant}:Id"] = "alpha";
        Values[$"{Tenant}:Issuer"] = "https://alpha.example";
        Values[$"{Tenant}:JwksUri"] = Stub.Base + WiringStub.Keys;
        Values[$"{Tenant}:FhirServers:0"] = Stub.Fhir;
        Values[$"{Tenant}:Origins:0"] = "https://portal.alpha.example";
        Values[$"{Tenant}:BackendAuth:Kind"] = "smart-backend";
        Values[$"{Tenant}:BackendAuth:ClientId"] = "netcds-client";
        Values[$"{Tenant}:BackendAuth:KeyFile"] = Path.Combine(Folder, "own.pem");
        Values[$"{Tenant}:BackendAuth:KeyId"] = "own-1";
    }

    public virtual async ValueTask DisposeAsync()
    {
        await Stub.DisposeAsync();
        _key.Dispose();
        Directory.Delete(Folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Examines, and makes sure that no secret, token or proof shows.</summary>
    protected async Task<DoctorReport> ExamineAsync(string? tenant = null, string? configFile = null, string? environment = null)
    {
        var report = await ConfigurationDoctor.ExamineAsync(
            new NetCdsHostSettings { Values = Values, ConfigFile = configFile, Environment = environment, LoadGuideline = _ => Shipped, ConfigureServices = _ => { } },
            tenant, Limits, TimeProvider.System, TestContext.Current.CancellationToken);
        var shown = string.Join('\n', report.Checks.Select(c => c.ToString()));
        Assert.DoesNotContain(Secret, shown, StringComparison.Ordinal);
        Assert.DoesNotContain(WiringStub.IssuedToken, shown, StringComparison.Ordinal);
        foreach (var form in Stub.Forms)
        {
            var assertion = form.Split('&').Single(p => p.StartsWith("client_assertion=", StringComparison.Ordinal))["client_assertion=".Length..];
            Assert.DoesNotContain(assertion, shown, StringComparison.Ordinal);
        }

        foreach (var check in report.Checks.Where(c => c.Status != CheckStatus.Ok))
        {
            Assert.True(check.Setting is not null || check.Remedy is not null, $"{check.Name}: {check.Finding} names neither setting nor remedy.");
        }

        return report;
    }

    /// <summary>The one check of a name.</summary>
    protected async Task<DoctorCheck> CheckAsync(string name) => Assert.Single((await ExamineAsync()).Checks, c => c.Name == name);

    /// <summary>Asserts how the one check of a name comes out, and what it says.</summary>
    protected async Task AssertAsync(string name, CheckStatus status, string finding, string? setting)
    {
        var check = await CheckAsync(name);

        Assert.True(check.Finding.Contains(finding, StringComparison.Ordinal) && check.Status == status, $"{check.Status}: {check.Finding}");
        Assert.Equal(setting, check.Setting);
        Assert.Equal(status == CheckStatus.Ok, check.Remedy is null);
    }

    /// <summary>An address on this machine where nothing listens.</summary>
    protected static string Nowhere()
    {
        using var listener = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        return $"http://127.0.0.1:{((System.Net.IPEndPoint)listener.LocalEndpoint).Port}";
    }

    protected static string Without(JsonObject capabilities, Action<JsonObject> change)
    {
        change(capabilities);
        return capabilities.ToJsonString();
    }
}
