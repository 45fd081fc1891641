using System.Text;
using System.Text.Json.Nodes;
using NetCds.Guideline.Assessments;
using NetCds.Guideline.Facts;
using NetCds.Guideline.Narrative;
using NetCds.Hooks.Tests.Guidelines;

namespace NetCds.Hooks.Tests.Narrative;

/// <summary>What reports state fills what is unknown, and nothing else; it forbids nothing and recommends nothing on its own (knowledge base c.0.16).</summary>
public sealed class ReportUseTests
{
    private const string Open = "Main portal vein patent.";
    private const string Thrombosed = "Thrombosis of the main portal vein.";

    [Fact]
    public void Assess_StatedNegative_LiftsUndeterminedToConsidered()
    {
        var assessment = Unknown().Reporting(Open).Assess();

        Assert.Equal(ModalityStatus.Undetermined, Unknown().Assess().StatusOf("TAE"));
        Assert.Equal(ModalityStatus.Considered, assessment.StatusOf("TAE"));
        var fact = Assert.Single(Verdict(assessment, "TAE").FromReports);
        Assert.Equal(("portal_vein", "patent", true), (fact.Definition.Name, fact.Value.Code, fact.FromNarrative));
        var missing = Assert.Single(assessment.Missing, m => m.Card == "MD-PORTAL");
        Assert.True(missing.IsStated);
        Assert.Empty(missing.Suggested);
        Assert.Equal(Open, Assert.Single(missing.Stated).Evidence.Span!.Sentence);
    }

    [Fact]
    public void Assess_ContraindicationOnlyInText_IsUndeterminedWithItsSentence()
    {
        var assessment = Unknown().Reporting(Thrombosed).Assess();

        var verdict = Verdict(assessment, "TAE");
        Assert.Equal(ModalityStatus.Undetermined, verdict.Status);
        Assert.Contains("portal_vein", verdict.Missing);
        var finding = Assert.Single(verdict.Holding, f => f.Effect == RuleEffect.Contraindicate);
        Assert.Equal("R-080", finding.Id);
        Assert.Equal(Thrombosed, Assert.Single(finding.Facts, f => f.FromNarrative).Sources[0].Span!.Sentence);
    }

    [Fact]
    public void Assess_ContraindicationInTextAgainstSomethingAssumedAbsent_IsUndetermined()
    {
        var plain = PatientCase.Sample("tace-with-octreotide").WithoutReportText().Without(Codes.Whipple, Codes.Biliary);
        var told = PatientCase.Sample("tace-with-octreotide").WithoutReportText().Without(Codes.Whipple, Codes.Biliary)
            .Reporting("Status post Whipple procedure with hepaticojejunostomy, pneumobilia.").Assess();

        Assert.NotEqual(ModalityStatus.Contraindicated, plain.Assess().StatusOf("CTACE"));
        Assert.Equal(ModalityStatus.Undetermined, told.StatusOf("CTACE"));
        Assert.Contains(Verdict(told, "CTACE").Holding, f => f.Effect == RuleEffect.Contraindicate);
    }

    [Fact]
    public void Assess_Disagreement_IsAConflictAndTheRecordStays()
    {
        var assessment = PatientCase.AblationCandidate().Reporting("Four liver metastases, the largest 34 mm.").Assess();

        var fact = assessment.FactOf("largest_diameter_mm");
        Assert.Equal((FactStatus.Conflicting, 24m), (fact.Status, fact.Value.Number!.Point));
        Assert.Equal(34m, fact.Disputed!.Value.Number!.Point);
        var issue = Assert.Single(assessment.DataIssues, i => i is { Code: "conflict", Fact: "largest_diameter_mm" });
        Assert.Contains("“Four liver metastases, the largest 34 mm.”", issue.Message, StringComparison.Ordinal);
        Assert.Equal(2, issue.Sources.Count);
        Assert.Equal(ModalityStatus.Considered, assessment.StatusOf("MWA"));
    }

    [Fact]
    public void Assess_OtherNumberOnTheSameSideOfEveryLimit_IsNoConflict()
    {
        var assessment = PatientCase.AblationCandidate().Reporting("Two liver metastases, the largest 25 mm.").Assess();

        Assert.DoesNotContain(assessment.DataIssues, i => i.Code == "conflict");
        Assert.Equal(ModalityStatus.Recommended, assessment.StatusOf("MWA"));
    }

    [Fact]
    public void Assess_TwoReportsContradicting_SettleNothing()
    {
        var assessment = Unknown().Reporting(Open, 4).Reporting(Thrombosed, 30).Assess();

        Assert.Equal(ModalityStatus.Undetermined, assessment.StatusOf("TAE"));
        Assert.Contains(assessment.DataIssues, i => i is { Code: "conflict", Fact: "portal_vein" });
    }

