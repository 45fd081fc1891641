using System.Text;
using NetCds.Guideline.Assessments;
using NetCds.Hooks.Cards.Wording;

namespace NetCds.Hooks.Tests.Cards.Wording;

public sealed class WordsTests
{
    [Theory]
    [InlineData("C", "evidence C: retrospective series")]
    [InlineData("L/D", "evidence L/D: device or drug label; consensus or review opinion")]
    [InlineData("Z", "evidence Z")]
    public void EvidenceText_Letters_AreExplained(string letters, string expected)
    {
        var text = new StringBuilder();
        EvidenceText.Append(text, letters);

        Assert.Equal(expected, text.ToString());
    }

    [Theory]
    [InlineData(null, "")]
    [InlineData("{score}", "")]
    [InlineData("mL/min/{1.73_m2}", "mL/min/1.73 m²")]
    [InlineData("U/{any}L", "U/L")]
    [InlineData("{open", "")]
    [InlineData("GBq", "GBq")]
    public void UnitText_UcumCode_IsReadable(string? unit, string expected) => Assert.Equal(expected, UnitText.Of(unit));

    [Theory]
    [InlineData("RFA", "RFA")]
    [InlineData("CTACE", "cTACE")]
    [InlineData("DEB_TACE", "DEB-TACE")]
    [InlineData("CRYOABLATION", "cryoablation")]
    [InlineData("TARE_RESIN", "radioembolisation (resin microspheres)")]
    [InlineData("PORTAL_IMAGING", "portal vein imaging (Doppler or portal-venous phase)")]
    [InlineData("UNKNOWN", "UNKNOWN")]
    public void ModalityNames_Short_UsesTheAbbreviationOfTheCatalogue(string id, string expected) =>
        Assert.Equal(expected, ModalityNames.Of(SampleCatalogue.Modalities).Short(id));

    [Theory]
    [InlineData("S003", "Sources: S003 [Putzer 2020](https://doi.org/10.1055/a-1030-4631)")]
    [InlineData("C49", "Sources: C49 [Singh 2024](https://doi.org/10.1016/S0140-6736%2824%2900701-3)")]
    [InlineData("C03", "Sources: C03 van Roekel thesis (no identifier)")]
    [InlineData("C62", "Sources: C62 TACE list (no identifier, secondary source)")]
    [InlineData("C81", "Sources: C81 [Perioperative therapy](https://www.ncbi.nlm.nih.gov/pmc/articles/PMC5637287/) (unconfirmed)")]
    [InlineData("PD", "Sources: PD project default, not confirmed by a source")]
    [InlineData("X99", "Sources: X99 (unconfirmed)")]
    public void SourcesLine_Citation_IsLinkedAndWeighed(string id, string expected)
    {
        var text = new StringBuilder();
        SourcesLine.Append(text, SampleRules.Citations, [id], new StringBuilder());

        Assert.Equal(expected, text.ToString());
    }

    [Fact]
    public void SourcesLine_NothingCited_IsAProjectDefault()
    {
        var text = new StringBuilder();
        SourcesLine.Append(text, SampleRules.Citations, [], new StringBuilder());

        Assert.Equal("Sources: PD project default, not confirmed by a source", text.ToString());
    }

    [Theory]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("https://doi.org/10.1", true)]
    public void AddressOf_Scheme_IsWebOnly(string url, bool expected) =>
        Assert.Equal(expected, CitationText.AddressOf(new Citation("X", "x", "x", url, CitationStanding.Confirmed)) is not null);
}
