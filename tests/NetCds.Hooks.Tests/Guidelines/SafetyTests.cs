using System.Text.Json.Nodes;
using NetCds.Guideline.Facts;
using NetCds.Guideline.Logic;

namespace NetCds.Hooks.Tests.Guidelines;

/// <summary>What forbids, limits or leaves open a treatment, one finding at a time.</summary>
public sealed class SafetyTests
{
    private const string Icd = "http://hl7.org/fhir/sid/icd-10-cm";
    private const string Snomed = "http://snomed.info/sct";
    private const string Unchanged = "RFA=recommended RESECTION=recommended";

    [Theory]
    [InlineData(Codes.Extrahepatic, "none", Unchanged)]
    [InlineData(Codes.Extrahepatic, "limited", "RFA=considered RESECTION=notRecommended TRANSPLANT=contraindicated")]
    [InlineData(Codes.Extrahepatic, "dominant", "RFA=notRecommended RESECTION=notRecommended TRANSPLANT=contraindicated TAE=notRecommended TARE_RESIN=contraindicated TARE_GLASS=notRecommended")]
    [InlineData(Codes.Ascites, "none", Unchanged)]
    [InlineData(Codes.Ascites, "controlled", "RFA=caution SRFA=caution RESECTION=recommended TAE=caution TARE_RESIN=contraindicated TARE_GLASS=contraindicated")]
    [InlineData(Codes.Ascites, "clinical", "RFA=caution SRFA=caution RESECTION=caution TAE=caution TARE_RESIN=contraindicated TARE_GLASS=contraindicated")]
    [InlineData(Codes.Biliary, "none", Unchanged + " TAE=silent TARE_GLASS=silent")]
    [InlineData(Codes.Biliary, "bilioenteric-anastomosis", "RFA=caution IRE=caution RESECTION=recommended TAE=contraindicated CTACE=contraindicated TARE_GLASS=caution")]
    public void Verdict_Answer_ByTheTable(string code, string answer, string statuses) =>
        PatientCase.AblationCandidate().With(code, Value.Answer(answer)).Assess().AssertStatuses(statuses);

    [Theory]
    [InlineData("central-bile-duct-within-10mm", "RFA=caution SRFA=caution IRE=silent RESECTION=recommended")]
    [InlineData("adjacent-viscus-within-10mm", "RFA=caution SRFA=caution IRE=silent RESECTION=recommended")]
    [InlineData("active-infection", "RFA=contraindicated IRE=contraindicated TAE=contraindicated TARE_GLASS=contraindicated RESECTION=contraindicated TRANSPLANT=contraindicated")]
    [InlineData("uncorrectable-coagulopathy", "RFA=contraindicated SRFA=contraindicated PEI=contraindicated TAE=contraindicated TARE_RESIN=contraindicated RESECTION=contraindicated")]
    [InlineData("cardiac-implant-or-arrhythmia", Unchanged + " IRE=contraindicated SRFA=silent")]
    [InlineData("encephalopathy", "RFA=contraindicated RESECTION=contraindicated TAE=contraindicated TARE_GLASS=contraindicated")]
    [InlineData("biliary-obstruction", Unchanged + " TAE=contraindicated TARE_GLASS=contraindicated")]
    [InlineData("hepatic-arterial-impediment", Unchanged + " TAE=contraindicated CTACE=contraindicated TARE_GLASS=contraindicated")]
    [InlineData("antithrombotic-current", Unchanged)]
    public void Verdict_Flag_LimitsWhatTheTableNames(string code, string statuses)
    {
        PatientCase.AblationCandidate().With(code, Value.Flag(true)).Assess().AssertStatuses(statuses);
        PatientCase.AblationCandidate().With(code, Value.Flag(false)).Assess().AssertStatuses(Unchanged + " TAE=silent IRE=silent");
    }

    [Theory]
    [InlineData(2, "RFA=notRecommended TAE=notRecommended RESECTION=recommended")]
    [InlineData(2.9, "RFA=notRecommended")]
    [InlineData(3, Unchanged)]
    public void Verdict_LifeExpectancy_ByThreeMonths(double months, string statuses) =>
        PatientCase.AblationCandidate().With("life-expectancy-months", Value.Quantity((decimal)months, "mo")).Assess().AssertStatuses(statuses);

    [Fact]
    public void Ablation_Antithrombotic_IsToldWithoutChangingTheVerdict()
    {
        var assessment = PatientCase.AblationCandidate().WithMedication("Apixaban 5 mg tablet").Assess();

        Assert.Equal(Truth.True, assessment.Outcome("RFA", "R-188"));
        assessment.AssertStatuses(Unchanged);
        Assert.Equal(Truth.False, PatientCase.AblationCandidate().Assess().Outcome("RFA", "R-188"));
    }

    [Theory]
    [InlineData("contraindicated", "TAE=contraindicated RFA=caution")]
    [InlineData("caution_with_prophylaxis", "TAE=caution RFA=caution")]
    public void Verdict_WhippleProcedure_CountsAsAnastomosis(string policy, string statuses)
    {
        var assessment = PatientCase.AblationCandidate().Without(Codes.Biliary).WithProcedure("WHIPPLE", 900).Setting("biliary_anastomosis_policy", JsonValue.Create(policy)).Assess();

        assessment.AssertStatuses(statuses);
        Assert.Contains(("ANTIBIOTIC_PROPHYLAXIS", "R-151"), assessment.ActionsTaken());
    }

