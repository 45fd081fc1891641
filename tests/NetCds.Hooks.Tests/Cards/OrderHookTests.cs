using NetCds.Guideline.Assessments;
using NetCds.Guideline.Facts;
using NetCds.Hooks.Cards;
using static NetCds.Hooks.Tests.Cards.SampleRules;

namespace NetCds.Hooks.Tests.Cards;

/// <summary>What is said while orders are chosen and signed.</summary>
public sealed class OrderHookTests
{
    private static readonly RuleFinding Shunt = Rule(
        "R-111", RuleEffect.Contraindicate, "Lung shunt above 20 %: no resin microspheres", indicator: Indicator.Critical, modalities: ["TARE_RESIN"]);

    private static readonly RuleFinding Arterial = Rule("R-050", RuleEffect.Consider, "Arterial therapy is an option", modalities: ["TARE"]);

    private static readonly RuleFinding Thrombosis = Rule(
        "R-080", RuleEffect.Contraindicate, "Main portal vein thrombosis", indicator: Indicator.Critical, modalities: ["TACE"]);

    [Fact]
    public void Compose_ContraindicatedDraft_IsCriticalAndOffersItsRemoval()
    {
        var card = Assert.Single(Compose(Tace(ModalityStatus.Contraindicated, ModalityStatus.Contraindicated)));

        Assert.Equal(Indicator.Critical, card.Indicator);
        Assert.Equal("Drafted TACE contraindicated: Main portal vein thrombosis", card.Summary);
        Assert.StartsWith("**Draft order:** Chemoembolisation (ServiceRequest/tace-1): contraindicated\n", card.Detail);
        var removal = Assert.Single(card.Suggestions);
        Assert.Null(removal.IsRecommended);
        Assert.Equal(("delete", "ServiceRequest/tace-1"), (removal.Actions[0].Type, removal.Actions[0].ResourceId));
    }

    [Fact]
    public void Compose_UmbrellaWithOnePossibleMember_SaysWhichAndDoesNotRemoveIt()
    {
        var assessment = Draft("TARE") with
        {
            Modalities =
            [
                Verdict("TARE_RESIN", ModalityStatus.Contraindicated, [Shunt, Arterial], drafted: true),
                Verdict("TARE_GLASS", ModalityStatus.Considered, [Arterial], drafted: true),
            ],
        };

        var card = Assert.Single(Compose(assessment));

        Assert.Equal(Indicator.Warning, card.Indicator);
        Assert.StartsWith("Drafted TARE: resin microspheres contraindicated, glass microspheres possible: Lung shunt above 20 %", card.Summary);
        Assert.Contains("Radioembolisation (ServiceRequest/tare-1): resin microspheres contraindicated, glass microspheres possible\n", card.Detail);
        Assert.Equal("TARE_GLASS", Assert.Single(card.Suggestions).Actions[0].Resource!.Order.Id);
    }

    [Theory]
    [InlineData(ModalityStatus.Considered, true)]
    [InlineData(ModalityStatus.Caution, true)]
    [InlineData(ModalityStatus.Undetermined, true)]
    [InlineData(ModalityStatus.Contraindicated, false)]
    [InlineData(ModalityStatus.NotRecommended, false)]
    public void Compose_ResinContraindicated_SuggestsGlassWhenNothingSpeaksAgainstIt(ModalityStatus glass, bool expected)
    {
        var assessment = Draft("TARE_RESIN") with
        {
            Modalities = [Verdict("TARE_RESIN", ModalityStatus.Contraindicated, [Shunt], drafted: true), Verdict("TARE_GLASS", glass, [Arterial])],
        };

        var card = Assert.Single(Compose(assessment));

        Assert.Equal(Indicator.Critical, card.Indicator);
        Assert.Equal("delete", card.Suggestions[0].Actions[0].Type);
        Assert.Equal(expected, card.Suggestions.Any(s => s.Actions[0].Resource?.Order.Id == "TARE_GLASS"));
        Assert.Equal(glass == ModalityStatus.Undetermined, card.Detail.Contains("**Radioembolisation (glass microspheres)**: open until known: ", StringComparison.Ordinal));
        Assert.Equal(expected, card.Suggestions.Any(s => s.Label == "Draft instead: Radioembolisation, glass microspheres"));
    }

