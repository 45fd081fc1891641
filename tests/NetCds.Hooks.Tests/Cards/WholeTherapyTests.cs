using NetCds.Guideline.Assessments;
using NetCds.Guideline.Facts;
using NetCds.Hooks.Cards;
using static NetCds.Hooks.Tests.Cards.SampleRules;

namespace NetCds.Hooks.Tests.Cards;

/// <summary>What is said of liver-directed therapy as a whole, and what stands below the options.</summary>
public sealed class WholeTherapyTests
{
    private static readonly RuleFinding Carcinoma = Rule(
        "R-063", RuleEffect.NotRecommend, "Neuroendocrine carcinoma: no liver-directed therapy by default", indicator: Indicator.Warning, modalities: ["LDT"]);

    [Fact]
    public void Compose_NothingOfTheLiverOffered_SaysWhyWithTheOptions()
    {
        var platinum = Rule("R-064", RuleEffect.Recommend, "Chemotherapy fits");
        var card = Assert.Single(Compose(Refused(Carcinoma, ModalityStatus.NotRecommended) with
        {
            Modalities = [.. Refused(Carcinoma, ModalityStatus.NotRecommended).Modalities, Verdict("SSA", ModalityStatus.Recommended, [platinum])],
        }));

        Assert.Equal(Indicator.Info, card.Indicator);
        Assert.Equal("NELM: SSA recommended; liver-directed therapy not recommended", card.Summary);
        Assert.Contains("- **All liver-directed therapy**: not recommended. Neuroendocrine carcinoma: no liver-directed therapy by default. (R-063", card.Detail);
    }

    [Theory]
    [InlineData(RuleEffect.NotRecommend, Indicator.Warning, Indicator.Warning, "notrecommended", "not recommended")]
    [InlineData(RuleEffect.Contraindicate, Indicator.Critical, Indicator.Critical, "contraindication", "contraindicated")]
    [InlineData(RuleEffect.Caution, Indicator.Info, Indicator.Info, "precaution", "only with caution")]
    [InlineData(RuleEffect.Caution, Indicator.Critical, Indicator.Warning, "precaution", "only with caution")]
    public void Compose_NothingOffered_IsACardOfItsOwn(RuleEffect effect, Indicator rule, Indicator expected, string topic, string words)
    {
        var finding = Carcinoma with { Effect = effect, Indicator = rule };

        var card = Assert.Single(Compose(Refused(finding, ModalityStatus.NotRecommended)));

        Assert.Equal(expected, card.Indicator);
        Assert.Equal(topic, card.Source.Topic.Code);
        Assert.StartsWith($"NELM: liver-directed therapy {words}: Neuroendocrine carcinoma", card.Summary);
    }

    [Fact]
    public void Compose_RuleOfEveryMember_IsOfTheWhole()
    {
        var finding = Carcinoma with { Modalities = ["ABLATION", "IRE", "TAE", "TACE", "TARE"] };

        Assert.Contains("All liver-directed therapy", Assert.Single(Compose(Refused(finding, ModalityStatus.NotRecommended))).Detail);
    }

    [Fact]
    public void Compose_RuleOfSomeMembers_IsNotOfTheWhole() =>
        Assert.Empty(Compose(Refused(Carcinoma with { Modalities = ["ABLATION", "TARE"] }, ModalityStatus.NotRecommended)));

    [Fact]
    public void Compose_RuleToldWithAnOption_IsNotToldTwice()
    {
        var caution = Carcinoma with { Effect = RuleEffect.Caution };
        var offered = Rule("R-050", RuleEffect.Consider, "An option");
        var assessment = SampleAssessments.Base() with { Modalities = [Verdict("TAE", ModalityStatus.Caution, [caution, offered])] };

        var card = Assert.Single(Compose(assessment));

        Assert.DoesNotContain("All liver-directed therapy", card.Detail);
        Assert.Contains("  - Caution: Neuroendocrine carcinoma", card.Detail);
    }

