using NetCds.Guideline.Assessments;
using NetCds.Guideline.Facts;
using NetCds.Guideline.Logic;
using NetCds.Guideline.Narrative;

namespace NetCds.Guideline.Tests.Narrative;

/// <summary>Every combination of verdicts, with and without reports.</summary>
public sealed class VerdictCombinerTests
{
    private static readonly Fact PortalVein = new(
        new FactDefinition { Index = 0, Name = "portal_vein", Title = "Portal vein", Kind = FactKind.Code }, FactStatus.Known, FactValue.Of("main_thrombosis")) { FromNarrative = true };

    public static TheoryData<ModalityStatus, ModalityStatus, ModalityStatus> All
    {
        get
        {
            var all = new TheoryData<ModalityStatus, ModalityStatus, ModalityStatus>();
            foreach (var recorded in Enum.GetValues<ModalityStatus>())
            {
                foreach (var told in Enum.GetValues<ModalityStatus>())
                {
                    foreach (var negatives in Enum.GetValues<ModalityStatus>())
                    {
                        all.Add(recorded, told, negatives);
                    }
                }
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Combine_AnyVerdicts_IsNotWeakerUnlessUndeterminedBecomesConsidered(ModalityStatus recorded, ModalityStatus told, ModalityStatus negatives)
    {
        var status = VerdictCombiner.Combine(Verdict(recorded), Verdict(told), Verdict(negatives), [PortalVein]).Status;

        var isLifted = recorded == ModalityStatus.Undetermined && status == ModalityStatus.Considered;
        Assert.True(isLifted || VerdictCombiner.Strictness(status) >= VerdictCombiner.Strictness(recorded), $"{status}");
        Assert.Equal(recorded == ModalityStatus.Contraindicated, status == ModalityStatus.Contraindicated);
        Assert.True(status != ModalityStatus.Recommended || (recorded == ModalityStatus.Recommended && told == ModalityStatus.Recommended), "recommended on text");
        if (isLifted)
        {
            Assert.All([told, negatives], s => Assert.True(s is ModalityStatus.Recommended or ModalityStatus.Considered));
        }
    }

    [Theory]
    [InlineData(ModalityStatus.Recommended, ModalityStatus.Contraindicated, ModalityStatus.Undetermined)]
    [InlineData(ModalityStatus.Silent, ModalityStatus.Contraindicated, ModalityStatus.Undetermined)]
    [InlineData(ModalityStatus.Undetermined, ModalityStatus.Contraindicated, ModalityStatus.Undetermined)]
    [InlineData(ModalityStatus.Recommended, ModalityStatus.Considered, ModalityStatus.Considered)]
    [InlineData(ModalityStatus.Recommended, ModalityStatus.Silent, ModalityStatus.Silent)]
    [InlineData(ModalityStatus.Considered, ModalityStatus.NotRecommended, ModalityStatus.NotRecommended)]
    [InlineData(ModalityStatus.Considered, ModalityStatus.Recommended, ModalityStatus.Considered)]
    [InlineData(ModalityStatus.Caution, ModalityStatus.Considered, ModalityStatus.Caution)]
    [InlineData(ModalityStatus.Undetermined, ModalityStatus.Recommended, ModalityStatus.Considered)]
    [InlineData(ModalityStatus.Undetermined, ModalityStatus.Caution, ModalityStatus.Undetermined)]
    [InlineData(ModalityStatus.Undetermined, ModalityStatus.Silent, ModalityStatus.Undetermined)]
    public void Combine_TwoVerdicts_GivesTheOneOfTheTable(ModalityStatus recorded, ModalityStatus told, ModalityStatus expected) =>
        Assert.Equal(expected, VerdictCombiner.Combine(Verdict(recorded), Verdict(told), Verdict(told), [PortalVein]).Status);

    [Fact]
    public void Combine_ContraindicatedInTextOnly_AsksForTheFactBehindAndKeepsThePlay()
    {
        var recorded = Verdict(ModalityStatus.Considered) with { IsInPlay = true, IsAllocated = true };
        var told = Verdict(ModalityStatus.Contraindicated, Finding("R-1", RuleEffect.Contraindicate, Truth.True, PortalVein));

        var verdict = VerdictCombiner.Combine(recorded, told, told, [PortalVein]);

        Assert.Equal(["portal_vein"], verdict.Missing);
        Assert.Equal([PortalVein], verdict.FromReports);
        Assert.True(verdict is { IsInPlay: true, IsAllocated: true });
    }

    [Fact]
    public void Combine_WarningOfTheRecordThatTextTakesAway_IsStillTold()
    {
        var recorded = Verdict(ModalityStatus.Caution, Finding("R-1", RuleEffect.Caution, Truth.True));
        var told = Verdict(ModalityStatus.NotRecommended, Finding("R-1", RuleEffect.Caution, Truth.False), Finding("R-2", RuleEffect.NotRecommend, Truth.True));

        var verdict = VerdictCombiner.Combine(
            Verdict(ModalityStatus.Caution, [.. recorded.Rules, Finding("R-2", RuleEffect.NotRecommend, Truth.False)]), told, told, [PortalVein]);

        Assert.Equal(["R-1", "R-2"], verdict.Holding.Select(f => f.Id));
    }

    private static ModalityVerdict Verdict(ModalityStatus status, params RuleFinding[] rules) => new()
    {
        Id = "TAE", Title = "Embolisation", Status = status, Rules = [.. rules], Missing = [], IsInPlay = false, IsAllocated = false,
    };

    private static RuleFinding Finding(string id, RuleEffect effect, Truth outcome, params Fact[] facts) => new()
    {
        Id = id, Outcome = outcome, Effect = effect, Indicator = Indicator.Warning, Statement = id, Rationale = id, Evidence = "D", Citations = ["PD"], Modalities = ["TAE"], Facts = facts,
    };
}