    [Fact]
    public void Compose_ContraindicatedDraft_NamesWhatIsAdvisedInstead()
    {
        var resection = Rule("R-040", RuleEffect.Recommend, "Resection fits", modalities: ["RESECTION"], citations: ["S004"]);
        var assessment = Tace(ModalityStatus.Contraindicated, ModalityStatus.Contraindicated);
        assessment = assessment with { Modalities = [.. assessment.Modalities, Verdict("RESECTION", ModalityStatus.Recommended, [resection])] };

        var card = Assert.Single(Compose(assessment));

        Assert.Contains("**Instead**\n\n- **Liver resection**: recommended. Resection fits. (R-040", card.Detail);
        Assert.Contains("S004 [", card.Detail);
        Assert.DoesNotContain(card.Suggestions, s => s.Actions[0].Resource?.Order.Id == "RESECTION");
    }

    [Fact]
    public void Compose_DraftReadAsContraindicatedFromTextOnly_IsNotRemoved()
    {
        var card = Assert.Single(Compose(Tace(ModalityStatus.Undetermined, ModalityStatus.Contraindicated)));

        Assert.Equal(Indicator.Warning, card.Indicator);
        Assert.Contains("possibly contraindicated", card.Detail);
        Assert.Empty(card.Suggestions);
    }

    [Fact]
    public void Compose_BackgroundDraft_IsMentionedOnlyWhenContraindicated()
    {
        var caution = Rule("R-095", RuleEffect.Caution, "Prefer plain oil", indicator: Indicator.Warning);
        var draft = SampleAssessments.Base() with { Drafts = [new("ServiceRequest/tace-1", "TACE", false), new("ServiceRequest/rfa-1", "RFA", true)] };
        var fine = draft with
        {
            Modalities = [Verdict("RFA", ModalityStatus.Considered, drafted: true), .. Members(ModalityStatus.Caution, caution)],
            Missing = [Missing("MD-X", "Portal vein", "It matters", "Record it", ["R-080"], ["portal_vein"], [], modalities: ["CTACE"])],
        };
        var forbidden = fine with { Modalities = [fine.Modalities[0], .. Members(ModalityStatus.Contraindicated, Thrombosis)] };

        var card = Assert.Single(Compose(forbidden));

        Assert.Empty(Compose(fine));
        Assert.Equal(Indicator.Warning, card.Indicator);
        Assert.Equal("Drafted TACE (not selected) contraindicated: Main portal vein thrombosis", card.Summary);
        Assert.Contains("Chemoembolisation (ServiceRequest/tace-1, not selected): contraindicated", card.Detail);
        Assert.DoesNotContain("rfa-1", card.Detail);
        Assert.Empty(card.Suggestions);

        static ModalityVerdict[] Members(ModalityStatus status, RuleFinding rule) =>
            [Verdict("CTACE", status, [rule], drafted: true, selected: false), Verdict("DEB_TACE", status, [rule], drafted: true, selected: false)];
    }

    [Theory]
    [InlineData(Indicator.Info)]
    [InlineData(Indicator.Warning)]
    public void Compose_DraftAdvisedAgainst_IsAsLoudAsTheRule(Indicator indicator)
    {
        var rule = Rule("R-046", RuleEffect.NotRecommend, "Six or more lesions: not ablation alone", indicator: indicator);
        var assessment = Draft("RFA") with { Modalities = [Verdict("RFA", ModalityStatus.NotRecommended, [rule], drafted: true)] };

        var card = Assert.Single(Compose(assessment));

        Assert.Equal(indicator, card.Indicator);
        Assert.Equal("notrecommended", card.Source.Topic.Code);
        Assert.Equal("Drafted RFA not recommended: Six or more lesions: not ablation alone", card.Summary);
        Assert.Empty(card.Suggestions);
    }

