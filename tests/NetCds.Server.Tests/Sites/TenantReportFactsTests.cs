using NetCds.Guideline;
using NetCds.Server.Configuration;
using NetCds.Server.Sites;

namespace NetCds.Server.Tests.Sites;

/// <summary>A tenant may say for itself what is done with facts that only reports state.</summary>
public sealed class TenantReportFactsTests
{
    private static readonly IGuideline Shipped = GuidelineLoader.LoadEmbedded();

    [Theory]
    [InlineData(null, null, "use")]
    [InlineData("suggest", null, "suggest")]
    [InlineData("suggest", "off", "off")]
    [InlineData(null, "suggest", "suggest")]
    public void Read_SettingOfAllAndOfTheTenant_TheTenantsCounts(string? all, string? tenant, string expected)
    {
        List<string> errors = [];

        var setup = SiteReader.Read(Options(all, tenant), Shipped, errors, []);

        Assert.Empty(errors);
        Assert.Equal(expected, setup.Tenants["ehr"].Settings!.Values[Shipped.Settings.IndexOf("report_facts")]);
        Assert.Equal(all ?? "use", setup.Settings.Values[Shipped.Settings.IndexOf("report_facts")]);
    }

    [Fact]
    public void Read_UnknownValue_IsRefusedByTheNameOfTheSetting()
    {
        List<string> errors = [];

        SiteReader.Read(Options(null, "sometimes"), Shipped, errors, []);

        var error = Assert.Single(errors);
        Assert.StartsWith("NetCds:Tenants:0:ReportFacts: ", error, StringComparison.Ordinal);
        Assert.Contains("off, suggest, use", error, StringComparison.Ordinal);
    }

    private static NetCdsOptions Options(string? all, string? tenant) => new()
    {
        Guideline = new GuidelineOptions { Settings = all is null ? new Dictionary<string, string>() : new Dictionary<string, string> { ["report_facts"] = all } },
        Tenants = [new TenantOptions { Id = "ehr", Issuer = "https://ehr.example", ReportFacts = tenant }],
    };
}
