using System.Diagnostics;
using NetCds.Ehr.Reading;

namespace NetCds.Ehr.Diagnostics;

/// <summary>Counts the answers of a call for the log, the metrics and the trace.</summary>
internal static class CallReport
{
    public static void Write(ServerDiagnostics diagnostics, EhrAnswer[] answers, TimeSpan duration, Activity? activity)
    {
        var counts = (Complete: 0, Partial: 0, Failed: 0);
        var first = EhrFailure.None;
        foreach (var answer in answers)
        {
            diagnostics.Answered(answer.Failure);
            first = first == EhrFailure.None ? answer.Failure : first;
            switch (answer.Status)
            {
                case EhrAnswerStatus.Complete:
                    counts.Complete++;
                    break;
                case EhrAnswerStatus.Partial:
                    counts.Partial++;
                    break;
                default:
                    counts.Failed++;
                    break;
            }
        }

        diagnostics.CallEnded(counts.Complete, counts.Partial, counts.Failed, first, duration);
        activity?.SetTag("server.origin", diagnostics.Origin);
        activity?.SetTag("ehr.answers.complete", counts.Complete);
        activity?.SetTag("ehr.answers.partial", counts.Partial);
        activity?.SetTag("ehr.answers.failed", counts.Failed);
    }
}