    [Theory]
    [InlineData("Portal vein thrombosis cannot be excluded.")]
    [InlineData("Possible thrombosis of the main portal vein.")]
    public void Assess_NewerDoubt_TakesTheGroundFromAnOlderNegative(string doubt)
    {
        var assessment = Unknown().Reporting(Open, 30).Reporting(doubt, 4).Assess();

        Assert.Equal(ModalityStatus.Undetermined, assessment.StatusOf("TAE"));
        Assert.False(Assert.Single(assessment.Missing, m => m.Card == "MD-PORTAL").IsStated);
        Assert.Equal(FactStatus.Unknown, assessment.FactOf("portal_vein").Status);
    }

    [Fact]
    public void Assess_OlderDoubt_IsSettledByANewerStatement() =>
        Assert.Equal(ModalityStatus.Considered, Unknown().Reporting("Possible thrombosis of the main portal vein.", 30).Reporting(Open, 4).Assess().StatusOf("TAE"));

    [Theory]
    [InlineData("preliminary")]
    [InlineData("registered")]
    [InlineData("partial")]
    [InlineData("entered-in-error")]
    [InlineData("cancelled")]
    [InlineData("unknown")]
    public void Assess_ReportNotFinal_IsNotRead(string status)
    {
        AssertNothingRead(Unknown().Reporting(Open, status: status), UnreadReason.NotFinal);
        AssertNothingRead(Unknown().Reporting(Thrombosed, status: status), UnreadReason.NotFinal);
    }

    [Theory]
    [InlineData("final")]
    [InlineData("amended")]
    [InlineData("corrected")]
    [InlineData("appended")]
    public void Assess_ReportFinished_IsRead(string status) =>
        Assert.Equal(ModalityStatus.Considered, Unknown().Reporting(Open, status: status).Assess().StatusOf("TAE"));

    [Fact]
    public void Assess_ReportWithoutStatus_IsNotRead() => AssertNothingRead(Unknown().Reporting(Open).Report(r => r.Remove("status")), UnreadReason.NotFinal);

    [Fact]
    public void Assess_ReportOfAnotherPatient_IsRefused()
    {
        var assessment = Unknown().Reporting(Open).Report(r => r["subject"] = new JsonObject { ["reference"] = "Patient/somebody-else" }).Assess();

        Assert.Equal(FactStatus.Unknown, assessment.FactOf("portal_vein").Status);
        Assert.Contains(assessment.DataIssues, i => i.Code == "wrong-patient");
    }

    [Theory]
    [InlineData(90, true)]
    [InlineData(91, false)]
    [InlineData(null, false)]
    [InlineData(-3, false)]
    public void Assess_ReportByAge_CountsAsLongAsTheFactHolds(int? daysAgo, bool counts) =>
        Assert.Equal(counts ? ModalityStatus.Considered : ModalityStatus.Undetermined, Unknown().Reporting(Open, daysAgo).Assess().StatusOf("TAE"));

    [Fact]
    public void Assess_UndatedReport_IsNotUsedEvenForWhatHoldsForGood() =>
        Assert.False(PatientCase.AblationCandidate().Without(Codes.Whipple, Codes.Biliary).Reporting("Status post Whipple procedure.", daysAgo: null).Assess().FactOf("whipple_history") is { FromNarrative: true });

    [Fact]
    public void Assess_ListOfReportsNotRetrieved_RecommendsNothingWhileReportsAreUsed()
    {
        Assert.Equal(ModalityStatus.Recommended, PatientCase.AblationCandidate().Assess().StatusOf("RESECTION"));
        Assert.Equal(ModalityStatus.Considered, PatientCase.AblationCandidate().FailedKey("diagnosticReports").Assess().StatusOf("RESECTION"));
        Assert.Equal(ModalityStatus.Recommended, PatientCase.AblationCandidate().FailedKey("diagnosticReports").Setting("report_facts", "off").Assess().StatusOf("RESECTION"));
    }

    [Theory]
    [InlineData("COMPARISON: CT of last year: thrombosis of the main portal vein.")]
    [InlineData("History of portal vein thrombosis.")]
    [InlineData("If portal vein thrombosis is found, anticoagulate.")]
    [InlineData("No thrombosis of the main portal vein.")]
    public void Assess_DeniedPastOrConditional_IsNeverPresent(string text) =>
        Assert.DoesNotContain(Verdict(Unknown().Reporting(text).Assess(), "TAE").Holding, f => f.Effect == RuleEffect.Contraindicate);

