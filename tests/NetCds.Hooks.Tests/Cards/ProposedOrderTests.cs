using System.Text;
using System.Text.Json;
using NetCds.Fhir.Terminology;
using NetCds.Guideline.OrderCodes;
using NetCds.Hooks.Cards;
using NetCds.Hooks.Sites;

namespace NetCds.Hooks.Tests.Cards;

public sealed class ProposedOrderTests
{
    private const string Local = "https://netcds.example/fhir/CodeSystem/nelm-procedure";

    [Fact]
    public void Write_ImagingOrder_IsADraftProposalForThePatient()
    {
        var json = Write("MRI_LIVER");

        Assert.Equal("ServiceRequest", Text(json, "resourceType"));
        Assert.Equal("draft", Text(json, "status"));
        Assert.Equal("proposal", Text(json, "intent"));
        Assert.Equal("Patient/example-1", Text(json.GetProperty("subject"), "reference"));
        var category = json.GetProperty("category")[0].GetProperty("coding")[0];
        Assert.Equal(("http://snomed.info/sct", "363679005"), (Text(category, "system"), Text(category, "code")));
        Assert.Equal("because (NetCds rule R-023)", Text(json.GetProperty("reasonCode")[0], "text"));
        Assert.Equal("Multiphase MRI of the liver", Text(json.GetProperty("code"), "text"));
    }

    [Theory]
    [InlineData("MRI_LIVER", Local + "|MRI_LIVER")]
    [InlineData("LIVER_PANEL", "http://loinc.org|1975-2," + Local + "|LIVER_PANEL")]
    [InlineData("MAA_MAPPING", "http://www.ama-assn.org/go/cpt|78803," + Local + "|MAA_MAPPING")]
    public void Write_Order_IsCodedByTheFirstConfirmedUnconditionalCode(string id, string expected)
    {
        var codings = Write(id).GetProperty("code").GetProperty("coding").EnumerateArray().Select(c => $"{Text(c, "system")}|{Text(c, "code")}");

        Assert.Equal(expected, string.Join(',', codings));
    }

    [Fact]
    public void Write_CptNumber_CarriesNoDescriptor() =>
        Assert.False(Write("MAA_MAPPING").GetProperty("code").GetProperty("coding")[0].TryGetProperty("display", out _));

    [Fact]
    public void Write_LaboratoryOrder_HasItsCategory() =>
        Assert.Equal("108252007", Text(Write("LIVER_PANEL").GetProperty("category")[0].GetProperty("coding")[0], "code"));

    [Fact]
    public void Write_Medication_HasNoDoseAndNoCategory()
    {
        var json = Write("OCTREOTIDE_PROPHYLAXIS");

        Assert.Equal("MedicationRequest", Text(json, "resourceType"));
        Assert.Equal("7617", Text(json.GetProperty("medicationCodeableConcept").GetProperty("coding")[0], "code"));
        Assert.False(json.TryGetProperty("dosageInstruction", out _));
        Assert.False(json.TryGetProperty("category", out _));
        Assert.False(json.TryGetProperty("code", out _));
    }

    [Theory]
    [InlineData("LIVER_PANEL", "urn:example:orders|LAB1,http://loinc.org|1975-2," + Local + "|LIVER_PANEL", "urn:example:orders", "LAB1")]
    [InlineData("MRI_LIVER", "urn:example:orders|MR7," + Local + "|MRI_LIVER", "urn:example:orders", "MR7")]
    [InlineData("LIVER_PANEL", "http://loinc.org|1975-2," + Local + "|LIVER_PANEL", "http://loinc.org", "1975-2")]
    public void Write_SitesCode_StandsFirstAndOnce(string id, string expected, string system, string code)
    {
        var codings = Write(id, order => order with { Code = new OrderCode(new Coding(system, code), "Our name") }).GetProperty("code").GetProperty("coding");

        Assert.Equal(expected, string.Join(',', codings.EnumerateArray().Select(c => $"{Text(c, "system")}|{Text(c, "code")}")));
        Assert.Equal("Our name", Text(codings[0], "display"));
    }

    [Fact]
    public void Write_DoseOfWhatIsNoMedicine_IsLeftOut() =>
        Assert.False(Write("MRI_LIVER", order => order with { Dose = new SiteDose("0.1 mmol/kg") }).TryGetProperty("dosageInstruction", out _));

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();

    private static JsonElement Write(string id, Func<ProposedOrder, ProposedOrder>? change = null)
    {
        var order = new ProposedOrder(SampleCatalogue.Modalities.Find(id)!, "example-1", "because (NetCds rule R-023)");
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            (change?.Invoke(order) ?? order).Write(writer);
        }

        return JsonSerializer.Deserialize<JsonElement>(Encoding.UTF8.GetString(stream.ToArray()));
    }
}
