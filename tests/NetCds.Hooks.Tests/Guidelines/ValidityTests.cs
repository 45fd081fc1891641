using NetCds.Guideline.Assessments;
using NetCds.Guideline.Facts;

namespace NetCds.Hooks.Tests.Guidelines;

/// <summary>The last day a value counts, and the day after (knowledge base c.0.7).</summary>
public sealed class ValidityTests
{
    [Theory]
    [InlineData(Codes.Inr, "inr", 30, "RFA", "MD-COAG")]
    [InlineData(Codes.Platelets, "platelets_10e9_l", 30, "RFA", "MD-COAG")]
    [InlineData(Codes.Bilirubin, "bilirubin_mg_dl", 30, "RFA", "MD-LIVERPANEL")]
    [InlineData(Codes.Albumin, "albumin_g_dl", 30, "RFA", "MD-LIVERPANEL")]
    [InlineData(Codes.Creatinine, "creatinine_mg_dl", 30, "RFA", "MD-RENAL")]
    [InlineData(Codes.Count, "lesion_count", 90, "RFA", "MD-LESION")]
    [InlineData(Codes.Largest, "largest_diameter_mm", 90, "RFA", "MD-LESION")]
    [InlineData(Codes.Extrahepatic, "extrahepatic_disease", 90, "RFA", "MD-EXTRAHEPATIC")]
    [InlineData(Codes.Ascites, "ascites", 90, "RFA", "MD-ASCITES")]
    [InlineData(Codes.Ecog, "ecog", 90, "RESECTION", "MD-ECOG")]
    public void Fact_AtTheWindow_CountsAndTheDayAfterItDoesNot(string code, string fact, int days, string modality, string card)
    {
        var valid = PatientCase.AblationCandidate().Dated(code, days).Assess();
        var stale = PatientCase.AblationCandidate().Dated(code, days + 1).Assess();

        Assert.Equal(FactStatus.Known, valid.FactOf(fact).Status);
        Assert.Equal(ModalityStatus.Recommended, valid.StatusOf(modality));
        Assert.DoesNotContain(card, valid.Cards());
        Assert.Equal(FactStatus.Stale, stale.FactOf(fact).Status);
        Assert.Equal(ModalityStatus.Undetermined, stale.StatusOf(modality));
        Assert.Contains(card, stale.Cards());
        Assert.Equal(["stale"], stale.IssuesOf(fact));
    }

    [Theory]
    [InlineData("MRI_LIVER", 90, "CT_TRIPHASIC", "R-020")]
    [InlineData("MRI_LIVER", 180, "MRI_LIVER", "R-023")]
    public void Imaging_OlderThanTheWindow_IsAskedForAgain(string study, int days, string order, string rule)
    {
        Assert.DoesNotContain((order, rule), PatientCase.AblationCandidate().Imaged(study, days).Assess().ActionsTaken());
        Assert.Contains((order, rule), PatientCase.AblationCandidate().Imaged(study, days + 1).Assess().ActionsTaken());
    }

    [Fact]
    public void Board_OlderThanNinetyDays_IsAskedForAgain()
    {
        Assert.DoesNotContain(("MDT_REFERRAL", "R-036"), PatientCase.AblationCandidate().Dated(Codes.Board, 90).Assess().ActionsTaken());
        Assert.Contains(("MDT_REFERRAL", "R-036"), PatientCase.AblationCandidate().Dated(Codes.Board, 91).Assess().ActionsTaken());
    }

    [Fact]
    public void ReceptorImaging_OlderThanTwoYears_IsStaleAndAskedForAgain()
    {
        var valid = Imaged(730);
        var stale = Imaged(731);

        Assert.Equal(FactStatus.Known, valid.FactOf("sstr_krenning").Status);
        Assert.DoesNotContain(("SSTR_PET", "R-022"), valid.ActionsTaken());
        Assert.Equal(FactStatus.Stale, stale.FactOf("sstr_krenning").Status);
        Assert.Contains(("SSTR_PET", "R-022"), stale.ActionsTaken());
    }

    [Fact]
    public void Echo_OlderThanAYear_IsAskedForBeforeAnyProcedure()
    {
        Assert.DoesNotContain(("ECHO", "R-026"), Carcinoid(365).ActionsTaken());
        Assert.Contains(("ECHO", "R-026"), Carcinoid(366).ActionsTaken());
    }

    [Fact]
    public void Resectable_OlderThanNinetyDays_CountsAsMissing()
    {
        PatientCase.AblationCandidate().Dated(Codes.Resectable, 90).Assess().AssertStatuses("RESECTION=recommended");
        PatientCase.AblationCandidate().Dated(Codes.Resectable, 91).Assess().AssertStatuses("RESECTION=considered");
    }

    [Fact]
    public void Findings_ThatForbid_DoNotExpireWithTheWindow()
    {
        var assessment = PatientCase.AblationCandidate().With(Codes.Extrahepatic, Value.Answer("limited")).Dated(Codes.Extrahepatic, 400).Assess();

        Assert.Equal(FactStatus.Known, assessment.FactOf("extrahepatic_disease").Status);
        assessment.AssertStatuses("RESECTION=notRecommended TRANSPLANT=contraindicated");
    }

    private static Assessment Imaged(int daysAgo) => PatientCase.AblationCandidate().Imaged("SSTR_PET", daysAgo).Dated(Codes.Krenning, daysAgo).Assess();

    private static Assessment Carcinoid(int echoDaysAgo) => PatientCase.Sample("functioning-without-octreotide").WithoutReportText().Imaged("ECHO", echoDaysAgo).Assess();
}