    [Theory]
    [InlineData(Indicator.Info)]
    [InlineData(Indicator.Warning)]
    [InlineData(Indicator.Critical)]
    public void Compose_CautionOfSelectedDraft_IsAsLoudAsTheRule(Indicator indicator)
    {
        var rule = Rule("R-150", RuleEffect.Caution, "Correct coagulation first", indicator: indicator);
        var assessment = Draft("RFA") with { Modalities = [Verdict("RFA", ModalityStatus.Caution, [rule, Rule("R-043", RuleEffect.Consider, "An option")], drafted: true)] };

        var card = Assert.Single(Compose(assessment));

        Assert.Equal(indicator, card.Indicator);
        Assert.Equal("Before RFA: Correct coagulation first", card.Summary);
        Assert.Contains("**Draft order:** Radiofrequency ablation (ServiceRequest/rfa-1)\n", card.Detail);
    }

    [Fact]
    public void Compose_CautionOfOneVariant_SaysIf()
    {
        var rule = Rule("R-095", RuleEffect.Caution, "Prefer conventional chemoembolisation", indicator: Indicator.Warning);
        var assessment = Draft("TACE") with
        {
            Modalities = [Verdict("CTACE", ModalityStatus.Considered, drafted: true), Verdict("DEB_TACE", ModalityStatus.Caution, [rule], drafted: true)],
        };

        Assert.Equal("If DEB-TACE: Prefer conventional chemoembolisation", Assert.Single(Compose(assessment)).Summary);
    }

    [Fact]
    public void Compose_CarcinoidDraftWithoutOctreotide_IsCriticalAndSuggestsItWithoutDose()
    {
        var rule = Rule(
            "R-156", RuleEffect.WorkUp, "Carcinoid syndrome without octreotide cover: order it by local protocol", indicator: Indicator.Critical, citations: ["C28"],
            modalities: ["LDT"], suggests: ["OCTREOTIDE_PROPHYLAXIS"]);
        var assessment = Draft("TAE") with { Modalities = [Verdict("TAE", ModalityStatus.Recommended, [rule], drafted: true)] };

        var card = Assert.Single(Compose(assessment));

        Assert.Equal(Indicator.Critical, card.Indicator);
        var suggestion = Assert.Single(card.Suggestions);
        Assert.Equal("Draft an order: Periprocedural octreotide, dose by local protocol", suggestion.Label);
        Assert.Equal("OCTREOTIDE_PROPHYLAXIS", suggestion.Actions[0].Resource!.Order.Id);
    }

    [Fact]
    public void Compose_MissingDataOfSelectedDraft_SuggestsWhatIsNotDraftedYet()
    {
        var assessment = Draft("TARE", new RecognisedDraft("ServiceRequest/map-1", "MAA_MAPPING", false)) with
        {
            Modalities = [.. new[] { "TARE_RESIN", "TARE_GLASS" }.Select(id => Verdict(id, ModalityStatus.Undetermined, drafted: true))],
            Missing =
            [
                Missing("MD-MAA", "Mapping angiography", "Shunt must be known", "Procedure", ["R-110"], ["maa_mapping_done"], ["MAA_MAPPING"], modalities: ["TARE_RESIN"]),
                Missing("MD-PREGNANCY", "Pregnancy", "Radiation", "Observation", ["R-035"], ["pregnant"], ["LIVER_PANEL"], Indicator.Critical, ["TARE"]),
            ],
        };

        var card = Assert.Single(Compose(assessment));

        Assert.Equal(Indicator.Critical, card.Indicator);
        Assert.Contains("**Draft order:** Radioembolisation (ServiceRequest/tare-1)\n", card.Detail);
        Assert.Contains("  - Drafted already: Mapping angiography with Tc-99m MAA (ServiceRequest/map-1)\n", card.Detail);
        Assert.Equal(["LIVER_PANEL"], card.Suggestions.Select(s => s.Actions[0].Resource!.Order.Id));
    }

