namespace NetCds.Hooks.Tests.Guidelines;

/// <summary>A danger on the problem list counts when it is confirmed, and not when it was refuted or entered in error.</summary>
public sealed class RefutedConditionTests
{
    private const string Icd = "http://hl7.org/fhir/sid/icd-10-cm";
    private const string Snomed = "http://snomed.info/sct";
    private const string Unchanged = "RFA=recommended RESECTION=recommended IRE=silent TAE=silent TARE_GLASS=silent TRANSPLANT=silent";

    [Theory]
    [InlineData(Snomed, "91302008", "RFA=contraindicated TAE=contraindicated")]
    [InlineData(Icd, "K76.82", "RFA=contraindicated RESECTION=contraindicated TAE=contraindicated")]
    [InlineData(Icd, "K74.60", "RFA=undetermined TARE_GLASS=undetermined")]
    [InlineData(Icd, "K83.1", "TAE=contraindicated TARE_GLASS=contraindicated")]
    [InlineData(Icd, "Z95.0", "IRE=contraindicated")]
    [InlineData(Icd, "Z95.810", "IRE=contraindicated")]
    public void Danger_OnTheProblemList_CountsOnlyWhenConfirmed(string system, string code, string statuses)
    {
        PatientCase.AblationCandidate().WithCondition(system, code).Assess().AssertStatuses(statuses);
        PatientCase.AblationCandidate().WithCondition(system, code, "refuted").Assess().AssertStatuses(Unchanged);
        PatientCase.AblationCandidate().WithCondition(system, code, "entered-in-error").Assess().AssertStatuses(Unchanged);
    }

    [Theory]
    [InlineData("confirmed", "limited")]
    [InlineData("refuted", null)]
    [InlineData("entered-in-error", null)]
    public void BoneMetastasis_OnTheProblemListAlone_IsDiseaseOutsideTheLiver(string verification, string? extent) => Assert.Equal(
        extent,
        PatientCase.AblationCandidate().Without(Codes.Extrahepatic).WithCondition(Icd, "C7B.03", verification).Assess().FactOf("extrahepatic_disease").Value.Code);
}
