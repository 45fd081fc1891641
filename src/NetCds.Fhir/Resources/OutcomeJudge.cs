namespace NetCds.Fhir.Resources;

/// <summary>Tells an OperationOutcome that reports a failure from one that only warns.</summary>
public static class OutcomeJudge
{
    /// <summary>Whether it reports a failure. Servers put hints and warnings about a search that did succeed into its result; what is no hint for certain is a failure.</summary>
    /// <param name="outcome">The OperationOutcome; one without issues is a failure.</param>
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
