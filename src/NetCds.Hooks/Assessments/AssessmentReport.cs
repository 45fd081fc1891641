using NetCds.Guideline;
using NetCds.Hooks.Reports;
using NetCds.Hooks.Requests;

namespace NetCds.Hooks.Assessments;

/// <summary>Tells the assessment of a call to people.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
public sealed class AssessmentReport : ITextReport
{
    /// <inheritdoc />
    public bool Write(TextWriter output, HookAssessment result, HookRequest request, IGuideline guideline, string? explainRule) => TextReport.Write(
        output,
        result.Assessment,
        new TextReportContext(request.PatientId, request.Hook, result.EvaluatedAt, guideline.Modalities, guideline.IsSigned, Sandbox: true) { Limits = result.Limits },
        explainRule);
}
