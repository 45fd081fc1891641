using NetCds.Server.Doctor;
using NetCds.Testing;

namespace NetCds.Service.Tests.Doctor;

public sealed class KeyChecksTests : DoctorTest
{
    private const string Setting = $"{Tenant}:JwksUri";

    [Theory]
    [InlineData("not found", 404, "text/plain", "it answered 404")]
    [InlineData("", 500, "text/plain", "it answered 500")]
    [InlineData("<html></html>", 200, "text/html", "it is not JSON")]
    [InlineData("""{"keys":{}}""", 200, "application/json", "no JSON Web Key Set")]
    [InlineData("[]", 200, "application/json", "no JSON Web Key Set")]
    public async Task Keys_NoKeySet_Fail(string body, int status, string type, string finding)
    {
        Stub.Answer(WiringStub.Keys, body, type, status);

        await AssertAsync("keys", CheckStatus.Fail, finding, Setting);
    }

    [Fact]
    public async Task Keys_HostHangs_Fail()
    {
        Stub.Hang(WiringStub.Keys);

        await AssertAsync("keys", CheckStatus.Fail, "did not answer within 900 ms", Setting);
    }

    [Fact]
    public async Task Keys_HostRedirects_FailAndItIsNotFollowed()
    {
        Stub.Redirect(WiringStub.Keys, Stub.Base + "/elsewhere");

        await AssertAsync("keys", CheckStatus.Fail, "it answered 302", Setting);
        Assert.DoesNotContain("/elsewhere", Stub.Asked);
    }

    [Fact]
    public async Task Keys_NothingListens_Fail()
    {
        Values[Setting] = Nowhere() + "/keys";

        await AssertAsync("keys", CheckStatus.Fail, "nothing takes connections there", Setting);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Keys_NoneFits_Warn(bool isEmpty)
    {
        using var other = CallerKey.P256("small");
        Stub.Answer(WiringStub.Keys, isEmpty ? CallerKey.Set() : CallerKey.Set(other));

        await AssertAsync("keys", CheckStatus.Warn, isEmpty ? "0 keys, none" : "1 key, none for ES384 or RS384", Setting);
    }

    [Fact]
    public async Task Keys_SomeFit_AreNamedAndTheOthersCounted()
    {
        using var other = CallerKey.P256("small");
        using var good = CallerKey.Rs384("rsa 1");
        Stub.Answer(WiringStub.Keys, CallerKey.Set(other, good));

        Assert.Contains("1 key, 1 of no use here: rsa?1 (RS384)", (await CheckAsync("keys")).Finding, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no-store")]
    [InlineData("max-age=5")]
    public async Task Keys_HardlyCached_Warn(string cacheControl)
    {
        using var key = CallerKey.Es384("k");
        Stub.Answer(WiringStub.Keys, CallerKey.Set(key), cacheControl: cacheControl);

        await AssertAsync("keys", CheckStatus.Warn, "may be kept for 60 s only", Setting);
    }

    [Fact]
    public async Task Keys_AddressWithAQuery_IsShownWithoutIt()
    {
        Values[Setting] = $"{Stub.Base}{WiringStub.Keys}?code=hidden-4711";

        Assert.DoesNotContain((await ExamineAsync()).Checks, c => c.ToString().Contains("hidden-4711", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Keys_InAFile_AreNamed()
    {
        using var key = CallerKey.Es384("filed");
        await File.WriteAllTextAsync(Path.Combine(Folder, "keys.json"), CallerKey.Set(key), TestContext.Current.CancellationToken);
        Values.Remove(Setting);
        Values[$"{Tenant}:JwksFile"] = Path.Combine(Folder, "keys.json");

        await AssertAsync("keys", CheckStatus.Ok, "1 key: filed (ES384).", null);
    }

    [Fact]
    public async Task Keys_FileMissing_FailsOnceWithItsWholePath()
    {
        Values.Remove(Setting);
        Values[$"{Tenant}:JwksFile"] = Path.Combine(Folder, "none.json");

        var failure = Assert.Single((await ExamineAsync()).Checks, c => c.Status == CheckStatus.Fail);

        Assert.Equal($"{Tenant}:JwksFile", failure.Setting);
        Assert.Contains(Path.Combine(Folder, "none.json"), failure.Finding, StringComparison.Ordinal);
    }
}
