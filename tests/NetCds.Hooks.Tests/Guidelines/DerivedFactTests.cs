using NetCds.Guideline.Assessments;
using NetCds.Guideline.Facts;
using NetCds.Guideline.Logic;

namespace NetCds.Hooks.Tests.Guidelines;

/// <summary>Facts that are concluded from others, at the limits of the conclusion.</summary>
public sealed class DerivedFactTests
{
    private static readonly string[] Limits =
    [
        "childbearing_potential: age_years 55",
        "child_pugh_class: child_pugh_score 10",
        "child_pugh_class: child_pugh_score 5",
        "child_pugh_class: child_pugh_score 6",
        "child_pugh_class: child_pugh_score 7",
        "child_pugh_class: child_pugh_score 9",
        "liver_mets_present: lesion_count 0",
        "liver_mets_present: lesion_count 1",
        "prior_lung_dose_gy: prior_tare_sessions 0",
        "sstr_positive: sstr_krenning 2",
        "sum_diameters_mm: lesion_count 1",
    ];

    [Theory]
    [InlineData(12, 5.033, 1.0, false)]
    [InlineData(12, 5.034, 1.0, true)]
    [InlineData(12, 4.026, 0.8, false)]
    [InlineData(12, 4.027, 0.8, true)]
    [InlineData(20, 3.019, null, false)]
    [InlineData(20, 3.020, null, true)]
    [InlineData(10, 6.1, null, true)]
    public void LungDose_FromActivityShuntAndMass_StopsAboveThirtyGray(double shunt, double activity, double? mass, bool forbidden)
    {
        var assessment = Planned(shunt, activity, mass).Assess();

        CheckDose(assessment, 49.67m * (decimal)activity * (decimal)shunt / 100 / (decimal)(mass ?? 1));
        Assert.Equal(Kleene.Of(forbidden), assessment.Outcome("TARE_RESIN", "R-116"));
        Assert.Equal(Kleene.Of(forbidden), assessment.Outcome("TARE_GLASS", "R-116"));
        Assert.Equal(forbidden, assessment.StatusOf("TARE_GLASS") == ModalityStatus.Contraindicated);
    }

    [Theory]
    [InlineData(8.388, false)]
    [InlineData(8.389, true)]
    public void LungDose_WhereASiteAllowsFifty_StopsAboveFiftyGray(double activity, bool forbidden)
    {
        var assessment = Planned(12, activity, 1).Setting("lung_dose_single", 50).Assess();

        Assert.Equal(Kleene.Of(forbidden), assessment.Outcome("TARE_GLASS", "R-116"));
    }

    [Theory]
    [InlineData(20, 5.033, false)]
    [InlineData(20, 5.034, true)]
    [InlineData(45, 0.838, false)]
    [InlineData(45, 0.839, true)]
    public void CumulativeLungDose_EarlierAndDerived_StopsAboveFiftyGray(double earlier, double activity, bool forbidden)
    {
        var assessment = Planned(12, activity, 1).WithProcedure("TARE_RESIN", 400).With(Codes.EarlierLungDose, Value.Quantity((decimal)earlier, "Gy")).Assess();

        Assert.Equal(Kleene.Of(forbidden), assessment.Outcome("TARE_RESIN", "R-117"));
        Assert.Equal(Kleene.Of(forbidden), assessment.Outcome("TARE_GLASS", "R-117"));
        Assert.Equal(forbidden ? ModalityStatus.Contraindicated : ModalityStatus.Caution, assessment.StatusOf("TARE_GLASS"));
    }

    [Fact]
    public void CumulativeLungDose_EarlierDoseNotRecorded_LeavesRadioembolisationOpen()
    {
        var assessment = Planned(12, 1.5, 1).WithProcedure("TARE_RESIN", 400).Assess();

        assessment.AssertStatuses("TARE_RESIN=undetermined TARE_GLASS=undetermined");
        Assert.Contains("MD-PRIORDOSE", assessment.Cards());
    }

