using System.Text.Json.Nodes;
using NetCds.Guideline.Assessments;
using NetCds.Guideline.Facts;

namespace NetCds.Hooks.Tests.Guidelines;

/// <summary>Grade by Ki-67, mitoses and differentiation (R-002 to R-011, R-180).</summary>
public sealed class GradeTests
{
    private const double NotCounted = -1;

    [Theory]
    [InlineData(0, NotCounted, "G1", "R-002")]
    [InlineData(2.9, NotCounted, "G1", "R-002")]
    [InlineData(3.0, NotCounted, "G2", "R-003")]
    [InlineData(20, NotCounted, "G2", "R-003")]
    [InlineData(20.1, NotCounted, "G3_NET", "R-004")]
    [InlineData(100, NotCounted, "G3_NET", "R-004")]
    [InlineData(2.9, 1.9, "G1", "R-002")]
    [InlineData(2.9, 2, "G2", "R-003 R-007")]
    [InlineData(2.9, 20, "G2", "R-003 R-007")]
    [InlineData(2.9, 20.1, "G3_NET", "R-004 R-007")]
    [InlineData(3, 1.9, "G2", "R-003 R-007")]
    [InlineData(3, 2, "G2", "R-003")]
    [InlineData(20, 1.9, "G2", "R-003 R-007")]
    [InlineData(20, 20, "G2", "R-003")]
    [InlineData(20, 20.1, "G3_NET", "R-004 R-007")]
    [InlineData(20.1, 1.9, "G3_NET", "R-004 R-007")]
    [InlineData(20.1, 20, "G3_NET", "R-004 R-007")]
    [InlineData(20.1, 20.1, "G3_NET", "R-004")]
    public void Grade_WellDifferentiated_IsTheHigherOfTheTwoIndices(double ki67, double mitoses, string grade, string rules)
    {
        var patient = Graded(Value.Quantity((decimal)ki67, "%"));
        var assessment = (mitoses == NotCounted ? patient : patient.With(Codes.Mitoses, Value.Quantity((decimal)mitoses, "/(2.mm2)"))).Assess();

        Assert.Equal(grade, assessment.Grade);
        Assert.Equal(rules.Split(' '), assessment.GradeRules);
    }

    [Theory]
    [InlineData(0.029, "G1")]
    [InlineData(0.03, "G2")]
    [InlineData(0.2, "G2")]
    [InlineData(0.201, "G3_NET")]
    public void Grade_Ki67AsFraction_IsReadAsPercent(double fraction, string grade) => Assert.Equal(grade, Graded(Value.Quantity((decimal)fraction, "1")).Assess().Grade);

    [Theory]
    [InlineData("<3 %", "G1")]
    [InlineData("≤ 3 %", null)]
    [InlineData("2-4 %", null)]
    [InlineData("3-20 %", "G2")]
    [InlineData("20 %", "G2")]
    [InlineData("<=20 %", null)]
    [InlineData("15-25 %", null)]
    [InlineData("20-25 %", null)]
    [InlineData(">20 %", "G3_NET")]
    public void Grade_Ki67AsText_IsSetOnlyWhenTheWholeRangeAgrees(string text, string? grade)
    {
        var assessment = Graded(Value.Text(text)).Assess();

        Assert.Equal(FactStatus.Known, assessment.FactOf("ki67_percent").Status);
        Assert.Equal(grade, assessment.Grade);
        Assert.Equal(grade is null ? ModalityStatus.Undetermined : grade == "G3_NET" ? ModalityStatus.Caution : ModalityStatus.Recommended, assessment.StatusOf("RFA"));
    }

    [Theory]
    [InlineData("15-25 %")]
    [InlineData("<=20 %")]
    public void Grade_Ki67RangeAcrossABoundary_AsksForKi67(string text) => Assert.Contains("MD-KI67", Graded(Value.Text(text)).Assess().Cards());

