using NetCds.Guideline;
using NetCds.Guideline.Assessments;
using NetCds.Hooks.Requests;

namespace NetCds.Hooks.Reports;

/// <summary>Tells an assessment to people, as plain text.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
public interface ITextReport
{
    /// <summary>Writes the report.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="assessment">What the guideline makes of the patient.</param>
    /// <param name="request">The call that is answered.</param>
    /// <param name="guideline">The guideline that made the assessment.</param>
    /// <param name="explainRule">Id of the one rule to explain instead; null for the whole report.</param>
    void Write(TextWriter output, Assessment assessment, HookRequest request, IGuideline guideline, string? explainRule);
}
