using System.Text;
using System.Text.Json.Nodes;
using NetCds.Guideline.Catalogue;
using NetCds.Guideline.Narrative;
using NetCds.Testing;

namespace NetCds.Guideline.Tests.Narrative;

public sealed class ReportCatalogueReaderTests
{
    private static readonly FactCatalogue Facts = FactCatalogueReader.Read(File.ReadAllBytes(Repository.PathOf("cds-hooks/catalogue/facts.json")), "facts.json");

    [Fact]
    public void Read_ShippedFile_HasThreeKindsWithTheirFacts()
    {
        var catalogue = Read(_ => { });

        Assert.Equal(["Nuclear", "Pathology", "Imaging"], catalogue.Kinds.Select(k => k.Kind.ToString()));
        Assert.All(catalogue.Kinds, k => Assert.Contains(true, k.States));
        Assert.All(["DiagnosticReport", "DocumentReference", "Observation"], type => Assert.NotEmpty(catalogue.Statuses[type]));
        Assert.All(catalogue.Statuses.Values.SelectMany(s => s), s => Assert.DoesNotContain(Encoding.UTF8.GetString(s), (string[])["preliminary", "entered-in-error", "registered", "cancelled"]));
    }

    [Fact]
    public void Read_Mistakes_AreAllNamedWithTheirPlace()
    {
        var errors = Assert.Throws<GuidelineFormatException>(() => Read(json =>
        {
            json["newest"] = 0;
            json["colour"] = "red";
            json["kinds"]!["imaging"]!["facts"]!.AsArray().Add("portal_vain");
            json["kinds"]!["nuclear"]!["codes"]!.AsArray().Add(new JsonArray("NoSystem", "1"));
            json["kinds"]!["surgery"] = new JsonObject();
        })).Errors;

        Assert.Contains(errors, e => e.Contains("'newest'", StringComparison.Ordinal));
        Assert.Contains(errors, e => e.Contains("'colour'", StringComparison.Ordinal));
        Assert.Contains(errors, e => e.Contains("portal_vain", StringComparison.Ordinal));
        Assert.Contains(errors, e => e.Contains("NoSystem", StringComparison.Ordinal));
        Assert.Contains(errors, e => e.Contains("'surgery'", StringComparison.Ordinal));
        Assert.All(errors, e => Assert.StartsWith("reports.json", e, StringComparison.Ordinal));
    }

    [Fact]
    public void Read_NoJson_IsSaid() =>
        Assert.StartsWith("reports.json: not readable", Assert.Single(Assert.Throws<GuidelineFormatException>(() => ReportCatalogueReader.Read("{"u8.ToArray(), Facts)).Errors), StringComparison.Ordinal);

    private static ReportCatalogue Read(Action<JsonObject> change)
    {
        var json = JsonNode.Parse(File.ReadAllText(Repository.PathOf("cds-hooks/catalogue/reports.json")))!.AsObject();
        change(json);
        return ReportCatalogueReader.Read(Encoding.UTF8.GetBytes(json.ToJsonString()), Facts);
    }
}
