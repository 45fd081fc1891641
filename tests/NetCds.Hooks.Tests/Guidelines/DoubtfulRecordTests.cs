namespace NetCds.Hooks.Tests.Guidelines;

/// <summary>Records that may be incomplete or in doubt: nothing is more than an option, and nothing is assumed.</summary>
public sealed class DoubtfulRecordTests
{
    [Fact]
    public void Verdict_NewerValueThatCannotBeRead_MakesItAnOption()
    {
        var assessment = PatientCase.AblationCandidate().Also(Codes.Platelets, Value.Quantity(20, "furlong"), daysAgo: 1).Assess();

        assessment.AssertStatuses("RFA=considered MWA=considered");
        Assert.Contains("unit-unknown", assessment.IssuesOf("platelets_10e9_l"));
    }

    [Fact]
    public void Verdict_OlderValueThatCannotBeRead_ChangesNothing() =>
        PatientCase.AblationCandidate().Also(Codes.Platelets, Value.Quantity(20, "furlong"), daysAgo: 60).Assess().AssertStatuses("RFA=recommended");

    [Theory]
    [InlineData("observations1")]
    [InlineData("observations4")]
    public void Verdict_FirstPageOfObservations_IsAnOptionAndSaysSo(string key)
    {
        var assessment = PatientCase.AblationCandidate().PagedKey(key).Assess();

        assessment.AssertStatuses("RFA=considered RESECTION=considered");
        Assert.Contains(assessment.Notes, n => n.Id == "R-012");
        Assert.Contains("not-retrieved", assessment.DataIssues.Select(i => i.Code));
    }

    [Fact]
    public void Verdict_ProvisionalCirrhosis_AsksForTheClass()
    {
        var assessment = PatientCase.AblationCandidate().WithCondition("http://hl7.org/fhir/sid/icd-10-cm", "K74.60", "provisional").Assess();

        assessment.AssertStatuses("RFA=undetermined RESECTION=undetermined");
        Assert.Contains("MD-CHILDPUGH", assessment.Cards());
    }

    [Fact]
    public void Bilirubin_IsComparedWithTheUpperLimitOfItsOwnReport()
    {
        var low = PatientCase.Sample("diffuse-progressive").With(Codes.Bilirubin, 2.5m).Limit(Codes.Bilirubin, 0.8m, "mg/dL").Assess();
        var usual = PatientCase.Sample("diffuse-progressive").With(Codes.Bilirubin, 2.5m).Limit(Codes.Bilirubin, null, "mg/dL").Assess();

        Assert.Equal(NetCds.Guideline.Logic.Truth.True, low.Outcome("PRRT", "R-144"));
        Assert.Equal(NetCds.Guideline.Logic.Truth.False, usual.Outcome("PRRT", "R-144"));
        Assert.DoesNotContain("bilirubin_x_uln", usual.Modalities.Single(m => m.Id == "PRRT").Missing);
    }
}
