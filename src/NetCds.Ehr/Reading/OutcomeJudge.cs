using NetCds.Fhir.Resources;

namespace NetCds.Ehr.Reading;

/// <summary>Tells an OperationOutcome that reports a failure from one that only warns.</summary>
internal static class OutcomeJudge
{
    // Servers put hints and warnings about a search that did succeed into its result. What is no hint for certain is a failure.
    public static bool IsFailure(FhirElement outcome)
    {
        var hasIssue = false;
        foreach (var issue in outcome["issue"u8].Items())
        {
            var severity = issue["severity"u8];
            if (!severity.Is("information"u8) && !severity.Is("warning"u8))
            {
                return true;
            }

            hasIssue = true;
        }

        return !hasIssue;
    }
}