    [Theory]
    [InlineData(1.9, false, "G1", "G1")]
    [InlineData(2.0, true, "G1", "G2")]
    [InlineData(2.5, true, "G1", "G2")]
    [InlineData(2.9, true, "G1", "G2")]
    [InlineData(3.0, false, "G2", "G2")]
    public void Grade_BetweenTheTwoCutOffs_FollowsTheSettingAndSaysSo(double ki67, bool isNoted, string byDefault, string byOlderCutOff)
    {
        var value = Value.Quantity((decimal)ki67, "%");
        var newer = Graded(value).Assess();
        var older = Graded(value).Setting("ki67_g1_upper", JsonValue.Create(2)).Assess();

        Assert.Equal(byDefault, newer.Grade);
        Assert.Equal(byOlderCutOff, older.Grade);
        Assert.All([newer, older], a => Assert.Equal(isNoted, a.Notes.Any(n => n.Id == "R-006")));
    }

    [Fact]
    public void Grade_BelowThreePercentUnderTheOlderCutOff_CannotBeToldFromG2() =>
        Assert.Null(Graded(Value.Text("<3 %")).Setting("ki67_g1_upper", JsonValue.Create(2)).Assess().Grade);

    [Theory]
    [InlineData(1)]
    [InlineData(20)]
    [InlineData(20.1)]
    [InlineData(80)]
    public void Grade_PoorlyDifferentiated_IsCarcinomaWhateverTheKi67(double ki67)
    {
        var assessment = Graded(Value.Quantity((decimal)ki67, "%")).With(Codes.Differentiation, Value.Answer("poorly-differentiated")).Assess();

        Assert.Equal("NEC", assessment.Grade);
        Assert.Equal(["R-005"], assessment.GradeRules);
        assessment.AssertStatuses($"RFA=notRecommended TRANSPLANT=contraindicated PLATINUM_ETOPOSIDE={(ki67 <= 20 ? "caution" : "recommended")}");
    }

    [Theory]
    [InlineData(20, "R-180")]
    [InlineData(20.1, "R-010")]
    public void Grade_WithoutDifferentiation_IsNotSetAndThePathologyReviewed(double ki67, string rule)
    {
        var assessment = Graded(Value.Quantity((decimal)ki67, "%")).Without(Codes.Differentiation).Assess();

        Assert.Null(assessment.Grade);
        assessment.AssertStatuses("RFA=undetermined RESECTION=undetermined");
        Assert.Equal(["MD-DIFFERENTIATION"], assessment.Cards());
        Assert.Contains(("PATHOLOGY_REVIEW", rule), assessment.ActionsTaken());
    }

    [Theory]
    [InlineData(20, null)]
    [InlineData(20.1, "G3_NET")]
    public void Grade_WithoutKi67_IsDecidedByMitosesOnlyAboveTwenty(double mitoses, string? grade)
    {
        var assessment = PatientCase.AblationCandidate().Without(Codes.Ki67, Codes.GradeReported).With(Codes.Mitoses, (decimal)mitoses).Assess();

        Assert.Equal(grade, assessment.Grade);
        Assert.Equal(ModalityStatus.Undetermined, assessment.StatusOf("RFA"));
        Assert.Contains("MD-KI67", assessment.Cards());
    }

    [Theory]
    [InlineData(55, false)]
    [InlineData(55.1, true)]
    public void Grade_WellDifferentiatedAboveFiftyFivePercent_IsReviewed(double ki67, bool isReviewed) =>
        Assert.Equal(isReviewed, Graded(Value.Quantity((decimal)ki67, "%")).Assess().ActionsTaken().Contains(("PATHOLOGY_REVIEW", "R-011")));

    [Theory]
    [InlineData("net-g1", true)]
    [InlineData("net-g2", false)]
    public void Grade_ReportedDiffersFromComputed_IsReviewedAndTheComputedUsed(string reported, bool isReviewed)
    {
        var assessment = PatientCase.AblationCandidate().With(Codes.GradeReported, Value.Answer(reported)).Assess();

        Assert.Equal("G2", assessment.Grade);
        Assert.Equal(isReviewed, assessment.ActionsTaken().Contains(("PATHOLOGY_REVIEW", "R-008")));
    }

    private static PatientCase Graded(Value ki67) => PatientCase.AblationCandidate().Without(Codes.Mitoses, Codes.GradeReported).With(Codes.Ki67, ki67);
}
