using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using NetCds.Hooks.Sites;
using NetCds.Hooks.Tests.Guidelines;
using NetCds.Hooks.Tests.Samples;

namespace NetCds.Hooks.Tests.Sites;

/// <summary>No dose but the site's own (knowledge base c.0.6).</summary>
public sealed partial class SiteDoseTests
{
    private const string Dosage = "100 microgram s.c. one hour before the procedure";

    private static readonly SiteEngine WithoutDoses = new(SitePractice.None);

    private static readonly SiteEngine WithDose = new(new SitePractice
    {
        Doses = new Dictionary<string, SiteDose> { ["OCTREOTIDE_PROPHYLAXIS"] = new(Dosage, 100, "microgram") },
    });

    public static TheoryData<string> Samples => SampleFiles.Samples;

    public static TheoryData<string> Patients => SampleFiles.Sandbox;

    [Theory]
    [MemberData(nameof(Samples))]
    public void Cards_OfSampleWithoutConfiguredDose_CarryNone(string name) => AssertNoDose(WithoutDoses.Cards(SampleFiles.SampleText(name)));

    [Theory]
    [MemberData(nameof(Patients))]
    public void Cards_OfSandboxPatientWithoutConfiguredDose_CarryNone(string name) =>
        AssertNoDose(WithoutDoses.Cards(Encoding.UTF8.GetString(Engine.Shipped.Wrap(SampleFiles.SandboxText(name)))));

    [Fact]
    public void Cards_ConfiguredDose_StandsInTheOrderAndIsCalledTheSites()
    {
        var cards = WithDose.Cards(SampleFiles.SampleText("tace-no-octreotide"));

        var order = Assert.Single(SiteEngine.Suggested(cards), r => r.GetProperty("resourceType").GetString() == "MedicationRequest");
        var dosage = Assert.Single(order.GetProperty("dosageInstruction").EnumerateArray());
        Assert.Equal($"{Dosage} (dose as configured by this site, not given by the guideline)", dosage.GetProperty("text").GetString());
        var quantity = dosage.GetProperty("doseAndRate")[0].GetProperty("doseQuantity");
        Assert.Equal((100, "microgram"), (quantity.GetProperty("value").GetInt32(), quantity.GetProperty("unit").GetString()));
        var card = Assert.Single(cards, c => c.TryGetProperty("suggestions", out var list) && list.GetRawText().Contains("OCTREOTIDE_PROPHYLAXIS", StringComparison.Ordinal));
        Assert.Contains($"carries the dose this site has configured, which is not the guideline's: {Dosage}.", card.GetProperty("detail").GetString(), StringComparison.Ordinal);
        var description = card.GetProperty("suggestions").EnumerateArray().SelectMany(s => s.GetProperty("actions").EnumerateArray()).Select(a => a.GetProperty("description").GetString());
        Assert.Contains(description, d => d!.EndsWith($", dose as this site has configured it: {Dosage}", StringComparison.Ordinal));
        Assert.Throws<Xunit.Sdk.DoesNotMatchException>(() => AssertNoDose(cards));
    }

    [Fact]
    public void Cards_DoseOfAnotherMedicine_ChangesNothing()
    {
        var engine = new SiteEngine(new SitePractice { Doses = new Dictionary<string, SiteDose> { ["EVEROLIMUS"] = new("10 mg p.o. daily") } });
        var call = SampleFiles.SampleText("tace-no-octreotide");

        Assert.Equal(WithoutDoses.Cards(call).Select(c => c.GetRawText()), engine.Cards(call).Select(c => c.GetRawText()));
    }

    [Fact]
    public void Write_TextOnly_HasNoQuantity()
    {
        var engine = new SiteEngine(new SitePractice { Doses = new Dictionary<string, SiteDose> { ["OCTREOTIDE_PROPHYLAXIS"] = new("by the *local* protocol") } });

        var cards = engine.Cards(SampleFiles.SampleText("tace-no-octreotide"));

        var order = Assert.Single(SiteEngine.Suggested(cards), r => r.GetProperty("resourceType").GetString() == "MedicationRequest");
        Assert.False(order.GetProperty("dosageInstruction")[0].TryGetProperty("doseAndRate", out _));
        Assert.Contains(cards, c => c.GetProperty("detail").GetString()!.Contains(@"by the \*local\* protocol", StringComparison.Ordinal));
    }

    private static void AssertNoDose(IReadOnlyList<JsonElement> cards)
    {
        foreach (var text in cards.SelectMany(SampleFiles.Strings))
        {
            Assert.DoesNotMatch(Dose(), text);
        }

        Assert.All(SiteEngine.Suggested(cards), order =>
        {
            Assert.False(order.TryGetProperty("dosageInstruction", out _));
            Assert.False(order.TryGetProperty("dispenseRequest", out _));
            Assert.False(order.TryGetProperty("quantityQuantity", out _));
        });
    }

    // An amount of a drug or of activity; concentrations (mg/dL) and absorbed doses (Gy) are findings and limits.
    [GeneratedRegex(@"\b\d[\d.,]*\s?(mg|g|µg|ug|mcg|micrograms?|ml|GBq|MBq|mCi|IU|units|tablets?)\b(?!\s?/)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Dose();
}
