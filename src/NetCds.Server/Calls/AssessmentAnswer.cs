using System.Text.Json;
using NetCds.Hooks.Assessments;
using NetCds.Hooks.Requests;

namespace NetCds.Server.Calls;

/// <summary>Answers with the assessment document.</summary>
internal sealed class AssessmentAnswer : ICallAnswer
{
    public int Write(Utf8JsonWriter writer, HookAssessment result, HookRequest request)
    {
        AssessmentWriter.Write(writer, result);
        return 0;
    }
}
