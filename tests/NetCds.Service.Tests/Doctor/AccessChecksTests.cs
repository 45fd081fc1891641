using System.Security.Cryptography;
using System.Text.Json.Nodes;
using NetCds.Server.Doctor;

namespace NetCds.Service.Tests.Doctor;

public sealed class AccessChecksTests : DoctorTest
{
    private const string Access = $"{Tenant}:BackendAuth";

    [Theory]
    [InlineData("", 404, "is not there (404)")]
    [InlineData("<html></html>", 200, "not in JSON")]
    [InlineData("[]", 200, "no SMART configuration")]
    [InlineData("{}", 200, "names no token endpoint")]
    [InlineData("""{"token_endpoint":"http://auth.example/token"}""", 200, "no https address")]
    public async Task Smart_NoTokenEndpoint_Fails(string body, int status, string finding)
    {
        Stub.Answer(WiringStub.Smart, body, body.StartsWith('<') ? "text/html" : "application/json", status);

        await AssertAsync("smart", CheckStatus.Fail, finding, $"{Access}:TokenEndpoint");
        await AssertAsync("token", CheckStatus.Fail, "no token endpoint", $"{Access}:TokenEndpoint");
    }

    [Fact]
    public async Task Smart_MissingButEndpointConfigured_Warns()
    {
        Stub.Answer(WiringStub.Smart, "", status: 404);
        Values[$"{Access}:TokenEndpoint"] = Stub.Base + WiringStub.Token;

        await AssertAsync("smart", CheckStatus.Warn, "is not there", $"{Access}:TokenEndpoint");
        await AssertAsync("token", CheckStatus.Ok, "A token came", null);
    }

    [Fact]
    public async Task Smart_OnlySecrets_Warns()
    {
        Change(c => c["token_endpoint_auth_methods_supported"] = new JsonArray("client_secret_basic"));

        await AssertAsync("smart", CheckStatus.Warn, "private_key_jwt", $"{Access}:Kind");
    }

    [Fact]
    public async Task Smart_OtherAlgorithm_Warns()
    {
        Change(c => c["token_endpoint_auth_signing_alg_values_supported"] = new JsonArray("RS384"));

        await AssertAsync("smart", CheckStatus.Warn, "signs with ES384, but it lists: RS384", $"{Access}:KeyFile");
    }

    [Fact]
    public async Task Smart_OtherEndpointConfigured_Warns()
    {
        Change(c => c["token_endpoint"] = "https://auth.example/token");
        Values[$"{Access}:TokenEndpoint"] = Stub.Base + WiringStub.Token;

        await AssertAsync("smart", CheckStatus.Warn, "another token endpoint", $"{Access}:TokenEndpoint");
    }

    [Theory]
    [InlineData("""{"error":"invalid_client"}""", "client id or its key (invalid_client)", "ClientId")]
    [InlineData("""{"error":"invalid_client","error_description":"No key with this kid in the JWKS"}""", "does not accept the key (invalid_client)", "KeyFile")]
    [InlineData("""{"error":"invalid_client","error_description":"client assertion is expired"}""", "times of the signed proof", "Kind")]
    [InlineData("""{"error":"invalid_scope"}""", "does not grant the scope (invalid_scope)", "Scope")]
    [InlineData("""{"error":"unauthorized_client"}""", "without a user (unauthorized_client)", "ClientId")]
    [InlineData("""{"error":"<b>own</b> words"}""", "does not say why.", "ClientId")]
    [InlineData("no JSON", "does not say why.", "ClientId")]
    public async Task Token_Refused_SaysWhat(string body, string finding, string setting)
    {
        Stub.Answer(WiringStub.Token, body, status: 400);

        await AssertAsync("token", CheckStatus.Fail, finding, $"{Access}:{setting}");
    }

    [Fact]
    public async Task Token_ServerEchoesTheProof_IsNotShown()
    {
        Stub.Answer(WiringStub.Token, $$"""{"error":"{{WiringStub.IssuedToken}}","error_description":"{{WiringStub.IssuedToken}}"}""", status: 401);

        await AssertAsync("token", CheckStatus.Fail, "refuses the client", $"{Access}:ClientId");
    }