    [Fact]
    public void Assess_LaboratoryReport_IsNotRead() => AssertNothingRead(Unknown().Reporting(Open, category: "LAB"), UnreadReason.OtherKind);

    [Theory]
    [InlineData("LAB", "final")]
    [InlineData("RAD", "preliminary")]
    public void Assess_ReportWithoutWords_LeavesNothingUnread(string category, string status) =>
        Assert.Empty(Unknown().Reporting(Open, category: category, status: status).Report(r => r.Remove("conclusion")).Assess().UnreadReports);

    [Fact]
    public void Assess_PathologyReport_SaysNothingOfThePortalVein()
    {
        var assessment = Unknown().Reporting(Open, category: "SP").Assess();

        Assert.Equal(FactStatus.Unknown, assessment.FactOf("portal_vein").Status);
        Assert.Equal(NarrativeUse.OtherMatter, Assert.Single(assessment.Reports, s => s.Definition.Name == "portal_vein").Use);
    }

    [Fact]
    public void Assess_Suggest_OnlySaysWhatIsStated()
    {
        var plain = Unknown().Assess();
        var assessment = Unknown().Reporting(Thrombosed).Setting("report_facts", "suggest").Assess();

        Assert.Equal(plain.Modalities.Select(m => m.Status), assessment.Modalities.Select(m => m.Status));
        Assert.Equal(FactStatus.Unknown, assessment.FactOf("portal_vein").Status);
        Assert.Equal(NarrativeUse.Suggested, Assert.Single(Assert.Single(assessment.Missing, m => m.Card == "MD-PORTAL").Stated).Use);
    }

    [Fact]
    public void Assess_SuggestWithADisagreement_ChangesNothing()
    {
        var assessment = PatientCase.AblationCandidate().Reporting("Four liver metastases, the largest 34 mm.").Setting("report_facts", "suggest").Assess();

        Assert.Equal(ModalityStatus.Recommended, assessment.StatusOf("MWA"));
        Assert.DoesNotContain(assessment.DataIssues, i => i.Code == "conflict");
    }

    [Fact]
    public void Assess_Off_ReadsNothing()
    {
        var assessment = Unknown().Reporting(Thrombosed).Setting("report_facts", "off").Assess();

        Assert.Empty(assessment.Reports);
        Assert.Empty(assessment.UnreadReports);
        Assert.Equal(FactStatus.Unknown, assessment.FactOf("portal_vein").Status);
    }

    [Fact]
    public void Assess_FindingRecordedWithoutExtent_IsNotDeniedByAReport()
    {
        var assessment = Unknown().WithCondition("http://snomed.info/sct", "17920008").Reporting(Open).Assess();

        Assert.Equal(ModalityStatus.Undetermined, assessment.StatusOf("TAE"));
        Assert.Equal(FactStatus.Unknown, assessment.FactOf("portal_vein").Status);
    }

    [Fact]
    public void Assess_EntryThatCannotBeUsed_IsNotReplaced()
    {
        var assessment = PatientCase.AblationCandidate().Unit(Codes.Largest, null).Reporting("Two liver metastases, the largest 24 mm.").Assess();

        Assert.Equal(FactStatus.Invalid, assessment.FactOf("largest_diameter_mm").Status);
        Assert.Contains(assessment.Missing.SelectMany(m => m.Stated), s => s is { Definition.Name: "largest_diameter_mm", Use: NarrativeUse.EntryUnusable });
    }

    [Fact]
    public void Assess_StaleRecord_IsFilledByANewerReport()
    {
        var assessment = PatientCase.AblationCandidate().Dated(Codes.Ascites, 200).Reporting("No ascites.").Assess();

        Assert.True(assessment.FactOf("ascites") is { FromNarrative: true, Value.Code: "none" });
    }

    [Fact]
    public void Assess_StatedNumber_NeverOpensWhatIsUndetermined()
    {
        var assessment = PatientCase.AblationCandidate().Without(Codes.Count, Codes.Largest).Reporting("Two liver metastases, the largest 24 mm.").Assess();

        Assert.Equal(ModalityStatus.Undetermined, assessment.StatusOf("MWA"));
        Assert.True(Assert.Single(assessment.Missing, m => m.Card == "MD-LESION").IsStated);
    }

    [Fact]
    public void Assess_AttachedText_IsRead() => Assert.Equal(ModalityStatus.Considered, Unknown().Attaching("text/html", "<p>Main portal vein <b>patent</b>.</p>").Assess().StatusOf("TAE"));