    [Theory]
    [InlineData("sphincterotomy")]
    [InlineData("biliary-stent")]
    public void Verdict_BiliaryStent_LimitsEmbolisationOnceAWhippleIsExcluded(string answer)
    {
        var open = PatientCase.AblationCandidate().With(Codes.Biliary, Value.Answer(answer)).Assess();
        var excluded = PatientCase.AblationCandidate().With(Codes.Biliary, Value.Answer(answer)).With(Codes.Whipple, Value.Flag(false)).Assess();

        open.AssertStatuses("RFA=undetermined TAE=undetermined TARE_GLASS=caution");
        Assert.Equal(["whipple_history"], Assert.Single(open.Missing, m => m.Card == "MD-BILIARY").Facts);
        excluded.AssertStatuses(Unchanged + " TAE=caution TARE_GLASS=caution");
    }

    [Theory]
    [InlineData("child-pugh-a", Unchanged + " TAE=silent DEB_TACE=silent TARE_GLASS=caution")]
    [InlineData("child-pugh-b", Unchanged + " TAE=undetermined")]
    [InlineData("child-pugh-c", "RFA=contraindicated RESECTION=contraindicated TAE=contraindicated TARE_GLASS=contraindicated")]
    [InlineData(null, "RFA=undetermined RESECTION=undetermined TAE=undetermined")]
    public void Verdict_Cirrhosis_ByChildPugh(string? childPugh, string statuses)
    {
        var patient = PatientCase.AblationCandidate().WithCondition(Icd, "K74.60");
        var assessment = (childPugh is null ? patient : patient.With(Codes.ChildPugh, Value.Answer(childPugh))).Assess();

        assessment.AssertStatuses(statuses);
        Assert.Equal(childPugh is null, assessment.Cards().Contains("MD-CHILDPUGH"));
    }

    [Theory]
    [InlineData(7, "silent")]
    [InlineData(8, "contraindicated")]
    public void Embolisation_CirrhosisOfClassB_IsForbiddenFromEightPoints(int score, string status) => PatientCase.AblationCandidate()
        .WithCondition(Icd, "K74.60").With("child-pugh-score", Value.Whole(score)).Assess().AssertStatuses($"TAE={status} RFA=recommended");

    [Theory]
    [InlineData("provisional")]
    [InlineData("differential")]
    [InlineData("unconfirmed")]
    public void Verdict_DangerSuspected_IsNotTakenForAbsent(string verification)
    {
        var sepsis = PatientCase.AblationCandidate().WithCondition(Snomed, "91302008", verification).Assess();
        var cirrhosis = PatientCase.AblationCandidate().WithCondition(Icd, "K74.60", verification).Assess();

        Assert.Equal(FactStatus.Unknown, sepsis.FactOf("active_infection").Status);
        sepsis.AssertStatuses("RFA=undetermined RESECTION=undetermined TAE=undetermined");
        Assert.Equal(FactStatus.Unknown, cirrhosis.FactOf("cirrhosis").Status);
        cirrhosis.AssertStatuses("TARE_GLASS=undetermined");
    }

    [Theory]
    [InlineData("active-infection", "active_infection")]
    [InlineData("uncorrectable-coagulopathy", "uncorrectable_coagulopathy")]
    [InlineData("central-bile-duct-within-10mm", "central_bile_duct_within_10mm")]
    public void Verdict_DangerAnsweredUnknown_IsNotTakenForAbsent(string code, string fact)
    {
        var assessment = PatientCase.AblationCandidate().With(code, Value.Answer("unknown")).Assess();

        Assert.Equal(FactStatus.Unknown, assessment.FactOf(fact).Status);
        assessment.AssertStatuses("RFA=undetermined");
    }

    [Theory]
    [InlineData(true, "RFA=notRecommended RESECTION=notRecommended TAE=notRecommended CTACE=contraindicated DEB_TACE=contraindicated PRRT=contraindicated TARE_GLASS=contraindicated")]
    [InlineData(false, Unchanged + " CTACE=silent PRRT=silent")]
    [InlineData(null, Unchanged + " CTACE=undetermined TARE_GLASS=undetermined PRRT=undetermined")]
    public void Verdict_ChildbearingPotential_ByPregnancy(bool? isPregnant, string statuses)
    {
        var patient = PatientCase.AblationCandidate().Person("female", "1990-03-02");

        (isPregnant is { } flag ? patient.With(Codes.Pregnant, Value.Flag(flag)) : patient).Assess().AssertStatuses(statuses);
    }

    [Theory]
    [InlineData(19, false, "notRecommended")]
    [InlineData(20, false, "caution")]
    [InlineData(29, false, "caution")]
    [InlineData(30, false, "recommended")]
    [InlineData(39, false, "recommended")]
    [InlineData(39, true, "caution")]
    [InlineData(40, true, "recommended")]
    public void Resection_FutureLiverRemnant_ByShareAndCirrhosis(int percent, bool hasCirrhosis, string status)
    {
        var patient = PatientCase.AblationCandidate().With(Codes.Remnant, Value.Quantity(percent, "%"));

        (hasCirrhosis ? patient.WithCondition(Icd, "K74.60").With(Codes.ChildPugh, Value.Answer("child-pugh-a")) : patient).Assess().AssertStatuses($"RESECTION={status}");
    }

    [Theory]
    [InlineData(true, "RESECTION=recommended SSA=silent")]
    [InlineData(false, "RESECTION=silent SSA=recommended")]
    [InlineData(null, "RESECTION=considered")]
    public void Resection_Resectability_Decides(bool? isResectable, string statuses)
    {
        var patient = PatientCase.AblationCandidate();
        var assessment = (isResectable is { } flag ? patient.With(Codes.Resectable, Value.Flag(flag)) : patient.Without(Codes.Resectable)).Assess();

        assessment.AssertStatuses(statuses);
        Assert.Equal(isResectable is null, assessment.Cards().Contains("MD-RESECTABLE"));
    }
}
