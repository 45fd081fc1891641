using System.Text.Json;
using NetCds.Fhir.Resources;
using NetCds.Guideline;
using NetCds.Guideline.Catalogue;
using NetCds.Guideline.Patients;
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
    [InlineData(null, "off", "off")]
    [InlineData("suggest", "off", "off")]
    [InlineData("off", "use", "use")]
    [InlineData("off", null, "off")]
    public void Read_SettingOfAllAndOfTheTenant_TheTenantsCounts(string? all, string? tenant, string expected)
    {
        List<string> errors = [];

        var setup = SiteReader.Read(Options(all, tenant), Shipped, errors, []);

        Assert.Empty(errors);
        Assert.Equal(expected != "off", ReadsReports(setup.Tenants["ehr"].Settings!));
        Assert.Equal(all != "off", ReadsReports(setup.Settings));
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

    // Whether the text of a report that stands elsewhere would be asked for.
    private static bool ReadsReports(SiteSettings settings)
    {
        using var json = JsonDocument.Parse("""
            {"resourceType":"DiagnosticReport","id":"r","status":"final","code":{"text":"CT liver"},"subject":{"reference":"Patient/p"},
             "presentedForm":[{"contentType":"text/plain","url":"Binary/1"}]}
            """);
        var record = new PatientRecord { PatientId = "p", Resources = [FhirResource.TryRead(json.RootElement)!], AnsweredLists = new HashSet<string>() };
        return Shipped.ReportsElsewhere(record, settings).Count > 0;
    }

    private static NetCdsOptions Options(string? all, string? tenant) => new()
    {
        IsSandbox = false,
        Guideline = new GuidelineOptions { Settings = all is null ? new Dictionary<string, string>() : new Dictionary<string, string> { ["report_facts"] = all } },
        Tenants = [new TenantOptions { Id = "ehr", Issuer = "https://ehr.example", ReportFacts = tenant }],
    };
}
