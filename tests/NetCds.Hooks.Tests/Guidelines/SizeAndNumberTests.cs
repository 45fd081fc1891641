using System.Text.Json.Nodes;
using NetCds.Guideline.Logic;

namespace NetCds.Hooks.Tests.Guidelines;

/// <summary>Ablation by size and number of lesions .</summary>
public sealed class SizeAndNumberTests
{
    private const double NotRecorded = -1;

    [Theory]
    [InlineData(9.9, "mm", "notRecommended", "R-049")]
    [InlineData(10, "mm", "recommended", "R-042")]
    [InlineData(29.9, "mm", "recommended", "R-042")]
    [InlineData(30, "mm", "recommended", "R-042")]
    [InlineData(49.9, "mm", "recommended", "R-042")]
    [InlineData(50, "mm", "considered", "R-044")]
    [InlineData(50.1, "mm", "caution", "R-045")]
    [InlineData(0.99, "cm", "notRecommended", "R-049")]
    [InlineData(1.0, "cm", "recommended", "R-042")]
    [InlineData(4.99, "cm", "recommended", "R-042")]
    [InlineData(5.0, "cm", "considered", "R-044")]
    [InlineData(5.01, "cm", "caution", "R-045")]
    public void Ablation_OneLesion_ByItsSize(double size, string unit, string status, string rule) => Check(1, size, unit, NotRecorded, status, rule);

    [Theory]
    [InlineData(2, 9.9, 19, "notRecommended", "R-049")]
    [InlineData(2, 10, 19, "recommended", "R-042")]
    [InlineData(2, 29.9, NotRecorded, "recommended", "R-042")]
    [InlineData(3, 29.9, NotRecorded, "recommended", "R-042")]
    [InlineData(2, 30, NotRecorded, "considered", "R-043")]
    [InlineData(3, 30, NotRecorded, "considered", "R-043")]
    [InlineData(4, 29.9, NotRecorded, "considered", "R-043")]
    [InlineData(2, 49.9, 79.9, "recommended", "R-042")]
    [InlineData(2, 49.9, 80, "considered", "R-043")]
    [InlineData(2, 50, 79.9, "recommended", "R-042")]
    [InlineData(2, 50, 80, "considered", "R-043")]
    [InlineData(2, 50.1, 79.9, "caution", "R-045")]
    [InlineData(3, 29.9, 80, "recommended", "R-042")]
    [InlineData(3, 30, 79.9, "recommended", "R-042")]
    [InlineData(3, 30, 80, "considered", "R-043")]
    [InlineData(4, 29.9, 79.9, "recommended", "R-042")]
    [InlineData(4, 29.9, 80, "considered", "R-043")]
    [InlineData(5, 22, 79.9, "recommended", "R-042")]
    [InlineData(5, 22, 80, "considered", "R-043")]
    [InlineData(5, 50, 120, "considered", "R-043")]
    [InlineData(6, 22, 79.9, "considered", "R-047")]
    [InlineData(6, 29.9, 79.9, "considered", "R-047")]
    [InlineData(6, 30, 79.9, "notRecommended", "R-046")]
    [InlineData(6, 22, 80, "notRecommended", "R-046")]
    [InlineData(6, 22, NotRecorded, "notRecommended", "R-046")]
    public void Ablation_SeveralLesions_ByNumberSizeAndSum(int count, double size, double sum, string status, string rule) => Check(count, size, "mm", sum, status, rule);

    [Fact]
    public void Ablation_SumNotRecordedWhereItDecides_AsksForIt()
    {
        var assessment = Lesions(2, 30, "mm", NotRecorded).Assess();

        Assert.Contains("sum_diameters_mm", Assert.Single(assessment.Missing, m => m.Card == "MD-LESION").Facts);
    }

    [Fact]
    public void Ablation_TooNumerousToCount_IsNotRecommended() =>
        Lesions(2, 22, "mm", NotRecorded).With(Codes.Count, Value.Answer("too-numerous")).Assess().AssertStatuses("RFA=notRecommended MWA=notRecommended CRYOABLATION=notRecommended");

    [Theory]
    [InlineData(true, 1, 50, "silent")]
    [InlineData(true, 1, 50.1, "considered")]
    [InlineData(true, 5, 60, "considered")]
    [InlineData(true, 6, 60, "silent")]
    [InlineData(true, 1, 80, "considered")]
    [InlineData(true, 1, 80.1, "silent")]
    [InlineData(false, 1, 60, "silent")]
    public void Srfa_LargeLesion_OnlyWhereTheSiteOffersIt(bool isAvailable, int count, double size, string status) =>
        Lesions(count, size, "mm", NotRecorded).Setting("srfa_available", JsonValue.Create(isAvailable)).Assess().AssertStatuses($"SRFA={status}");

    [Theory]
    [InlineData(30, "recommended")]
    [InlineData(31, "caution")]
    public void Ablation_LowerLimitOfTheSite_Counts(double size, string status) =>
        Lesions(1, size, "mm", NotRecorded).Setting("ablation_max_mm", JsonValue.Create(30)).Assess().AssertStatuses($"RFA={status}");

    private static void Check(int count, double size, string unit, double sum, string status, string rule)
    {
        var assessment = Lesions(count, size, unit, sum).Assess();

        assessment.AssertStatuses($"RFA={status} MWA={status} CRYOABLATION={status}");
        Assert.Equal(Truth.True, assessment.Outcome("RFA", rule));
    }

    private static PatientCase Lesions(int count, double size, string unit, double sum)
    {
        var patient = PatientCase.AblationCandidate().With(Codes.Count, Value.Whole(count)).With(Codes.Largest, Value.Quantity((decimal)size, unit));
        return sum == NotRecorded ? patient.Without(Codes.Sum) : patient.With(Codes.Sum, (decimal)sum);
    }
}