    [Theory]
    [InlineData(Indicator.Warning, false)]
    [InlineData(Indicator.Critical, true)]
    public void Compose_ContraindicatedDraft_WaitsForDangersOnly(Indicator indicator, bool asked)
    {
        var assessment = Tace(ModalityStatus.Contraindicated, ModalityStatus.Contraindicated) with
        {
            Missing = [Missing("MD-X", "Something", "It matters", "Record it", ["R-1"], ["x"], [], indicator, ["TACE"])],
        };

        Assert.Equal(asked, Compose(assessment).Any(c => c.Source.Topic.Code == "missingdata"));
    }

    [Theory]
    [InlineData(ModalityStatus.Recommended)]
    [InlineData(ModalityStatus.Considered)]
    public void Compose_SupportedDraft_IsSilentUnlessAskedToConfirm(ModalityStatus status)
    {
        var rule = Rule("R-042", RuleEffect.Recommend, "Ablation fits");
        var assessment = Draft("RFA") with { Modalities = [Verdict("RFA", status, [rule], drafted: true), Verdict("MWA", ModalityStatus.Recommended, [rule])] };

        var card = Assert.Single(Compose(assessment, confirm: true));

        Assert.Empty(Compose(assessment));
        Assert.Equal(Indicator.Info, card.Indicator);
        Assert.Equal("Drafted RFA: supported by the guideline, nothing missing", card.Summary);
    }

    [Fact]
    public void Compose_SilentDraftAndConfirmation_SaysNothing() =>
        Assert.Empty(Compose(Draft("RFA") with { Modalities = [Verdict("RFA", ModalityStatus.Silent, drafted: true)] }, confirm: true));

    [Fact]
    public void Compose_OrderThatIsNotJudged_BringsUpNothingButAMixUpOfPatients()
    {
        var assessment = Draft("ECHO") with
        {
            Notes = [Rule("R-008", RuleEffect.Inform, "Grades differ", indicator: Indicator.Warning)],
            DataIssues = [new DataIssue("conflict", "ki67_percent", "Ki-67 differs", []), new DataIssue("wrong-patient", null, "Data of somebody else came", [])],
        };

        var card = Assert.Single(Compose(assessment));

        Assert.Contains("Data of somebody else came", card.Detail);
        Assert.DoesNotContain("Ki-67", card.Detail);
        Assert.Empty(Compose(assessment with { DataIssues = [] }));
    }

    [Theory]
    [InlineData(Concern.PatientMismatch, 1)]
    [InlineData(Concern.Concerned, 0)]
    public void Compose_NoDraftOfThisPatient_TellsOnlyThatAllDataAreAnothers(Concern concern, int expected)
    {
        var assessment = SampleAssessments.Base() with { Concern = concern, DataIssues = [new DataIssue("wrong-patient", null, "Data of somebody else came", [])] };

        Assert.Equal(expected, Compose(assessment).Count);
    }

    [Theory]
    [InlineData("ServiceRequest")]
    [InlineData("ServiceRequest/")]
    public void Compose_ContraindicatedDraftWithoutId_CannotBeRemoved(string reference)
    {
        var assessment = Tace(ModalityStatus.Contraindicated, ModalityStatus.Contraindicated) with { Drafts = [new RecognisedDraft(reference, "TACE", true)] };

        Assert.Empty(Assert.Single(Compose(assessment)).Suggestions);
    }

    private static Assessment Tace(ModalityStatus conventional, ModalityStatus beads) => Draft("TACE") with
    {
        Modalities = [Verdict("CTACE", conventional, [Thrombosis], drafted: true), Verdict("DEB_TACE", beads, [Thrombosis], drafted: true)],
    };

    private static Assessment Draft(string id, params RecognisedDraft[] others) => SampleAssessments.Base() with
    {
        Drafts = [new RecognisedDraft($"ServiceRequest/{(id.Contains('_', StringComparison.Ordinal) ? id[..id.IndexOf('_', StringComparison.Ordinal)] : id).ToLowerInvariant()}-1", id, true), .. others],
    };

    private static IReadOnlyList<Card> Compose(Assessment assessment, bool confirm = false)
    {
        var context = SampleAssessments.Context("order-sign") with { ConfirmWhenFine = confirm };
        var cards = new CardComposer().Compose(assessment, context);
        CardRules.Check(cards, context);
        return cards;
    }
}
