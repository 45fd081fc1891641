using NetCds.Guideline.Logic;

namespace NetCds.Hooks.Tests.Guidelines;

/// <summary>Thresholds of laboratory values and performance status .</summary>
public sealed class LaboratoryTests
{
    [Theory]
    [InlineData(Codes.Inr, 1.5, "{INR}", "RFA=recommended SRFA=silent TAE=silent")]
    [InlineData(Codes.Inr, 1.6, "{INR}", "RFA=caution MWA=caution CRYOABLATION=caution SRFA=caution IRE=caution PEI=caution TAE=caution RESECTION=recommended")]
    [InlineData(Codes.Inr, 1.6, "1", "RFA=caution")]
    [InlineData(Codes.Platelets, 60, "10*9/L", "RFA=recommended TAE=silent")]
    [InlineData(Codes.Platelets, 59, "10*9/L", "RFA=recommended TAE=caution")]
    [InlineData(Codes.Platelets, 50, "10*9/L", "RFA=recommended TARE_GLASS=silent")]
    [InlineData(Codes.Platelets, 49, "10*9/L", "RFA=caution SRFA=caution IRE=caution PEI=caution TARE_GLASS=caution")]
    [InlineData(Codes.Platelets, 50000, "/uL", "RFA=recommended")]
    [InlineData(Codes.Platelets, 49999, "/uL", "RFA=caution")]
    [InlineData(Codes.Bilirubin, 2.0, "mg/dL", "RFA=recommended TAE=silent TARE_GLASS=silent")]
    [InlineData(Codes.Bilirubin, 2.1, "mg/dL", "RFA=recommended TAE=caution TARE_GLASS=contraindicated TARE_RESIN=contraindicated")]
    [InlineData(Codes.Bilirubin, 3.0, "mg/dL", "TAE=caution CTACE=caution")]
    [InlineData(Codes.Bilirubin, 3.1, "mg/dL", "TAE=contraindicated CTACE=contraindicated DEB_TACE=contraindicated")]
    [InlineData(Codes.Bilirubin, 34.2, "umol/L", "TAE=silent TARE_GLASS=silent")]
    [InlineData(Codes.Bilirubin, 34.3, "umol/L", "TAE=caution TARE_GLASS=contraindicated")]
    [InlineData(Codes.Bilirubin, 51.3, "umol/L", "TAE=caution")]
    [InlineData(Codes.Bilirubin, 51.4, "umol/L", "TAE=contraindicated")]
    [InlineData(Codes.Albumin, 3.5, "g/dL", "RFA=recommended TAE=silent")]
    [InlineData(Codes.Albumin, 3.4, "g/dL", "RFA=recommended TAE=caution")]
    [InlineData(Codes.Albumin, 35, "g/L", "TAE=silent")]
    [InlineData(Codes.Albumin, 34, "g/L", "TAE=caution")]
    [InlineData(Codes.Creatinine, 1.2, "mg/dL", "RFA=recommended TAE=silent")]
    [InlineData(Codes.Creatinine, 1.3, "mg/dL", "RFA=recommended TAE=silent")]
    [InlineData(Codes.Creatinine, 1.9, "mg/dL", "TAE=silent")]
    [InlineData(Codes.Creatinine, 2.0, "mg/dL", "RFA=recommended TAE=caution")]
    [InlineData(Codes.Creatinine, 176.8, "umol/L", "TAE=caution")]
    [InlineData(Codes.Egfr, 45, "mL/min/{1.73_m2}", "TAE=silent PRRT=caution")]
    [InlineData(Codes.Egfr, 44, "mL/min/{1.73_m2}", "TAE=caution")]
    [InlineData(Codes.Egfr, 50, "mL/min/{1.73_m2}", "PRRT=silent")]
    [InlineData(Codes.Egfr, 49, "mL/min/{1.73_m2}", "PRRT=caution")]
    [InlineData(Codes.Egfr, 40, "mL/min/{1.73_m2}", "PRRT=caution")]
    [InlineData(Codes.Egfr, 39, "mL/min/{1.73_m2}", "PRRT=notRecommended")]
    [InlineData(Codes.Egfr, 30, "mL/min/{1.73_m2}", "PRRT=notRecommended")]
    [InlineData(Codes.Egfr, 29, "mL/min/{1.73_m2}", "PRRT=contraindicated TAE=caution")]
    public void Verdict_LaboratoryValue_ByTheLiteralThreshold(string code, double number, string unit, string statuses) =>
        PatientCase.AblationCandidate().With(code, Value.Quantity((decimal)number, unit)).Assess().AssertStatuses(statuses);

    [Theory]
    [InlineData(1.2, 59, "silent")]
    [InlineData(1.3, 60, "silent")]
    [InlineData(1.3, 59, "caution")]
    public void Embolisation_RaisedCreatinine_CountsOnlyWithLowFiltration(double creatinine, int egfr, string status) =>
        PatientCase.AblationCandidate().With(Codes.Creatinine, (decimal)creatinine).With(Codes.Egfr, egfr).Assess().AssertStatuses($"TAE={status}");

    [Theory]
    [InlineData(0, "RESECTION=recommended RFA=recommended TAE=silent")]
    [InlineData(1, "RESECTION=recommended RFA=recommended TAE=silent")]
    [InlineData(2, "RESECTION=considered RFA=recommended TAE=silent")]
    [InlineData(3, "RESECTION=notRecommended RFA=notRecommended SRFA=notRecommended TAE=contraindicated CTACE=contraindicated DEB_TACE=contraindicated TARE_RESIN=contraindicated TARE_GLASS=contraindicated")]
    [InlineData(4, "RESECTION=notRecommended RFA=notRecommended TAE=contraindicated TARE_GLASS=contraindicated")]
    public void Verdict_PerformanceStatus_ByEcog(int ecog, string statuses) => PatientCase.AblationCandidate().With(Codes.Ecog, Value.Whole(ecog)).Assess().AssertStatuses(statuses);

    [Fact]
    public void Verdict_InrAboveAndPlateletsMissing_IsNotClearedByWhatIsMissing()
    {
        var assessment = PatientCase.AblationCandidate().With(Codes.Inr, 2.5m).Without(Codes.Platelets).Assess();

        Assert.Equal(Truth.True, assessment.Outcome("RFA", "R-150"));
        assessment.AssertStatuses("RFA=undetermined");
    }
}