    [Fact]
    public void Compose_ManyAssumptions_NamesEightAndCountsTheRest()
    {
        Fact[] shared = [.. Enumerable.Range(1, 9).Select(i => SampleFacts.AssumedNo(SampleFacts.Define($"f{i}", $"Finding {i}")))];
        var count = SampleFacts.AssumedNo(SampleFacts.Define("n", "Earlier sessions", FactKind.Integer));
        var asked = SampleFacts.AssumedNo(SampleFacts.Octreotide with { MissingCard = "MD-OCTREOTIDE" });
        var own = SampleFacts.AssumedNo(SampleFacts.Define("own", "Bile duct nearby"));
        var rule = Rule("R-042", RuleEffect.Recommend, "It fits");
        var assessment = SampleAssessments.Base() with
        {
            Modalities =
            [
                Verdict("RFA", ModalityStatus.Recommended, [rule], assumed: [count, asked, .. shared, own]),
                Verdict("RESECTION", ModalityStatus.Considered, [rule], assumed: [count, asked, .. shared]),
                Verdict("TAE", ModalityStatus.Undetermined, [rule], assumed: [SampleFacts.AssumedNo(SampleFacts.Infection)]),
            ],
        };

        var detail = Assert.Single(Compose(assessment)).Detail;

        Assert.Contains("Assumed absent, nothing recorded: Bile duct nearby; Finding 1; Finding 2; Finding 3; Finding 4; Finding 5; Finding 6; Finding 7; and 3 more (see the assessment)\n", detail);
        Assert.DoesNotContain("octreotide", detail);
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, false)]
    public void Compose_InvasiveTest_IsAskedForOnlyWhenItIsTheLastThingOpen(bool isLast, bool asked)
    {
        var assessment = SampleAssessments.Base() with
        {
            Modalities = [Verdict("TARE_RESIN", ModalityStatus.Undetermined, missing: isLast ? ["maa_mapping_done"] : ["maa_mapping_done", "portal_vein"])],
            Missing = [Missing("MD-MAA", "Mapping", "Shunt must be known", "Procedure", ["R-110"], ["maa_mapping_done"], ["MAA_MAPPING"], modalities: ["TARE_RESIN"])],
        };

        Assert.Equal(asked, Compose(assessment).Any(c => c.Source.Topic.Code == "missingdata"));
    }

    [Fact]
    public void Compose_SuggestedOrder_KeepsTheTitleOfTheCatalogue()
    {
        var assessment = SampleAssessments.Base() with
        {
            Actions = [new ProposedAction("MRI_LIVER", "R-023", "CT misses small lesions", false, Indicator.Info, ["S003"])],
        };

        Assert.Equal("Draft an order: Multiphase MRI of the liver", Assert.Single(Assert.Single(Compose(assessment)).Suggestions).Label);
    }

    [Fact]
    public void Compose_UndecidedWithDataOfSomebodyElse_NamesBoth()
    {
        var assessment = SampleAssessments.Base() with
        {
            Concern = Concern.Undecided,
            DataIssues = [new DataIssue("not-retrieved", null, "The problem list could not be read", []), new DataIssue("wrong-patient", null, "Data of somebody else came", [])],
        };

        var detail = Assert.Single(Compose(assessment)).Detail;

        Assert.Contains("- The problem list could not be read.", detail);
        Assert.Contains("- Data of somebody else came.", detail);
    }

    private static Assessment Refused(RuleFinding finding, ModalityStatus status) => SampleAssessments.Base() with
    {
        Modalities = [.. SampleCatalogue.Modalities.Find("LDT")!.Members.Select(id => Verdict(id, status, [finding], inPlay: false, allocated: false))],
    };

    private static IReadOnlyList<Card> Compose(Assessment assessment)
    {
        var context = SampleAssessments.Context();
        var cards = new CardComposer().Compose(assessment, context);
        CardRules.Check(cards, context);
        return cards;
    }
}
