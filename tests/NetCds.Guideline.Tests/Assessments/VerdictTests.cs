using NetCds.Guideline.Assessments;
using NetCds.Guideline.Evaluation;
using NetCds.Guideline.Rules;

namespace NetCds.Guideline.Tests.Assessments;

public sealed class VerdictTests
{
    private static SmallGuideline Offered() => new SmallGuideline().Line("R-1", RuleEffect.Recommend, "ABLATION", "%fits", indicator: Indicator.Info).With("fits", true);

    [Fact]
    public void Make_SafetyKnownFalse_Recommends()
    {
        var outcome = Offered().Line("R-2", RuleEffect.Contraindicate, "LDT", "%danger").With("danger", false).Assess();

        Assert.Equal(ModalityStatus.Recommended, outcome["RFA"]);
        Assert.Equal(ModalityStatus.Recommended, outcome["MWA"]);
        Assert.Equal(ModalityStatus.Silent, outcome["TAE"]);
        Assert.Empty(outcome.Missing);
    }

    [Theory]
    [InlineData(RuleEffect.Contraindicate, ModalityStatus.Contraindicated)]
    [InlineData(RuleEffect.NotRecommend, ModalityStatus.NotRecommended)]
    [InlineData(RuleEffect.Caution, ModalityStatus.Caution)]
    [InlineData(RuleEffect.Undetermine, ModalityStatus.Undetermined)]
    public void Make_TrueSafetyLine_BeatsRecommendation(RuleEffect effect, ModalityStatus expected) =>
        Assert.Equal(expected, Offered().Line("R-2", effect, "LDT", "%danger").With("danger", true).Assess()["RFA"]);

    [Theory]
    [InlineData(RuleEffect.Contraindicate)]
    [InlineData(RuleEffect.NotRecommend)]
    [InlineData(RuleEffect.Caution)]
    [InlineData(RuleEffect.Undetermine)]
    public void Make_UnknownSafetyLine_LeavesUndeterminedAndAsks(RuleEffect effect)
    {
        var outcome = Offered().Line("R-2", effect, "LDT", "%danger").Assess();

        Assert.Equal(ModalityStatus.Undetermined, outcome["RFA"]);
        Assert.Equal(["danger"], outcome.Verdicts["RFA"].Missing);
        var asked = Assert.Single(outcome.Missing);
        Assert.Equal(("MD-DANGER", Indicator.Warning), (asked.Card, asked.Indicator));
        Assert.Equal(["R-2"], asked.RuleIds);
        Assert.Equal(["danger"], asked.Facts);
        Assert.Equal(["MRI"], asked.Suggested);
    }

    [Fact]
    public void Make_UnknownInfoLine_DoesNotBlock() =>
        Assert.Equal(ModalityStatus.Recommended, Offered().Line("R-2", RuleEffect.Caution, "LDT", "%danger", WhenMissing.Silent, Indicator.Info).Assess()["RFA"]);

    [Fact]
    public void Make_UnknownLineThatOnlyAsks_AsksAndDoesNotBlock()
    {
        var outcome = Offered().Line("R-2", RuleEffect.Caution, "LDT", "%danger", WhenMissing.Asks).Assess();

        Assert.Equal(ModalityStatus.Recommended, outcome["RFA"]);
        Assert.Equal(Indicator.Info, Assert.Single(outcome.Missing).Indicator);
    }

    [Fact]
    public void Make_UnknownSilentLine_BlocksWithoutAsking()
    {
        var outcome = Offered().Line("R-2", RuleEffect.Contraindicate, "LDT", "%danger", WhenMissing.Silent).Assess();

        Assert.Equal(ModalityStatus.Undetermined, outcome["RFA"]);
        Assert.Empty(outcome.Missing);
    }

    [Fact]
    public void Make_SilentLineOverFactThatDoesNotLimit_CountsAsFalse() =>
        Assert.Equal(ModalityStatus.Recommended, Offered().Line("R-2", RuleEffect.Contraindicate, "LDT", "%unlimiting", WhenMissing.Silent).Assess()["RFA"]);

