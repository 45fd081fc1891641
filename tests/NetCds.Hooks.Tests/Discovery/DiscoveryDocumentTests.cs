using System.Text.Json;
using NetCds.Hooks.Discovery;
using NetCds.Hooks.Prefetch;
using NetCds.Hooks.Requests;
using NetCds.Hooks.Tests.Fakes;

namespace NetCds.Hooks.Tests.Discovery;

public sealed class DiscoveryDocumentTests
{
    private static readonly PrefetchTemplates Templates = PrefetchTemplates.From(new FakeGuideline().Facts);

    [Fact]
    public void Create_Services_HasEveryMember_CH_DISC_01_to_09()
    {
        var services = Parse(DiscoveryDocument.Create(HookServices.LoadEmbedded(), Templates)).GetProperty("services").EnumerateArray().ToList();

        Assert.Equal(HookNames.All, services.Select(s => s.GetProperty("hook").GetString()));
        Assert.Equal(HookNames.All.Select(h => "netlm-" + h), services.Select(s => s.GetProperty("id").GetString()));
        Assert.All(services, service =>
        {
            Assert.Equal(["id", "hook", "title", "description", "usageRequirements", "prefetch"], service.EnumerateObject().Select(m => m.Name));
            Assert.All(service.EnumerateObject().Where(m => m.Name != "prefetch"), m => Assert.NotEmpty(m.Value.GetString()!));
            Assert.Equal(Templates.Keys.Select(k => (k.Name, (string?)k.Template)), service.GetProperty("prefetch").EnumerateObject().Select(m => (m.Name, m.Value.GetString())));
        });
    }

    [Fact]
    public void LoadEmbedded_Ids_AreOnePathSegmentAndUnique_CH_DISC_06_12()
    {
        var services = HookServices.LoadEmbedded();

        Assert.All(services, s => Assert.Matches("^[a-z0-9-]+$", s.Id));
        Assert.Equal(services.Count, services.Select(s => s.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.All(services, s => Assert.Contains(s.Hook, HookNames.All));
    }

    [Fact]
    public void Create_NoServices_IsAnEmptyArray_CH_DISC_03() =>
        Assert.Equal(0, Parse(DiscoveryDocument.Create([], Templates)).GetProperty("services").GetArrayLength());

    [Fact]
    public void Create_Twice_GivesTheSameBytes_CH_DISC_16() =>
        Assert.Equal(DiscoveryDocument.Create(HookServices.LoadEmbedded(), Templates), DiscoveryDocument.Create(HookServices.LoadEmbedded(), Templates));

    private static JsonElement Parse(byte[] json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }
}
