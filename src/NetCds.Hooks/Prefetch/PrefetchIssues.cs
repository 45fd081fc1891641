using NetCds.Fhir.Resources;
using NetCds.Guideline.Facts;
using NetCds.Hooks.Gathering;

namespace NetCds.Hooks.Prefetch;

/// <summary>What went wrong while a record was gathered, in words for a clinician. No message carries an id of anybody else.</summary>
internal static class PrefetchIssues
{
    public const string WrongPatient = "wrong-patient";

    private const string NotRetrievedCode = "not-retrieved";

    public static DataIssue Mismatch(PrefetchKey key) => new(
        WrongPatient, null,
        $"The data sent with this call are another patient's; none were used. The Patient in prefetch '{key.Name}' is not the one in context. Open the chart again and report the mix-up.",
        Sources(key.Name));

    public static DataIssue Refused(string name, string resourceType, int count) => new(
        WrongPatient, null,
        $"{count} {resourceType} {(count == 1 ? "resource" : "resources")} sent with this call ('{name}') {(count == 1 ? "does" : "do")} not name the patient in context and "
        + $"{(count == 1 ? "was" : "were")} not used. Check the record by hand and report the mix-up.",
        Sources(name));

    public static DataIssue? NotRetrieved(PrefetchKey key, KeyAnswer answer, FetchOutcome? outcome)
    {
        var reason = answer switch
        {
            KeyAnswer.Complete or KeyAnswer.WrongPatient => null,
            _ when outcome == FetchOutcome.TimedOut => "could not be retrieved from the EHR in time",
            _ when outcome == FetchOutcome.Refused => "may not be read: the EHR denied access to this service",
            _ when outcome == FetchOutcome.Failed => "could not be retrieved from the EHR",
            KeyAnswer.Absent => "was not supplied",
            KeyAnswer.Failed => "could not be retrieved",
            KeyAnswer.Unreadable => "came in a form that cannot be read",
            KeyAnswer.Incomplete => "came in part only",
            _ => null,
        };
        return reason is null
            ? null
            : new DataIssue(NotRetrievedCode, null, $"The {key.Title} ({key.Name}) {reason}: what is not there counts as unknown, not as absent.", Sources(key.Name));
    }

    public static DataIssue Nameless(FhirResource resource) => new(
        NotRetrievedCode, null,
        $"{resource.ResourceType} resources name their medicine only by a reference that could not be followed: which medicines the patient takes is not fully known.",
        [new FactEvidence(resource.Reference)]);

    private static FactEvidence[] Sources(string query) => [new FactEvidence(query)];
}
