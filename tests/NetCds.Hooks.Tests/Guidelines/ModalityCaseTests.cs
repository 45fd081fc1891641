using NetCds.Guideline.Assessments;
using NetCds.Hooks.Assessments;
using NetCds.Hooks.Tests.Cards;

namespace NetCds.Hooks.Tests.Guidelines;

/// <summary>Every modality the guideline speaks of, in each of the four turns its lines allow, and the cards of each.</summary>
public sealed class ModalityCaseTests
{
    private static readonly string[] Offers = ["recommend", "consider"];
    private static readonly string[] Limits = ["contraindicate", "notRecommend", "caution"];

    private static readonly Dictionary<string, ModalityCase> Cases = ModalityCases.All.ToDictionary(c => c.Label, StringComparer.Ordinal);

    public static TheoryData<string> Possible => [.. Cases.Values.Where(c => c.Patient is not null).Select(c => c.Label)];

    public static TheoryData<string> Modalities => [.. Cases.Values.Select(c => c.Modality).Distinct()];

    [Theory]
    [MemberData(nameof(Possible))]
    public void Modality_InItsCase_HasTheVerdictAndCardsThatSayNoMore(string label)
    {
        var (modality, _, status, patient) = Cases[label];

        var (result, cards, context) = Engine.Shipped.Compose(patient!().Bytes());

        Assert.Equal(HookAssessmentStatus.Assessed, result.Status);
        result.Assessment.AssertStatuses($"{modality}={status}");
        CardRules.Check(cards, context);
        CardClaims.Check(cards, result.Assessment);
    }

    [Fact]
    public void Modalities_WithLines_AllHaveTheirFourTurns()
    {
        var judged = Engine.Shipped.Guideline.Modalities.Modalities
            .Where(m => m.Members.Count == 0 && GuidelineText.LinesOf(m.Id).Any(l => Offers.Contains(l.Effect) || Limits.Contains(l.Effect) || l.Effect == "undetermine"))
            .SelectMany(m => Enum.GetValues<Turn>().Select(turn => (m.Id, turn)));

        Assert.Equal(judged.Order(), ModalityCases.All.Select(c => (c.Modality, c.Turn)).Order());
        Assert.All(Engine.Shipped.Guideline.Modalities.Modalities.Where(m => m.IsAssessed), m => Assert.Contains(ModalityCases.All, c => c.Modality == m.Id));
    }

    [Theory]
    [MemberData(nameof(Modalities))]
    public void Turns_OfAModality_AreAsStrongAsItsLinesAllow(string modality)
    {
        var lines = GuidelineText.LinesOf(modality).ToList();

        Assert.Equal(Strongest(lines, ("recommend", ModalityStatus.Recommended), ("consider", ModalityStatus.Considered)), StatusOf(modality, Turn.For));
        Assert.Equal(
            Strongest(lines, ("contraindicate", ModalityStatus.Contraindicated), ("notRecommend", ModalityStatus.NotRecommended), ("caution", ModalityStatus.Caution)),
            StatusOf(modality, Turn.Against));
        Assert.Equal(lines.Exists(CanLeaveOpen) ? ModalityStatus.Undetermined : null, StatusOf(modality, Turn.Open));
        Assert.Equal(ModalityStatus.Silent, StatusOf(modality, Turn.Silent));
    }

    private static ModalityStatus? StatusOf(string modality, Turn turn) => ModalityCases.All.Single(c => c.Modality == modality && c.Turn == turn).Status;

    private static ModalityStatus? Strongest(List<LineText> lines, params (string Effect, ModalityStatus Status)[] effects) =>
        effects.Where(e => lines.Exists(l => l.Effect == e.Effect)).Select(e => (ModalityStatus?)e.Status).FirstOrDefault();

    // Knowledge base c.0.2 and c.0.3: what a line that is true, or unknown, does to its modality.
    private static bool CanLeaveOpen(LineText line) => line.Effect == "undetermine"
        || (Limits.Contains(line.Effect) && line.Indicator != "info" && line.WhenMissing != "asks" && Comparisons.CanBeUnknown(line.Condition))
        || (Offers.Contains(line.Effect) && line.WhenMissing == "blocks");
}