    [Fact]
    public void LungDose_Measured_GoesBeforeTheDerived() => CheckDose(Planned(12, 5.1, 1).With(Codes.LungDose, Value.Quantity(12, "Gy")).Assess(), 12);

    [Theory]
    [InlineData("female", "1970-03-03", true)]
    [InlineData("female", "1970-03-02", false)]
    [InlineData("female", "1971-03-02", true)]
    public void ChildbearingPotential_NotRecorded_IsAssumedToFiftyFive(string gender, string birthDate, bool expected)
    {
        var fact = PatientCase.AblationCandidate().Person(gender, birthDate).Assess().FactOf("childbearing_potential");

        Assert.Equal(expected, fact.Value.Flag);
        Assert.True(fact.Assumed);
    }

    [Theory]
    [InlineData(5, "A")]
    [InlineData(6, "A")]
    [InlineData(7, "B")]
    [InlineData(9, "B")]
    [InlineData(10, "C")]
    [InlineData(15, "C")]
    public void ChildPughClass_FromTheScore(int score, string expected) => Assert.Equal(
        expected,
        PatientCase.AblationCandidate().WithCondition("http://hl7.org/fhir/sid/icd-10-cm", "K74.60").Record("child_pugh_score", score).Assess().FactOf("child_pugh_class").Value.Code);

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    public void ReceptorPositive_FromTheKrenningScore(int score, bool expected) =>
        Assert.Equal(expected, PatientCase.AblationCandidate().Record("sstr_krenning", score).Assess().FactOf("sstr_positive").Value.Flag);

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void LiverMetastases_NotCoded_FromTheNumberOfLesions(int count, bool expected) => Assert.Equal(
        expected,
        PatientCase.AblationCandidate().NullKey("conditions").WithCondition("http://hl7.org/fhir/sid/icd-10-cm", "C7A.012").Record("lesion_count", count)
            .With("liver-metastases-present", Value.Answer("unknown")).Assess().FactOf("liver_mets_present").Value.Flag);

    [Theory]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void SumOfDiameters_OfOneLesion_IsItsDiameter(int count, bool isKnown)
    {
        var fact = PatientCase.AblationCandidate().Without(Codes.Sum).Record("lesion_count", count).Assess().FactOf("sum_diameters_mm");

        Assert.Equal(isKnown ? FactStatus.Known : FactStatus.Unknown, fact.Status);
        Assert.Equal(isKnown ? Interval.Exactly(24) : null, fact.Value.Number);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void EarlierLungDose_WithoutRadioembolisation_IsNone(int sessions, bool isKnown)
    {
        var fact = PatientCase.AblationCandidate().Record("prior_tare_sessions", sessions).Assess().FactOf("prior_lung_dose_gy");

        Assert.Equal(isKnown ? Interval.Exactly(0) : null, fact.Value.Number);
    }

    [Fact]
    public void Limits_OfDerivations_AreAllProvenHere() => Assert.Equal(
        Limits.Order(StringComparer.Ordinal),
        Engine.Shipped.Guideline.Facts.Definitions
            .SelectMany(d => d.Derivations.SelectMany(x => new[] { x.When, x.Value }).Where(x => !string.IsNullOrEmpty(x)).SelectMany(x => Comparisons.Of(x!)).Select(c => $"{d.Name}: {c}"))
            .Distinct().Order(StringComparer.Ordinal));

    private static PatientCase Planned(double shunt, double activity, double? mass)
    {
        var patient = PatientCase.Sample("lung-shunt-12").WithoutReportText()
            .With(Codes.Shunt, (decimal)shunt).With(Codes.Activity, Value.Quantity((decimal)activity, "GBq"));
        return mass is { } kilograms ? patient.With("lung-mass", Value.Quantity((decimal)kilograms, "kg")) : patient;
    }

    private static void CheckDose(Assessment assessment, decimal gray)
    {
        var dose = assessment.FactOf("planned_lung_dose_gy").Value.Number;
        Assert.NotNull(dose);
        Assert.InRange(dose.Low!.Value, gray - 0.000001m, gray + 0.000001m);
    }
}
