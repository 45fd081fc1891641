using System.Text;
using System.Text.Json.Nodes;
using NetCds.Hooks.Sites;
using NetCds.Hooks.Tests.Guidelines;
using NetCds.Hooks.Tests.Samples;

namespace NetCds.Hooks.Tests.Sites;

/// <summary>A limit beyond a label is never in use silently (knowledge base c.0.15).</summary>
public sealed class SiteLimitTests
{
    private const string Sentence = "A limit beyond the resin microsphere label is in use: Highest lung shunt fraction for resin microspheres 25 % instead of 20 %";

    private static readonly SiteEngine Approved = new(
        new SitePractice { Approvals = [new SettingApproval("resin_lsf_max", "Dr. A. Example, head of radiology")] }, SiteEngine.Settings(("resin_lsf_max", "25")));

    private static readonly SiteEngine Default = new(SitePractice.None);

    public static TheoryData<string, decimal, decimal> Boundaries => new()
    {
        { "resin_lsf_max", 20m, 20.01m },
        { "lung_dose_single", 30m, 30.01m },
        { "lung_dose_cumulative", 50m, 50.01m },
        { "tare_burden_max", 70m, 70.01m },
        { "tare_bilirubin_max", 2m, 2.01m },
        { "prrt_egfr_min", 30m, 29.99m },
    };

    [Theory]
    [MemberData(nameof(Boundaries))]
    public void IsBeyondLabel_AtAndPastTheLimit_TurnsThere(string name, decimal at, decimal past)
    {
        var setting = SiteEngine.Catalogue.Definitions[SiteEngine.Catalogue.IndexOf(name)];

        Assert.Equal(at, setting.LabelLimit);
        Assert.False(setting.IsBeyondLabel(at));
        Assert.True(setting.IsBeyondLabel(past));
    }

    [Fact]
    public void BeyondLabel_EveryLabelledSetting_IsAmongTheBoundaries() =>
        Assert.Equal(Boundaries.Select(b => b.Data.Item1).Order(), SiteEngine.Catalogue.Definitions.Where(d => d.LabelLimit is not null).Select(d => d.Name).Order());

    [Fact]
    public void BeyondLabel_Defaults_AreNone() => Assert.Empty(SiteEngine.Catalogue.BeyondLabel(SiteEngine.Catalogue.Defaults));

    [Fact]
    public void Cards_ApprovedLimit_NameItAndTheApprover()
    {
        var card = Assert.Single(Approved.Cards(SampleFiles.SampleText("tare-resin-shunt-23")));

        Assert.Equal("warning", card.GetProperty("indicator").GetString());
        Assert.Contains($"\n{Sentence}, approved for this site by Dr. A. Example, head of radiology.\n", card.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("resin_lsf_max", 25)]
    public void Cards_LimitOfTheRequest_SaySo(string setting, int value)
    {
        var call = With(SampleFiles.SampleText("tare-resin-shunt-23"), setting, value);

        Assert.Contains($"\n{Sentence}, set by this request.\n", Assert.Single(Default.Cards(call)).GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(25, "Dr. A. Example, head of radiology")]
    [InlineData(28, null)]
    public void Document_RequestBesideApproval_IsApprovedOnlyForTheSitesValue(int value, string? approver)
    {
        var limit = Assert.Single(Approved.Document(With(SampleFiles.SampleText("tare-resin-shunt-23"), "resin_lsf_max", value)).GetProperty("beyondLabel").EnumerateArray());

        Assert.Equal(value, limit.GetProperty("value").GetInt32());
        Assert.Equal(20, limit.GetProperty("limit").GetInt32());
        Assert.Equal("%", limit.GetProperty("unit").GetString());
        Assert.Equal(approver, limit.TryGetProperty("approvedBy", out var by) ? by.GetString() : null);
    }

    [Fact]
    public void Document_LimitsOfTheLabels_AreNotMentioned() => Assert.False(Default.Document(SampleFiles.SampleText("tare-resin-shunt-23")).TryGetProperty("beyondLabel", out _));

    [Fact]
    public void Report_Limit_StandsAtTheHead() =>
        Assert.Contains(Sentence, Approved.Report(SampleFiles.SampleText("ablation-candidate")).ReplaceLineEndings(" ").Replace("   ", " ", StringComparison.Ordinal), StringComparison.Ordinal);

    [Theory]
    [InlineData("ablation-candidate", "resin_lsf_max", 25, "")]
    [InlineData("lung-shunt-12", "resin_lsf_max", 25, "options")]
    [InlineData("lung-shunt-12", "prrt_egfr_min", 20, "options")]
    [InlineData("diffuse-progressive", "resin_lsf_max", 25, "missingdata")]
    [InlineData("diffuse-progressive", "prrt_egfr_min", 20, "options")]
    [InlineData("tace-portal-vein-thrombosis", "resin_lsf_max", 25, "")]
    public void Cards_Limit_IsNamedWhereAModalityItBearsOnIs(string sample, string setting, int value, string expected)
    {
        var cards = Default.Cards(With(SampleFiles.SampleText(sample), setting, value));

        var told = cards.Where(c => c.GetProperty("detail").GetString()!.Contains("A limit beyond", StringComparison.Ordinal));
        Assert.Equal(expected, string.Join(',', told.Select(c => c.GetProperty("source").GetProperty("topic").GetProperty("code").GetString())));
    }

    [Theory]
    [InlineData("resin_lsf_max", "TARE_GLASS,TARE_RESIN")]
    [InlineData("lung_dose_single", "TARE_GLASS,TARE_RESIN")]
    [InlineData("tare_burden_max", "TARE_GLASS,TARE_RESIN")]
    [InlineData("tare_bilirubin_max", "TARE_GLASS,TARE_RESIN")]
    [InlineData("prrt_egfr_min", "PRRT")]
    public void Assess_LabelledSetting_BearsOnTheModalitiesOfItsRules(string setting, string expected)
    {
        var result = Engine.Shipped.Assess(Encoding.UTF8.GetBytes(SampleFiles.SampleText("tare-resin-shunt-23")));

        var bears = result.Assessment.Modalities.Where(m => m.LabelledSettings.Contains(setting)).Select(m => m.Id).Order(StringComparer.Ordinal);
        Assert.Equal(expected, string.Join(',', bears));
    }

    private static string With(string call, string setting, int value)
    {
        var json = JsonNode.Parse(call)!;
        json["extension"]!["https://netcds.example/cds-hooks/config"]![setting] = value;
        return json.ToJsonString();
    }
}