    [Fact]
    public void Assess_Pdf_IsNamedAsUnread()
    {
        var assessment = Unknown().Attaching("application/pdf", "%PDF-1.7 main portal vein patent").Assess();

        Assert.Equal(ModalityStatus.Undetermined, assessment.StatusOf("TAE"));
        Assert.Equal(UnreadReason.NotText, Assert.Single(assessment.UnreadReports).Reason);
        Assert.Single(assessment.DataIssues, i => i.Code == "unread-report");
    }

    [Fact]
    public void Assess_BinaryInTheSameBundle_IsReadWithItsReport()
    {
        var binary = new JsonObject { ["resourceType"] = "Binary", ["id"] = "b1", ["contentType"] = "text/plain", ["data"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(Open)) };

        Assert.Equal(ModalityStatus.Considered, Unknown().Attaching("text/plain", null, "Binary/b1").Including(binary).Assess().StatusOf("TAE"));
        Assert.Equal(ModalityStatus.Undetermined, Unknown().Including(binary.DeepClone().AsObject()).Assess().StatusOf("TAE"));
    }

    [Theory]
    [InlineData("current", "final", true)]
    [InlineData("current", "amended", true)]
    [InlineData("current", "preliminary", false)]
    [InlineData("current", null, false)]
    [InlineData("superseded", "final", false)]
    [InlineData("entered-in-error", "final", false)]
    public void Assess_Document_CountsWhenItIsCurrentAndFinal(string status, string? docStatus, bool counts)
    {
        var document = new JsonObject
        {
            ["resourceType"] = "DocumentReference",
            ["id"] = "d1",
            ["status"] = status,
            ["docStatus"] = docStatus,
            ["type"] = new JsonObject { ["text"] = "CT liver" },
            ["subject"] = new JsonObject { ["reference"] = "Patient/portal-vein-unknown" },
            ["date"] = PatientCase.DaysAgo(4) + "T10:00:00Z",
            ["content"] = new JsonArray(new JsonObject { ["attachment"] = new JsonObject { ["contentType"] = "text/plain", ["data"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(Open)) } }),
        };

        Assert.Equal(counts ? ModalityStatus.Considered : ModalityStatus.Undetermined, Unknown().Including(document).Assess().StatusOf("TAE"));
    }

    [Fact]
    public void Assess_MoreTextThanIsRead_LeavesOutTheOlder()
    {
        var filler = string.Concat(Enumerable.Repeat("The spleen is unremarkable. ", 22_000));
        var assessment = Unknown().Reporting(filler, 2).Reporting(Open + " " + filler, 4).Assess();

        Assert.Equal(FactStatus.Unknown, assessment.FactOf("portal_vein").Status);
        Assert.Equal(UnreadReason.TooMuch, Assert.Single(assessment.UnreadReports).Reason);
    }

    [Fact]
    public void Assess_ManyReports_ReadsTheNewestOfTheirKind()
    {
        var patient = Unknown();
        for (var i = 0; i < 9; i++)
        {
            patient.Reporting(i == 8 ? Open : "The spleen is unremarkable.", 4 + i);
        }

        var assessment = patient.Assess();

        Assert.Equal(FactStatus.Unknown, assessment.FactOf("portal_vein").Status);
        Assert.All(assessment.UnreadReports, u => Assert.Equal(UnreadReason.Older, u.Reason));
        Assert.Contains(assessment.UnreadReports, u => u.Reference == "DiagnosticReport/added-9");
    }

    [Fact]
    public void Assess_WordsApartFromEachOther_AreQuotedWithTheirSentence()
    {
        var statement = Assert.Single(Unknown().Reporting("Distance to central bile duct: 35 mm").Assess().Reports, s => s.Definition.Name == "central_bile_duct_within_10mm");

        Assert.Contains("35 mm", statement.Evidence.Span!.Text, StringComparison.Ordinal);
    }

    private static PatientCase Unknown() => PatientCase.Sample("portal-vein-unknown").WithoutReportText();

    private static ModalityVerdict Verdict(Assessment assessment, string id) => assessment.Modalities.Single(m => m.Id == id);

    private static void AssertNothingRead(PatientCase patient, UnreadReason reason)
    {
        var assessment = patient.Assess();

        Assert.Equal(FactStatus.Unknown, assessment.FactOf("portal_vein").Status);
        Assert.Empty(assessment.Reports);
        Assert.Equal(reason, Assert.Single(assessment.UnreadReports).Reason);
        Assert.Equal(Unknown().Assess().Modalities.Select(m => m.Status), assessment.Modalities.Select(m => m.Status));
    }
}
