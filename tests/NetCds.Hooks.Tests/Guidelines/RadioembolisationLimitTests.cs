namespace NetCds.Hooks.Tests.Guidelines;

/// <summary>The lung limits of radioembolisation, exactly at their boundaries.</summary>
public sealed class RadioembolisationLimitTests
{
    private const string Shunt = "lung-shunt-fraction";
    private const string PlannedDose = "lung-absorbed-dose-planned";

    [Theory]
    [InlineData(10, false, false, false)]
    [InlineData(10.1, false, true, false)]
    [InlineData(15, false, true, false)]
    [InlineData(15.1, false, false, true)]
    [InlineData(20, false, false, true)]
    [InlineData(20.1, true, false, false)]
    public void Resin_LungShunt_ByTheGradedTable(double percent, bool forbidden, bool reduced20, bool reduced40)
    {
        var assessment = PatientCase.Sample("lung-shunt-12").With(Shunt, (decimal)percent).With(PlannedDose, Value.Quantity(5, "Gy")).Assess();

        Assert.Equal(Of(forbidden), assessment.Outcome("TARE_RESIN", "R-111"));
        Assert.Equal(Of(reduced20), assessment.Outcome("TARE_RESIN", "R-113"));
        Assert.Equal(Of(reduced40), assessment.Outcome("TARE_RESIN", "R-112"));
        Assert.DoesNotContain(assessment.Modalities.Single(m => m.Id == "TARE_GLASS").Rules, r => r.Id == "R-111");
    }

    [Theory]
    [InlineData(10, false)]
    [InlineData(10.1, true)]
    public void Both_LungShuntUnderTheStrictPolicy_StopAboveTen(double percent, bool forbidden)
    {
        var assessment = PatientCase.Sample("lung-shunt-12").Setting("lsf_policy", "seed_strict")
            .With(Shunt, (decimal)percent).With(PlannedDose, Value.Quantity(5, "Gy")).Assess();

        Assert.Equal(Of(forbidden), assessment.Outcome("TARE_RESIN", "R-115"));
        Assert.Equal(Of(forbidden), assessment.Outcome("TARE_GLASS", "R-115"));
    }

    [Theory]
    [InlineData(29.9, false)]
    [InlineData(30, false)]
    [InlineData(30.1, true)]
    public void Both_PlannedLungDose_StopAboveThirtyGray(double gray, bool forbidden)
    {
        var assessment = PatientCase.Sample("lung-shunt-12").With(PlannedDose, Value.Quantity((decimal)gray, "Gy")).Assess();

        Assert.Equal(forbidden, assessment.StatusOf("TARE_GLASS") == Guideline.Assessments.ModalityStatus.Contraindicated);
        Assert.Equal(forbidden, assessment.StatusOf("TARE_RESIN") == Guideline.Assessments.ModalityStatus.Contraindicated);
    }

    private static Guideline.Logic.Truth Of(bool holds) => Guideline.Logic.Kleene.Of(holds);
}
