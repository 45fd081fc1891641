using Microsoft.Extensions.DependencyInjection;
using NetCds.Guideline;
using NetCds.Hooks.Assessments;
using NetCds.Server.Sites;
using NetCds.Hooks.Cards;
using NetCds.Server.Configuration;
using NetCds.Server.Hosting;

namespace NetCds.Service.Tests.Sites;

/// <summary>A site set up wrongly does not start, and learns everything at once.</summary>
public sealed class SiteStartTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("site-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("NetCds:Guideline:Settings:resin_lsf_max", "25", "nobody has approved it")]
    [InlineData("NetCds:Guideline:Settings:PRRT_EGFR_MIN", "29.9", "nobody has approved it")]
    [InlineData("NetCds:Guideline:Overrides:0:Setting", "resin_lsf_max", "Nobody is named")]
    [InlineData("NetCds:Guideline:Doses:EVEROLIMUZ", "10 mg daily", "EVEROLIMUS")]
    [InlineData("NetCds:Guideline:Doses:MRI_LIVER", "10 mg daily", "Medicines: SSA")]
    [InlineData("NetCds:OrderCodeMap", "no-such-file.json", "cannot be read")]
    [InlineData("NetCds:ConfirmWhenFine", "perhaps", "neither true nor false")]
    public async Task Build_Mistake_IsRefusedWithWhatToDo(string key, string value, string expected)
    {
        var errors = await ErrorsAsync(new() { [key] = value });

        Assert.Contains(expected, Assert.Single(errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Build_EverythingWrong_IsReportedAtOnce()
    {
        await WriteAsync("codes.json", """{"resourceType":"ConceptMap","group":[{"source":"urn:x","target":"urn:y","element":[{"code":"A","target":[{"code":"B","equivalence":"equal"}]}]}]}""");

        var errors = await ErrorsAsync(new()
        {
            ["NetCds:OrderCodeMap"] = Path.Combine(_folder.FullName, "codes.json"),
            ["NetCds:Guideline:Settings:tare_burden_max"] = "75",
            ["NetCds:Guideline:Doses:UNHEARD"] = "1",
            ["NetCds:Nonsense"] = "1",
        });

        Assert.Equal(5, errors.Count);
        Assert.Contains(errors, e => e.Contains("codes.json, group[0].element[0].target[0].code", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Build_RelativeOrderCodeMap_IsFoundBesideTheConfigurationFile()
    {
        await WriteAsync("codes.json", "{");
        var config = await WriteAsync("site.json", """{"NetCds":{"OrderCodeMap":"codes.json"}}""");

        var errors = await ErrorsAsync([], config);

        Assert.StartsWith(Path.Combine(_folder.FullName, "codes.json") + ", line 1", Assert.Single(errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Build_StructuredDoseFromAFile_Starts()
    {
        var config = await WriteAsync("site.json", """
            {"NetCds":{"Guideline":{"Doses":{"SSA":{"Text":"by the local protocol, every 4 weeks","Quantity":30,"Unit":"mg"}},
            "Settings":{"lung_dose_single":35},"Overrides":[{"setting":"lung_dose_single","approvedBy":"Radiation protection board"}]}}}
            """);

        await using var app = await NetCdsHost.BuildAsync(Settings([], config));

        var site = app.Services.GetRequiredService<SiteRegistry>().Of(null).Assessor.Site;
        Assert.Equal((30m, "mg"), (site.Doses["SSA"].Quantity, site.Doses["SSA"].Unit));
        Assert.Equal("Radiation protection board", Assert.Single(site.Approvals).ApprovedBy);
    }

    private async Task<string> WriteAsync(string name, string text)
    {
        var path = Path.Combine(_folder.FullName, name);
        await File.WriteAllTextAsync(path, text, TestContext.Current.CancellationToken);
        return path;
    }

    private static async Task<IReadOnlyList<string>> ErrorsAsync(Dictionary<string, string?> values, string? config = null) =>
        (await Assert.ThrowsAsync<ConfigurationException>(() => NetCdsHost.BuildAsync(Settings(values, config)))).Errors;

    private static NetCdsHostSettings Settings(Dictionary<string, string?> values, string? config) => new()
    {
        Urls = "http://127.0.0.1:0",
        Values = values,
        ConfigFile = config,
        LoadGuideline = _ => GuidelineLoader.LoadEmbedded(),
        ConfigureServices = services => services.AddSingleton<ICardComposer, AssessmentCards>(),
    };
}
