using System.Diagnostics;
using NetCds.Server.Doctor;

namespace NetCds.Service.Tests.Doctor;

public sealed class WholeExaminationTests : DoctorTest
{
    [Fact]
    public async Task Examine_EverythingRight_IsOkButForPlainHttp()
    {
        var report = await ExamineAsync();

        var warning = Assert.Single(report.Checks, c => c.Status != CheckStatus.Ok);
        Assert.Equal(("keys", "alpha", $"{Tenant}:JwksUri"), (warning.Name, warning.Tenant, warning.Setting));
        Assert.Contains("1 key: ehr-1 (ES384); plain http", warning.Finding, StringComparison.Ordinal);
        Assert.Equal(
            ["settings", "mode", "public address", "guideline", "storage", "keys", "order codes", "origins", "metadata", "searches", "smart", "token"], report.Checks.Select(c => c.Name));
        Assert.Contains(report.Checks, c => c.Finding == "Stub 1, FHIR 4.0.1, JSON, takes batches, security: SMART-on-FHIR.");
        Assert.Contains(report.Checks, c => c.Finding == "A token came; it is good for 300 s.");
    }

    [Fact]
    public async Task Examine_EverythingRight_AsksForNothingElse()
    {
        Stub.Redirect(WiringStub.Metadata, Stub.Base + "/elsewhere");

        await ExamineAsync();

        Assert.Equal([WiringStub.Smart, WiringStub.Metadata, WiringStub.Keys, WiringStub.Token], Stub.Asked.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Examine_EverythingHangs_EndsInTime()
    {
        foreach (var path in new[] { WiringStub.Keys, WiringStub.Metadata, WiringStub.Smart, WiringStub.Token })
        {
            Stub.Hang(path);
        }

        var watch = Stopwatch.StartNew();
        var report = await ExamineAsync();

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, Limits.All + TimeSpan.FromSeconds(2));
        Assert.Equal(["keys", "metadata", "smart", "token"], report.Checks.Where(c => c.Status == CheckStatus.Fail).Select(c => c.Name));
    }

    [Fact]
    public async Task Examine_TwoTenants_OneIsChosenOrBoth()
    {
        Values["NetCds:Tenants:1:Id"] = "beta";
        Values["NetCds:Tenants:1:Issuer"] = "https://beta.example";
        Values["NetCds:Tenants:1:JwksUri"] = Nowhere() + "/keys";

        Assert.Equal([null, "alpha", "beta"], (await ExamineAsync()).Checks.Select(c => c.Tenant).Distinct());
        Stub.Asked.Clear();
        var one = await ExamineAsync("beta");
        Assert.Equal([null, "beta"], one.Checks.Select(c => c.Tenant).Distinct());
        Assert.Empty(Stub.Asked);
        Assert.Equal("NetCds:Tenants:1:JwksUri", Assert.Single(one.Checks, c => c.Status == CheckStatus.Fail).Setting);
    }

    [Fact]
    public async Task Examine_UnknownTenant_ChecksNothingAndNamesTheKnown()
    {
        var report = await ExamineAsync("alhpa");

        Assert.True(report.IsUnknownTenant);
        Assert.Equal("alpha", Assert.Single(report.Tenants));
        Assert.Empty(report.Checks);
        Assert.Empty(Stub.Asked);
    }

    [Fact]
    public async Task Examine_NoTenants_SaysSandboxAndCallsNobody()
    {
        Values.Clear();

        var report = await ExamineAsync();

        Assert.Contains("sandbox", Assert.Single(report.Checks, c => c.Name == "mode").Finding, StringComparison.Ordinal);
        Assert.Equal(0, report.Count(CheckStatus.Fail));
        Assert.Empty(Stub.Asked);
    }

    [Fact]
    public async Task Examine_ProductionWithoutTenants_FailsAsTheStartDoes()
    {
        Values.Clear();

        var report = await ExamineAsync(environment: "Production");

        Assert.Equal(["NetCds:Guideline:AcceptUnsigned", "NetCds:Tenants"], report.Checks.Where(c => c.Status == CheckStatus.Fail).Select(c => c.Setting).Order());
    }

    [Fact]
    public async Task Examine_MistakesInSettings_AreAllNamedAndTheRestIsChecked()
    {
        Values["NetCds:MaxCards"] = "99";
        Values["NetCds:Guideline:Doses:EVEROLIMUZ"] = "daily";
        Values[$"{Tenant}:JwksUrl"] = "https://x.example";

        var report = await ExamineAsync();

        Assert.Equal(
            ["NetCds:MaxCards", $"{Tenant}:JwksUrl", "NetCds:Guideline:Doses:EVEROLIMUZ"],
            report.Checks.Where(c => c is { Name: "settings", Status: CheckStatus.Fail }).Select(c => c.Setting).OrderBy(s => s!.Length));
        Assert.Contains(report.Checks, c => c is { Name: "token", Status: CheckStatus.Ok });
    }

    [Fact]
    public async Task Examine_PublicAddressMissing_Warns()
    {
        Values.Remove("NetCds:PublicBaseUrl");

        await AssertAsync("public address", CheckStatus.Warn, "It is not set", "NetCds:PublicBaseUrl");
    }

    [Fact]
    public async Task Examine_PublicAddressPlainHttp_Warns()
    {
        Values["NetCds:PublicBaseUrl"] = "http://cds.example";

        await AssertAsync("public address", CheckStatus.Warn, "plain http", "NetCds:PublicBaseUrl");
    }

    [Fact]
    public async Task Examine_RelativePathWithoutConfigurationFile_Warns()
    {
        Values[$"{Tenant}:BackendAuth:KeyFile"] = Path.GetRelativePath(Directory.GetCurrentDirectory(), Path.Combine(Folder, "own.pem"));

        await AssertAsync("paths", CheckStatus.Warn, $"{Tenant}:BackendAuth:KeyFile", $"{Tenant}:BackendAuth:KeyFile");
    }

    [Fact]
    public async Task Examine_PathRelativeToTheConfigurationFile_IsOk()
    {
        Values[$"{Tenant}:BackendAuth:KeyFile"] = "own.pem";
        var file = Path.Combine(Folder, "netcds.json");
        await File.WriteAllTextAsync(file, "{}", TestContext.Current.CancellationToken);

        var report = await ExamineAsync(configFile: file);

        Assert.Equal(0, report.Count(CheckStatus.Fail));
        Assert.Equal((CheckStatus.Ok, Folder), report.Checks.Where(c => c.Name == "paths").Select(c => (c.Status, c.Subject)).Single());
    }

    [Fact]
    public async Task Examine_ConfigurationThatIsNoJson_IsAFailure()
    {
        var file = Path.Combine(Folder, "netcds.json");
        await File.WriteAllTextAsync(file, "{ \"NetCds\": ", TestContext.Current.CancellationToken);

        var report = await ConfigurationDoctor.ExamineAsync(
            new() { ConfigFile = file, LoadGuideline = _ => throw new InvalidOperationException(), ConfigureServices = _ => { } }, null, TimeProvider.System, TestContext.Current.CancellationToken);

        Assert.Equal(CheckStatus.Fail, Assert.Single(report.Checks).Status);
    }

    [Fact]
    public async Task Examine_OrderCodes_AreCounted()
    {
        Values[$"{Tenant}:OrderCodeMap"] = NetCds.Testing.Repository.PathOf("cds-hooks/order-code-maps/example.json");

        var check = await CheckAsync("order codes");

        Assert.Equal(CheckStatus.Ok, check.Status);
        Assert.Matches("^[1-9][0-9]* codes", check.Finding);
    }

    [Fact]
    public async Task Examine_LoopbackOrigin_Warns()
    {
        Values[$"{Tenant}:Origins:0"] = "http://localhost:8080";

        await AssertAsync("origins", CheckStatus.Warn, "this machine", $"{Tenant}:Origins");
    }

    [Fact]
    public async Task Examine_NoFhirServer_Warns()
    {
        Values.Remove($"{Tenant}:FhirServers:0");

        await AssertAsync("fhir servers", CheckStatus.Warn, "None is listed", $"{Tenant}:FhirServers");
    }
}
