using System.Text;
using System.Text.Json;
using NetCds.Guideline.Assessments;
using NetCds.Hooks.Tests.Guidelines;

namespace NetCds.Hooks.Tests.Samples;

/// <summary>What the shipped guideline answers to the sample calls of the order hooks, beyond the statuses of expected.json.</summary>
public sealed class OrderSampleTests
{
    [Theory]
    [InlineData("tare-resin-shunt-8", "TARE_RESIN")]
    [InlineData("tare-resin-shunt-14", "TARE_RESIN")]
    [InlineData("tare-resin-shunt-23", "TARE_RESIN")]
    [InlineData("tare-bilirubin-38", "TARE")]
    [InlineData("tace-whipple", "CTACE")]
    [InlineData("tace-portal-vein-thrombosis", "TACE")]
    [InlineData("nec-tare", "TARE")]
    [InlineData("capecitabine-after-resin", "CAPECITABINE")]
    [InlineData("prrt-krenning-1", "LU177_DOTATATE")]
    [InlineData("tace-no-octreotide", "CTACE")]
    [InlineData("tace-with-octreotide", "CTACE OCTREOTIDE_PROPHYLAXIS")]
    [InlineData("transplant-referral", "TRANSPLANT")]
    [InlineData("rfa-two-lesions", "RFA")]
    [InlineData("sstr-pet-stable", "SSTR_PET")]
    [InlineData("mapping-bilirubin-38", "MAA_MAPPING MAA_MAPPING")]
    [InlineData("unknown-order", "")]
    public void Assess_Drafts_AreRecognised(string name, string expected) =>
        Assert.Equal(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries), Assess(name).Drafts.Select(d => d.ModalityId));

    [Theory]
    [InlineData("tare-resin-shunt-23", "critical")]
    [InlineData("tare-bilirubin-38", "critical")]
    [InlineData("tace-whipple", "critical")]
    [InlineData("tace-portal-vein-thrombosis", "critical")]
    [InlineData("nec-tare", "warning")]
    [InlineData("capecitabine-after-resin", "critical")]
    [InlineData("prrt-krenning-1", "warning")]
    [InlineData("tace-no-octreotide", "critical")]
    [InlineData("mapping-bilirubin-38", "warning")]
    public void Write_OrderWithSomethingAgainstIt_IsAsLoudAsTheRule(string name, string loudest) =>
        Assert.Equal(loudest, CardsOf(name).First().GetProperty("indicator").GetString());

    [Theory]
    [InlineData("rfa-two-lesions")]
    [InlineData("transplant-referral")]
    [InlineData("tare-resin-shunt-8")]
    [InlineData("unknown-order")]
    public void Write_OrderWithNothingAgainstIt_IsNotInterrupted(string name) =>
        Assert.All(CardsOf(name), c => Assert.Equal("info", c.GetProperty("indicator").GetString()));

    [Fact]
    public void Write_OrderNobodyKnows_GivesNoCard() => Assert.Empty(CardsOf("unknown-order"));

    [Theory]
    [InlineData("tare-bilirubin-38")]
    [InlineData("nec-tare")]
    [InlineData("mapping-bilirubin-38")]
    public void Assess_RadioembolisationRuledOut_SuggestsNoMapping(string name)
    {
        var assessment = Assess(name);

        Assert.DoesNotContain("MAA_MAPPING", assessment.Actions.Select(a => a.Id));
        Assert.DoesNotContain("MAA_MAPPING", assessment.Missing.SelectMany(m => m.Suggested));
    }

    [Fact]
    public void Assess_DraftedRadioembolisationWithoutMapping_AsksForMappingAndShunt() =>
        Assert.Equal(["maa_mapping_done", "lung_shunt_percent"], Assert.Single(Assess("nec-tare").Missing, m => m.Card == "MD-MAA").Facts);

    [Fact]
    public void Assess_OctreotideBesideTheProcedure_SettlesTheCover()
    {
        var without = Assess("tace-no-octreotide");
        var with = Assess("tace-with-octreotide");

        Assert.Contains(("OCTREOTIDE_PROPHYLAXIS", "R-156"), without.ActionsTaken());
        Assert.Equal(Indicator.Critical, Assert.Single(without.Missing, m => m.Card == "MD-OCTREOTIDE").Indicator);
        Assert.DoesNotContain("OCTREOTIDE_PROPHYLAXIS", with.Actions.Select(a => a.Id));
    }

    private static Assessment Assess(string name) => Engine.Shipped.Assess(Encoding.UTF8.GetBytes(SampleFiles.SampleText(name))).Assessment;

    private static JsonElement[] CardsOf(string name) =>
        [.. SampleFiles.Parse(Engine.Shipped.Write(Encoding.UTF8.GetBytes(SampleFiles.SampleText(name))).Cards).EnumerateArray()];
}
