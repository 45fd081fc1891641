using System.Text.Json.Nodes;
using NetCds.Guideline.Assessments;
using NetCds.Hooks.Assessments;
using NetCds.Hooks.Prefetch;
using NetCds.Hooks.Requests;
using NetCds.Hooks.Tests.Fakes;
using NetCds.Testing;

namespace NetCds.Hooks.Tests.Assessments;

public sealed class HookAssessorTests
{
    private readonly FakeGuideline _guideline = new();
    private readonly SettableTime _time = new(new DateTimeOffset(2026, 3, 2, 9, 0, 0, 750, TimeSpan.Zero));

    [Fact]
    public void Assess_WithoutTime_EvaluatesNowInWholeSeconds()
    {
        var result = Assess(Calls.PatientView());

        Assert.Equal(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero), result.EvaluatedAt);
        Assert.Equal(result.EvaluatedAt, _guideline.LastContext!.EvaluatedAt);
        Assert.Equal(HookAssessmentStatus.Assessed, result.Status);
        Assert.False(_guideline.LastContext.IsOrderHook);
    }

    [Fact]
    public void Assess_OrderHook_SaysSo()
    {
        Assess(Calls.OrderSelect());

        Assert.True(_guideline.LastContext!.IsOrderHook);
        Assert.Equal([true, false], _guideline.LastRecord!.Drafts.Select(d => d.IsSelected));
    }

    [Theory]
    [InlineData(true, "2020-01-01T00:00:00Z")]
    [InlineData(false, "2026-03-02T09:00:00Z")]
    public void Assess_TimeOfTheRequest_CountsOnlyInTheSandbox(bool isSandbox, string expected)
    {
        var call = Calls.PatientView(c => c["extension"] = new JsonObject { [RequestSettings.ExtensionName] = new JsonObject { ["asOf"] = "2020-01-01T00:00:00Z" } });

        Assert.Equal(DateTimeOffset.Parse(expected), Assess(call, isSandbox).EvaluatedAt);
    }

    [Fact]
    public void Assess_BadSettingOutsideTheSandbox_IsIgnoredLikeAnyExtension()
    {
        var call = Calls.PatientView(c => c["extension"] = new JsonObject { [RequestSettings.ExtensionName] = 7 });

        Assert.Equal(HookAssessmentStatus.Assessed, Assess(call, isSandbox: false).Status);
    }

    [Fact]
    public void Assess_AnotherPatient_EvaluatesNothing_CH_SAFE_01()
    {
        var result = Assess(Calls.PatientView(c => c["prefetch"]!["patient"]!["id"] = "other"));

        Assert.Equal(HookAssessmentStatus.PatientMismatch, result.Status);
        Assert.Null(_guideline.LastRecord);
        Assert.Equal(Concern.PatientMismatch, result.Assessment.Concern);
        Assert.Equal("wrong-patient", Assert.Single(result.Assessment.DataIssues).Code);
        Assert.All(result.Assessment.Modalities, m => Assert.Equal(ModalityStatus.Silent, m.Status));
        Assert.NotEmpty(result.Assessment.Modalities);
    }

    [Fact]
    public void Assess_NoData_EvaluatesNothing()
    {
        var result = Assess(Calls.PatientView(c => c.Remove("prefetch")));

        Assert.Equal(HookAssessmentStatus.NoData, result.Status);
        Assert.Null(_guideline.LastRecord);
    }

    private HookAssessment Assess(JsonObject call, bool isSandbox = true)
    {
        var assessor = new HookAssessor(_guideline, PrefetchTemplates.From(_guideline.Facts), _guideline.Settings.Defaults, isSandbox, _time);
        Assert.True(HookRequestReader.TryRead(call.Bytes(), null, out var request, out _));
        using (request)
        {
            Assert.True(assessor.TryOpen(request, out var opened, out _));
            return opened.Assess();
        }
    }
}
