using NetCds.Guideline.Assessments;
using NetCds.Guideline.Facts;

namespace NetCds.Hooks.Tests.Guidelines;

/// <summary>
/// Every decisive fact in every state in which it cannot be used: the fact says so, no treatment that rests on it is recommended, the right card asks
/// for it, and what is wrong with the data is reported.
/// </summary>
public sealed class FactStateTests
{
    public static TheoryData<string> All => [.. DecisiveFact.All.Select(f => f.Name)];

    public static TheoryData<string> Expiring => [.. DecisiveFact.All.Where(f => f.Window is not null).Select(f => f.Name)];

    public static TheoryData<string> Quantities => [.. DecisiveFact.All.Where(f => f.Unit is not null).Select(f => f.Name)];

    [Theory]
    [MemberData(nameof(All))]
    public void Fact_NotRecorded_IsAskedFor(string name) => Check(name, (p, f) => p.Without(f.Code), FactStatus.Unknown, issue: null);

    [Theory]
    [MemberData(nameof(All))]
    public void Fact_RecordedWithoutValue_IsAskedFor(string name) => Check(name, (p, f) => p.Unanswered(f.Code), FactStatus.Unknown, issue: null);

    [Theory]
    [MemberData(nameof(All))]
    public void Fact_EnteredInError_CountsAsNotRecorded(string name) => Check(name, (p, f) => p.Status(f.Code, "entered-in-error"), FactStatus.Unknown, issue: null);

    [Theory]
    [MemberData(nameof(All))]
    public void Fact_NotFinal_CountsAsNotRecorded(string name) =>
        Assert.All(["registered", "preliminary", "cancelled"], status => Check(name, (p, f) => p.Status(f.Code, status), FactStatus.Unknown, issue: null));

    [Theory]
    [MemberData(nameof(Expiring))]
    public void Fact_Stale_IsAskedForAgain(string name) => Check(name, (p, f) => p.Dated(f.Code, f.Window!.Value + 1), FactStatus.Stale, "stale");

    [Theory]
    [MemberData(nameof(Expiring))]
    public void Fact_DatedInTheFuture_IsNotUsed(string name) => Check(name, (p, f) => p.Dated(f.Code, -3), FactStatus.Invalid, "future-date");

    [Theory]
    [MemberData(nameof(Expiring))]
    public void Fact_WithoutDate_IsNotUsed(string name) => Check(name, (p, f) => p.Undated(f.Code), FactStatus.Invalid, "no-date");

    [Theory]
    [MemberData(nameof(Quantities))]
    public void Fact_UnknownUnit_IsNeverGuessed(string name) => Check(name, (p, f) => p.Unit(f.Code, "[arb'U]"), FactStatus.Invalid, "unit-unknown");

    [Theory]
    [MemberData(nameof(Quantities))]
    public void Fact_Implausible_IsNotUsed(string name) => Check(name, (p, f) => p.With(f.Code, 100_000m), FactStatus.Invalid, "implausible");

    [Theory]
    [MemberData(nameof(Quantities))]
    public void Fact_NoUnit_IsNotUsedUnlessItNeedsNone(string name)
    {
        if (name == "inr")
        {
            Assert.Equal(FactStatus.Known, PatientCase.AblationCandidate().Unit(Codes.Inr, null).Assess().FactOf("inr").Status);
            return;
        }

        Check(name, (p, f) => p.Unit(f.Code, null), FactStatus.Invalid, "unit-missing");
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Fact_OfAnotherPatient_IsRefused(string name)
    {
        var assessment = Check(name, (p, f) => p.About(f.Code, "somebody-else"), FactStatus.Unknown, issue: null);

        Assert.Contains("wrong-patient", assessment.IssuesOf(null));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Fact_KeyAbsent_IsUnknownAndSaid(string name) => CheckList(name, (p, f) => p.WithoutKey(PatientCase.KeyOf(f.Code)));

    [Theory]
    [MemberData(nameof(All))]
    public void Fact_KeyFailed_IsUnknownAndSaid(string name) => CheckList(name, (p, f) => p.FailedKey(PatientCase.KeyOf(f.Code)));

    [Theory]
    [MemberData(nameof(All))]
    public void Fact_OnAPageThatDidNotCome_IsUnknownAndSaid(string name) => CheckList(name, (p, f) => p.Without(f.Code).PagedKey(PatientCase.KeyOf(f.Code)));

    [Theory]
    [MemberData(nameof(All))]
    public void Fact_TwoValuesThatLeadApart_IsConflictingAndTempersEveryRecommendation(string name)
    {
        var fact = DecisiveFact.Named(name);
        var assessment = fact.Patient().Also(fact.Code, fact.Opposite, fact.OlderDays).Assess();

        Assert.Equal(FactStatus.Conflicting, assessment.FactOf(name).Status);
        Assert.Equal(2, assessment.FactOf(name).Sources.Count);
        Assert.Equal(["conflict"], assessment.IssuesOf(name));
        Assert.DoesNotContain(assessment.Modalities, m => m.Status == ModalityStatus.Recommended);
        Assert.Equal(ModalityStatus.Considered, assessment.StatusOf(fact.Modality));
        Assert.Contains(assessment.Notes, n => n.Id == "R-013");
    }

    [Fact]
    public void Fact_TwoValuesOnOneSideOfEveryThreshold_IsNoConflict()
    {
        var assessment = PatientCase.AblationCandidate().Also(Codes.Inr, Value.Quantity(1.1m, "{INR}"), 12).Assess();

        Assert.Equal(FactStatus.Known, assessment.FactOf("inr").Status);
        assessment.AssertStatuses("RFA=recommended");
    }

    [Fact]
    public void Fact_OldValueOutsideTheWindow_IsNoConflict()
    {
        var assessment = PatientCase.AblationCandidate().Also(Codes.Inr, Value.Quantity(3m, "{INR}"), 31).Assess();

        Assert.Equal(FactStatus.Known, assessment.FactOf("inr").Status);
        assessment.AssertStatuses("RFA=recommended");
    }

    private static void CheckList(string name, Func<PatientCase, DecisiveFact, PatientCase> change)
    {
        var fact = DecisiveFact.Named(name);

        var assessment = change(fact.Patient(), fact).Assess();

        Assert.Equal(FactStatus.Unknown, assessment.FactOf(name).Status);
        Assert.Equal(ModalityStatus.Undetermined, assessment.StatusOf(fact.Modality));
        Assert.NotEmpty(assessment.Missing);
        Assert.Contains("not-retrieved", assessment.IssuesOf(null));
    }

    private static Assessment Check(string name, Func<PatientCase, DecisiveFact, PatientCase> change, FactStatus status, string? issue)
    {
        var fact = DecisiveFact.Named(name);
        Assert.Equal(fact.Usual, fact.Patient().Assess().StatusOf(fact.Modality));

        var assessment = change(fact.Patient(), fact).Assess();

        Assert.Equal(status, assessment.FactOf(name).Status);
        Assert.Equal(ModalityStatus.Undetermined, assessment.StatusOf(fact.Modality));
        Assert.Contains(name, Assert.Single(assessment.Missing, m => m.Card == fact.Card).Facts);
        Assert.Equal(issue is null ? [] : [issue], assessment.IssuesOf(name));
        return assessment;
    }
}
