using System.Diagnostics;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace NetCds.Service.Tests.Conformance;

public sealed partial class DiscoveryContentTests(ShippedService service) : IClassFixture<ShippedService>
{
    private static readonly string[] Members = ["hook", "title", "description", "id", "prefetch", "usageRequirements", "extension"];
    private static readonly string[] Tokens = ["context.userId", "context.patientId", "context.encounterId", "userPractitionerId", "userPractitionerRoleId", "userPatientId", "userRelatedPersonId"];

    [Fact]
    [Trait("CH", "CH-DISC-01")]
    [Trait("CH", "CH-DISC-02")]
    [Trait("CH", "CH-DISC-03")]
    [Trait("CH", "CH-DISC-04")]
    [Trait("CH", "CH-DISC-05")]
    [Trait("CH", "CH-DISC-06")]
    [Trait("CH", "CH-DISC-07")]
    [Trait("CH", "CH-DISC-08")]
    [Trait("CH", "CH-DISC-09")]
    [Trait("CH", "CH-DISC-10")]
    [Trait("CH", "CH-DISC-11")]
    [Trait("CH", "CH-DISC-12")]
    [Trait("CH", "CH-DISC-13")]
    [Trait("CH", "CH-DISC-14")]
    [Trait("CH", "CH-RESP-03")]
    [Trait("CH", "CH-RESP-04")]
    public async Task Get_Discovery_EachServiceIsAsSpecified()
    {
        var services = await ServicesAsync();

        Assert.All(services, listed =>
        {
            Assert.All(listed.EnumerateObject(), m => Assert.Contains(m.Name, Members));
            foreach (var name in (string[])["hook", "title", "description", "id", "usageRequirements"])
            {
                Assert.NotEmpty(listed.GetProperty(name).GetString()!);
            }

            Assert.Matches("^[a-z]+(-[a-z]+)+$", listed.GetProperty("hook").GetString());
            Assert.Matches("^[A-Za-z0-9._~-]+$", listed.GetProperty("id").GetString());
            Assert.All(listed.GetProperty("prefetch").EnumerateObject(), k => Assert.NotEmpty(k.Value.GetString()!));
        });
        Assert.Equal(services.Count, services.Select(s => s.GetProperty("id").GetString()).Distinct().Count());
        Assert.Equal(["order-select", "order-sign", "patient-view"], services.Select(s => s.GetProperty("hook").GetString()).Order());
    }

    [Fact]
    [Trait("CH", "CH-DISC-06")]
    public async Task Get_Discovery_EachServiceIsAtItsAddress()
    {
        foreach (var listed in await ServicesAsync())
        {
            using var response = await service.PostAsync($"/cds-services/{listed.GetProperty("id").GetString()}", "{}"u8.ToArray());

            Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        }
    }

    [Fact]
    [Trait("CH", "CH-PF-01")]
    [Trait("CH", "CH-PF-02")]
    [Trait("CH", "CH-PF-03")]
    public async Task Get_Discovery_TemplatesKeepToTheSubset()
    {
        foreach (var template in (await ServicesAsync()).SelectMany(s => s.GetProperty("prefetch").EnumerateObject()).Select(k => k.Value.GetString()!))
        {
            Assert.Matches(Template(), template);
            Assert.All(Token().Matches(template), m => Assert.Contains(m.Groups["token"].Value, Tokens));
            var query = template.Split('?').Skip(1).SelectMany(q => q.Split('&')).Select(p => p.Split('=')[0]).ToArray();
            Assert.Equal(query.Length, query.Distinct(StringComparer.Ordinal).Count());
            Assert.All(query, name => Assert.DoesNotMatch("[:.]|^_(include|revinclude|has)", name));
            Assert.True(template.Length <= 2000, template);
        }
    }

    [Fact]
    [Trait("CH", "CH-PF-01")]
    public async Task Get_Discovery_EveryServiceAsksForTheSame()
    {
        var prefetch = (await ServicesAsync()).Select(s => s.GetProperty("prefetch").GetRawText());

        Assert.Single(prefetch.Distinct(StringComparer.Ordinal));
    }

    [Fact]
    [Trait("CH", "CH-DISC-22")]
    public async Task Get_Discovery_IsQuick()
    {
        await ServicesAsync();
        var fastest = TimeSpan.MaxValue;
        for (var i = 0; i < 20; i++)
        {
            var started = Stopwatch.GetTimestamp();
            await ServicesAsync();
            fastest = Stopwatch.GetElapsedTime(started) < fastest ? Stopwatch.GetElapsedTime(started) : fastest;
        }

        Assert.True(fastest < TimeSpan.FromMilliseconds(100), fastest.ToString());
    }

    private async Task<IReadOnlyList<JsonElement>> ServicesAsync()
    {
        using var response = await service.SendAsync(HttpMethod.Get, "/cds-services");
        return [.. (await response.JsonAsync()).GetProperty("services").EnumerateArray()];
    }

    [GeneratedRegex(@"^[A-Z][A-Za-z]+(/\{\{[^}]+\}\}|\?[^?#\s]+)$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Template();

    [GeneratedRegex(@"\{\{(?<token>[^}]+)\}\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Token();
}
