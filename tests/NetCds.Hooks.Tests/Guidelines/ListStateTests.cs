using NetCds.Guideline.Assessments;

namespace NetCds.Hooks.Tests.Guidelines;

/// <summary>Lists that did not come, or came in part: what is not there is unknown, and nothing gets better by it.</summary>
public sealed class ListStateTests
{
    private static readonly string[] Lists =
        ["conditions", "procedures", "medicationRequests", "medicationStatements", "medicationAdministrations", "allergies", "imagingStudies", "diagnosticReports"];

    public static TheoryData<string, string> States =>
    [
        .. from list in Engine.Shipped.Templates.Keys.Where(k => !k.IsPatient).Select(k => k.Name)
           from state in new[] { "absent", "failed", "paged" }
           select (list, state),
    ];

    [Theory]
    [MemberData(nameof(States))]
    public void List_NotRetrieved_IsSaidAndImprovesNoVerdict(string list, string state)
    {
        foreach (var sample in Samples.SampleFiles.Samples.Select(s => s.Data).Where(s => s != "not-concerned"))
        {
            var full = PatientCase.Sample(sample).Assess();
            var partial = Change(PatientCase.Sample(sample), list, state).Assess();

            Assert.Contains("not-retrieved", partial.IssuesOf(null));
            Assert.All(
                partial.Modalities.Where(m => m.Status == ModalityStatus.Recommended),
                m => Assert.True(full.StatusOf(m.Id) == ModalityStatus.Recommended, $"{sample}: {m.Id} became recommended"));
        }
    }

    [Fact]
    public void Lists_OfTheService_AreAllCoveredHere() =>
        Assert.Equal(Lists.Order(StringComparer.Ordinal), Engine.Shipped.Templates.Keys.Where(k => !k.IsPatient && k.ResourceType != "Observation").Select(k => k.Name).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("absent")]
    [InlineData("failed")]
    [InlineData("paged")]
    public void ProblemList_NotComplete_LeavesDangersOpen(string state)
    {
        var patient = PatientCase.AblationCandidate();
        var assessment = (state == "paged" ? patient.PagedKey("conditions") : Change(patient, "conditions", state)).Assess();

        Assert.Contains("not-retrieved", assessment.IssuesOf(null));
        Assert.DoesNotContain(assessment.Modalities, m => m.Status == ModalityStatus.Recommended);
    }

    [Fact]
    public void List_AnsweredByNothing_IsAnAnswer()
    {
        var assessment = PatientCase.AblationCandidate().NullKey("medicationRequests").NullKey("allergies").Assess();

        Assert.DoesNotContain("not-retrieved", assessment.IssuesOf(null));
        assessment.AssertStatuses("RFA=recommended RESECTION=recommended");
    }

    private static PatientCase Change(PatientCase patient, string list, string state) => state switch
    {
        "absent" => patient.WithoutKey(list),
        "failed" => patient.FailedKey(list),
        _ => patient.PagedKey(list),
    };
}
