using NetCds.Guideline.Assessments;
using NetCds.Hooks.Cards;

namespace NetCds.Hooks.Tests.Guidelines;

/// <summary>What belongs to an order is told with the order, because no later card tells it; everything else stays silent while an order is in order.</summary>
public sealed class OrderAdviceTests
{
    [Theory]
    [InlineData("gastrinoma", "RFA", "Gastrinoma: cover the procedure with a high-dose proton-pump inhibitor")]
    [InlineData("vipoma", "RESECTION", "VIPoma: cover the procedure with a somatostatin analogue, fluid and electrolytes")]
    [InlineData("glucagonoma", "MWA", "Glucagonoma: cover the procedure with a somatostatin analogue and nutrition")]
    public void Compose_ProcedureInASyndrome_NamesItsCover(string syndrome, string order, string statement)
    {
        var card = Assert.Single(Cards(Functioning(syndrome).Drafting(order)));

        Assert.Equal(Indicator.Info, card.Indicator);
        Assert.Contains(statement, card.Summary, StringComparison.Ordinal);
        Assert.Contains("R-198", card.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("RFA")]
    [InlineData("RESECTION")]
    public void Compose_ProcedureOnAnAntithrombotic_Warns(string order)
    {
        var card = Assert.Single(Cards(PatientCase.AblationCandidate().WithMedication("Apixaban 5 mg").Drafting(order)));

        Assert.Equal(Indicator.Warning, card.Indicator);
        Assert.Contains("On an antithrombotic drug with a procedure ordered", card.Summary, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PEI", "Ethanol injection: radiofrequency and microwave ablation have largely replaced it")]
    [InlineData("CRYOABLATION", "Cryoablation: radiofrequency and microwave ablation have largely replaced it")]
    public void Compose_SupersededTechnique_NamesWhatReplacedIt(string order, string statement)
    {
        var card = Assert.Single(Cards(PatientCase.AblationCandidate().Drafting(order)));

        Assert.Equal(Indicator.Info, card.Indicator);
        Assert.Contains(statement, card.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void Compose_CarcinoidWithoutCover_HasItsSentencesInTheOneCard()
    {
        var card = Cards(PatientCase.Sample("functioning-without-octreotide").WithoutReportText().Drafting("RFA"))[0];

        Assert.Equal(Indicator.Critical, card.Indicator);
        Assert.Contains("A long-acting analogue given in the last 28 days does not replace cover at the procedure", card.Detail, StringComparison.Ordinal);
        Assert.Contains("That ablation can prevent carcinoid crises does not waive cover at the procedure", card.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void Compose_MicrospheresNotNamed_AsksToNameThem() =>
        Assert.Contains("State it in the order detail", Assert.Single(Cards(Mapped().Drafting("TARE"))).Detail, StringComparison.Ordinal);

    [Fact]
    public void Compose_MicrospheresInCarcinoma_OffersTheTumourBoard() =>
        Assert.Contains(Cards(PatientCase.Sample("nec-tare").WithoutReportText()).SelectMany(c => c.Suggestions), s => s.Label == "Draft an order: Tumour board referral");

    [Theory]
    [InlineData("RFA")]
    [InlineData("RESECTION")]
    public void Compose_OrderInOrder_IsSilent(string order) => Assert.Empty(Cards(PatientCase.AblationCandidate().Drafting(order)));

    [Theory]
    [InlineData(20.0, "reduces the resin activity by 40 %")]
    [InlineData(20.1, "the empirical table gives no resin activity at all")]
    public void Compose_ShuntAboveTheLabelByTheSitesLimit_QuotesTheTableAsItIs(double shunt, string statement)
    {
        var card = Cards(Mapped().With(Codes.Shunt, (decimal)shunt).Setting("resin_lsf_max", 30).Drafting("TARE_RESIN"))[0];

        Assert.Contains(statement, card.Summary, StringComparison.Ordinal);
        Assert.Equal(Indicator.Warning, card.Indicator);
    }

    [Fact]
    public void Assess_StrictPolicyWithoutShunt_AsksForItWithGlassToo()
    {
        var assessment = Mapped().Without(Codes.Shunt).With(Codes.LungDose, Value.Quantity(20, "Gy")).Setting("lsf_policy", "seed_strict").Assess();

        assessment.AssertStatuses("TARE_GLASS=undetermined TARE_RESIN=undetermined");
        Assert.Contains(assessment.Missing, m => m.Card == "MD-LSF" && m.RuleIds.Contains("R-115"));
    }

    [Fact]
    public void Assess_SyndromeNotKnown_IsAskedForBeforeTheHeart()
    {
        var cards = PatientCase.AblationCandidate().Without(Codes.Syndrome).Drafting("RFA").Assess().Cards().ToList();

        Assert.Contains("MD-FUNCTION", cards);
        Assert.DoesNotContain("MD-ECHO", cards);
    }

    [Fact]
    public void Assess_HeartDiseaseWithoutAKnownSyndrome_StillCounts() =>
        PatientCase.AblationCandidate().Without(Codes.Syndrome).With("carcinoid-heart-disease", Value.Answer("present")).Assess().AssertStatuses("RFA=caution RESECTION=caution SRFA=caution");

    private static PatientCase Mapped() => PatientCase.Sample("lung-shunt-12").WithoutReportText();

    private static PatientCase Functioning(string syndrome) =>
        PatientCase.AblationCandidate().With(Codes.Syndrome, Value.Answer(syndrome)).With("9811-1", Value.Quantity(80, "ug/L"));

    private static IReadOnlyList<Card> Cards(PatientCase patient) => Engine.Shipped.Compose(patient.Bytes()).Cards;
}