    [Fact]
    public void Make_ContraindicationKnown_DoesNotWaitForAnythingElse()
    {
        var outcome = Offered()
            .Line("R-2", RuleEffect.Contraindicate, "LDT", "%danger").With("danger", true)
            .Line("R-3", RuleEffect.Contraindicate, "LDT", "%doubt").Assess();

        Assert.Equal(ModalityStatus.Contraindicated, outcome["RFA"]);
        Assert.False(outcome.Verdicts["RFA"].IsInPlay);
        Assert.Empty(outcome.Missing);
    }

    [Fact]
    public void Make_NegativeFromAbsence_IsListedOnlyWhenTheListWasAnswered()
    {
        var guideline = Offered().Line("R-2", RuleEffect.Contraindicate, "LDT", "%assumed_no");

        var answered = guideline.Assess("Condition");
        Assert.Equal(ModalityStatus.Recommended, answered["RFA"]);
        Assert.Equal("assumed_no", Assert.Single(answered.Verdicts["RFA"].AssumedAbsent).Definition.Name);
        Assert.Equal(ModalityStatus.Undetermined, guideline.Assess()["RFA"]);
    }

    [Fact]
    public void Make_AnswerUnknownOnRecord_IsNotAbsence() =>
        Assert.Equal(
            ModalityStatus.Undetermined, Offered().Line("R-2", RuleEffect.Contraindicate, "LDT", "%assumed_no").StatedUnknown("assumed_no").Assess("Condition")["RFA"]);

    [Fact]
    public void Make_TemperedRecommendation_IsAnOption() =>
        Assert.Equal(ModalityStatus.Considered, Offered().Line("R-2", RuleEffect.Inform, null, "%danger", tempers: true).With("danger", true).Assess()["RFA"]);

    [Fact]
    public void Make_AllocationUnknown_AsksWhenNothingElseOffersTheModality()
    {
        var guideline = new SmallGuideline().Line("R-1", RuleEffect.Recommend, "RFA", "%fits and %size < 30 'mm'", indicator: Indicator.Info).With("fits", true);

        var open = guideline.Assess();
        Assert.Equal(ModalityStatus.Undetermined, open["RFA"]);
        Assert.Equal(["MD-SIZE"], open.Missing.Select(m => m.Card));

        var offered = guideline.Line("R-9", RuleEffect.Consider, "RFA", "%fits", indicator: Indicator.Info).Assess();
        Assert.Equal(ModalityStatus.Considered, offered["RFA"]);
        Assert.Empty(offered.Missing);
    }

    [Fact]
    public void Collect_ModalityNobodyOffers_AsksNothing()
    {
        var outcome = Offered().With("fits", false).Line("R-2", RuleEffect.Contraindicate, "LDT", "%danger").Assess();

        Assert.Equal(ModalityStatus.Undetermined, outcome["RFA"]);
        Assert.Empty(outcome.Missing);
        Assert.Single(Offered().With("fits", false).Line("R-2", RuleEffect.Contraindicate, "LDT", "%danger").Draft("RFA").Assess().Missing);
    }

    [Fact]
    public void Collect_TwoCardsHoldBackAModality_NeitherIsAWarningOnPatientView()
    {
        var guideline = Offered().Line("R-2", RuleEffect.Contraindicate, "LDT", "%danger").Line("R-3", RuleEffect.Caution, "LDT", "%doubt");

        Assert.All(guideline.Assess().Missing, m => Assert.Equal(Indicator.Info, m.Indicator));
        guideline.OrderHook = true;
        Assert.All(guideline.Assess().Missing, m => Assert.Equal(Indicator.Warning, m.Indicator));
    }

