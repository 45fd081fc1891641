using Microsoft.Extensions.DependencyInjection;
using NetCds.Guideline;
using NetCds.Hooks.Assessments;
using NetCds.Hooks.Cards;
using NetCds.Hooks.Tests.Fakes;
using NetCds.Server.Configuration;
using NetCds.Server.Hosting;

namespace NetCds.Service.Tests;

public sealed class StartTests
{
    [Fact]
    public async Task Build_EverythingWrong_ReportsAllAtOnce()
    {
        var exception = await Assert.ThrowsAsync<ConfigurationException>(() => BuildAsync(
            "Production", _ => new FakeGuideline(), new() { ["NetCds:MaxCards"] = "x", ["NetCds:Guideline:Settings:unheard"] = "1" }));

        Assert.Equal(["AcceptUnsigned", "MaxCards", "Settings", "Tenants"], exception.Errors.Select(e => e.Split(':', 4).First(p => p is not ("NetCds" or "Guideline"))).Order());
    }

    [Fact]
    public async Task Build_GuidelineThatCannotBeUsed_SaysWhy()
    {
        var exception = await Assert.ThrowsAsync<ConfigurationException>(() => BuildAsync(
            null, path => throw new ConfigurationException([$"{path}: broken"]), new() { ["NetCds:Guideline:Path"] = "folder", ["NetCds:Nonsense"] = "1" }));

        Assert.Contains($"NetCds:Guideline:Path: {Path.GetFullPath("folder")}: broken", exception.Errors);
        Assert.Equal(2, exception.Errors.Count);
    }

    [Fact]
    public async Task Build_ConfigurationFileMissing_SaysSo()
    {
        var exception = await Assert.ThrowsAsync<ConfigurationException>(() => NetCdsHost.BuildAsync(Settings(null, _ => new FakeGuideline(), []) with { ConfigFile = "no-such-file.json" }));

        Assert.Contains("no-such-file.json", Assert.Single(exception.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Build_ConfigurationFile_IsRead()
    {
        var file = Path.Combine(Path.GetTempPath(), $"netcds-{Guid.NewGuid():N}.json");
        await File.WriteAllTextAsync(file, """{"NetCds":{"MaxCards":2,"Guideline":{"Settings":{"lsf_policy":"seed_strict"}}}}""", TestContext.Current.CancellationToken);
        try
        {
            await using var app = await NetCdsHost.BuildAsync(Settings(null, _ => new FakeGuideline(), []) with { ConfigFile = file });

            Assert.Equal(2, app.Services.GetRequiredService<NetCdsOptions>().MaxCards);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static async Task BuildAsync(string? environment, Func<string?, IGuideline> load, Dictionary<string, string?> values)
    {
        await using var app = await NetCdsHost.BuildAsync(Settings(environment, load, values));
    }

    private static NetCdsHostSettings Settings(string? environment, Func<string?, IGuideline> load, Dictionary<string, string?> values) => new()
    {
        Urls = "http://127.0.0.1:0",
        Environment = environment,
        Values = values,
        LoadGuideline = load,
        ConfigureServices = services => services.AddSingleton<ICardComposer, AssessmentCards>(),
    };
}