    [Theory]
    [InlineData("<html></html>", "text/html", 200, "with no token")]
    [InlineData("""{"token_type":"bearer"}""", "application/json", 200, "with no token")]
    [InlineData("", "application/json", 500, "cannot be reached, or fails")]
    public async Task Token_NoTokenAnswer_Fails(string body, string type, int status, string finding)
    {
        Stub.Answer(WiringStub.Token, body, type, status);

        await AssertAsync("token", CheckStatus.Fail, finding, $"{Access}:TokenEndpoint");
    }

    [Fact]
    public async Task Token_EndpointHangs_Fails()
    {
        Stub.Hang(WiringStub.Token);

        await AssertAsync("token", CheckStatus.Fail, "did not answer in time", $"{Access}:TokenEndpoint");
    }

    [Fact]
    public async Task Key_OfTheWrongKind_FailsWithTheSettingsAndAsksForNoToken()
    {
        using var small = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        await File.WriteAllTextAsync(Path.Combine(Folder, "own.pem"), small.ExportPkcs8PrivateKeyPem(), TestContext.Current.CancellationToken);

        var report = await ExamineAsync();

        var failure = Assert.Single(report.Checks, c => c.Status == CheckStatus.Fail);
        Assert.Equal(("settings", $"{Access}:KeyFile"), (failure.Name, failure.Setting));
        Assert.Contains("P-384", failure.Finding, StringComparison.Ordinal);
        Assert.Contains(report.Checks, c => c is { Name: "token", Status: CheckStatus.Warn });
        Assert.Empty(Stub.Forms);
    }

    [Fact]
    public async Task Key_Missing_FailsOnce()
    {
        File.Delete(Path.Combine(Folder, "own.pem"));

        Assert.Equal($"{Access}:KeyFile", Assert.Single((await ExamineAsync()).Checks, c => c.Status == CheckStatus.Fail).Setting);
    }

    [Fact]
    public async Task Access_None_IsOk()
    {
        foreach (var name in new[] { "Kind", "ClientId", "KeyFile", "KeyId" })
        {
            Values.Remove($"{Access}:{name}");
        }

        await AssertAsync("access", CheckStatus.Ok, "no access of its own", null);
        Assert.DoesNotContain(WiringStub.Token, Stub.Asked);
        Assert.DoesNotContain(WiringStub.Smart, Stub.Asked);
    }

    [Fact]
    public async Task Entra_AuthorityDown_FailsWithoutTheSecret()
    {
        const string Hidden = "entra-secret-nobody-may-see";
        foreach (var name in new[] { "KeyFile", "KeyId" })
        {
            Values.Remove($"{Access}:{name}");
        }

        Values[$"{Access}:Kind"] = "entra";
        Values[$"{Access}:TenantId"] = "directory";
        Values[$"{Access}:Secret"] = Hidden;
        Values[$"{Access}:Authority"] = Nowhere().Replace("http:", "https:", StringComparison.Ordinal);

        var report = await ExamineAsync();

        Assert.Equal($"{Access}:Authority", Assert.Single(report.Checks, c => c is { Name: "token", Status: CheckStatus.Fail }).Setting);
        Assert.DoesNotContain(report.Checks, c => c.ToString().Contains(Hidden, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Entra_AuthorityPlainHttp_IsRefusedAsTheStartDoes()
    {
        Values[$"{Access}:Kind"] = "entra";
        Values[$"{Access}:TenantId"] = "directory";
        Values[$"{Access}:Secret"] = "x";
        Values[$"{Access}:Authority"] = Nowhere();

        Assert.Contains((await ExamineAsync()).Checks, c => c is { Name: "settings", Status: CheckStatus.Fail, Setting: $"{Access}:Authority" });
    }

    private void Change(Action<JsonObject> change)
    {
        var configuration = WiringStub.SmartConfiguration(Stub.Base + WiringStub.Token);
        change(configuration);
        Stub.Answer(WiringStub.Smart, configuration.ToJsonString());
    }
}
