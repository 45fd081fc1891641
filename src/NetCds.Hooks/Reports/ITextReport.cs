using NetCds.Guideline;
using NetCds.Hooks.Assessments;
using NetCds.Hooks.Requests;

namespace NetCds.Hooks.Reports;

/// <summary>Tells an assessment to people, as plain text.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
public interface ITextReport
{
    /// <summary>Writes the report.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="result">What the guideline makes of the patient, and when it was evaluated.</param>
    /// <param name="request">The call that is answered.</param>
    /// <param name="guideline">The guideline that made the assessment.</param>
    /// <param name="explainRule">Id of the one rule to explain instead; null for the whole report.</param>
    /// <returns>False when there is no such rule; what was written then names the nearest ones.</returns>
    bool Write(TextWriter output, HookAssessment result, HookRequest request, IGuideline guideline, string? explainRule);
}
