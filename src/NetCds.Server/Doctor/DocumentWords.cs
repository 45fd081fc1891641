using NetCds.Ehr.Connections;
using NetCds.Ehr.Inspection;
using NetCds.Ehr.Reading;
using NetCds.Server.Gathering;

namespace NetCds.Server.Doctor;

/// <summary>Says in words why a document of a FHIR server did not come, and what to do.</summary>
internal static class DocumentWords
{
    private const string CheckAddress = "Write the base address of the FHIR server, the part before /Patient.";

    public static (string Finding, string Remedy) Of<T>(Inspected<T> inspected, string request, string name, TimeSpan limit)
        where T : class => inspected.Failure switch
        {
            EhrFailure.NotAllowed or EhrFailure.ConnectionFailed when inspected.Trouble is var trouble and not ConnectionTrouble.None =>
                ($"It cannot be reached: {ConnectionWords.Of(trouble)}", ConnectionWords.Remedy(trouble)),
            EhrFailure.Deadline or EhrFailure.TimedOut => ($"{request} was not answered within {limit.TotalSeconds:0.#} s.", "Find out why the server is slow, or whether a firewall swallows the request."),
            EhrFailure.Refused => ($"{request} is refused ({inspected.HttpStatus}).", "Have it opened to callers without a token, as FHIR wants it; until then what the server can do is not known."),
            EhrFailure.NotFound => ($"{request} is not there ({inspected.HttpStatus}).", CheckAddress),
            EhrFailure.Redirected => ($"{request} redirects ({inspected.HttpStatus}); redirects are not followed, so that no token travels.", "Write the address that it redirects to."),
            EhrFailure.ServerError or EhrFailure.Rejected or EhrFailure.TooManyRequests or EhrFailure.UnexpectedStatus =>
                ($"{request} is answered with status {inspected.HttpStatus}.", "Look into the server's log, or ask who runs it."),
            EhrFailure.NotFhir => ($"{request} is answered, but not in JSON; perhaps by a page for people.", $"{CheckAddress} It must answer in application/fhir+json without a login page."),
            EhrFailure.Unreadable => ($"{request} is answered in broken JSON.", "Look at the answer with curl, and at what stands between this machine and the server."),
            EhrFailure.WrongResource when inspected.CameInstead == "Conformance" => ($"{request} gives a Conformance: the server speaks FHIR DSTU2, not R4.", "Write the address of the EHR's R4 server."),
            EhrFailure.WrongResource => ($"{request} gives {(Foreign.Text(inspected.CameInstead) is { } type ? $"a resource of type {type}" : "JSON")} that is no {name}.", CheckAddress),
            _ => ($"{request} gives nothing that can be used ({inspected.Failure}).", CheckAddress),
        };
}