    [Fact]
    public void Collect_WorkUpOfModalityInPlay_BecomesAction()
    {
        var outcome = Offered().Line("R-2", RuleEffect.WorkUp, "LDT", "%danger.empty()", card: "MD-DANGER", suggests: "MRI").Assess();

        var action = Assert.Single(outcome.Actions);
        Assert.Equal(("MRI", "R-2", false), (action.Id, action.RuleId, action.IsDrafted));
        Assert.Equal("MD-DANGER", Assert.Single(outcome.Missing).Card);
        Assert.Equal(ModalityStatus.Recommended, outcome["RFA"]);
    }

    [Fact]
    public void Rules_SeveralLinesOfOneRule_GiveOneFinding()
    {
        var outcome = Offered()
            .Line("R-2", RuleEffect.NotRecommend, "LDT", "%danger").Line("R-2b", RuleEffect.Caution, "LDT", "%doubt").With("danger", false).With("doubt", true).Assess();

        var finding = outcome.Verdicts["RFA"].Rules.Single(r => r.Id == "R-2");
        Assert.Equal(RuleEffect.Caution, finding.Effect);
        Assert.Equal(ModalityStatus.Caution, outcome["RFA"]);
    }

    [Fact]
    public void Considered_ReadsAllocationOfItselfAndItsUmbrella()
    {
        var outcome = Offered().Line("R-2", RuleEffect.Caution, "RFA", "%considered_RFA").Line("R-3", RuleEffect.Caution, "TAE", "%considered_LDT").Line("R-4", RuleEffect.Caution, "TAE", "%considered_TAE").Assess();

        Assert.Equal(ModalityStatus.Caution, outcome["RFA"]);
        Assert.Equal(ModalityStatus.Caution, outcome["TAE"]);
        Assert.Equal(Guideline.Logic.Truth.False, outcome.Verdicts["TAE"].Rules.Single(r => r.Id == "R-4").Outcome);
    }

    [Fact]
    public void Contraindicated_Umbrella_NeedsEveryMember()
    {
        var guideline = new SmallGuideline()
            .Line("R-1", RuleEffect.Contraindicate, "RFA", "%danger").With("danger", true)
            .Line("R-2", RuleEffect.Consider, "TAE", "%contraindicated_ABLATION", WhenMissing.Silent, Indicator.Info);

        Assert.Equal(ModalityStatus.Silent, guideline.Assess()["TAE"]);
        Assert.Equal(ModalityStatus.Considered, guideline.Line("R-3", RuleEffect.Contraindicate, "MWA", "%danger").Assess()["TAE"]);
    }

    [Fact]
    public void Grade_IsSetByTheTrueLineAndTracedWhenUnknown()
    {
        var guideline = new SmallGuideline()
            .Line("R-1", RuleEffect.Inform, null, "%size < 3 'mm'", sets: "G1").Line("R-2", RuleEffect.Inform, null, "%size >= 3 'mm'", sets: "G2")
            .Line("R-3", RuleEffect.Recommend, "RFA", "%grade = 'G2'", indicator: Indicator.Info);

        Assert.Equal(["size"], guideline.Assess().Verdicts["RFA"].Missing);
        var known = guideline.With("size", 3).Assess();
        Assert.Equal("G2", known.Grade.Value.Code);
        Assert.Equal("Observation/1", Assert.Single(known.Grade.Sources).Reference);
        Assert.Equal(ModalityStatus.Recommended, known["RFA"]);
    }

    [Fact]
    public void Load_RulesInACircle_NamesThem()
    {
        var guideline = new SmallGuideline()
            .Line("R-1", RuleEffect.Caution, "RFA", "%rule_R2").Line("R-2", RuleEffect.Consider, "RFA", "%considered_TAE").Line("R-3", RuleEffect.Consider, "TAE", "%rule_R1");

        var error = Assert.Throws<GuidelineCycleException>(() => guideline.Assess());
        Assert.Contains("R-1 → R-2 → %considered_TAE → R-3 → R-1", error.Message, StringComparison.Ordinal);
    }
}
