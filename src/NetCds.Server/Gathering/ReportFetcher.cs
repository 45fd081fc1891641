using NetCds.Ehr.Addresses;
using NetCds.Ehr.Reading;
using NetCds.Ehr.Tokens;
using NetCds.Guideline.Narrative;
using NetCds.Guideline.Reports.Sources;

namespace NetCds.Server.Gathering;

/// <summary>Fetches the text of a report that stands elsewhere on the patient's own FHIR server; nothing else is called.</summary>
internal static class ReportFetcher
{
    /// <summary>Fetches a text. Nothing a server does makes it throw.</summary>
    /// <param name="reader">The way to FHIR servers.</param>
    /// <param name="server">The server.</param>
    /// <param name="access">By what right.</param>
    /// <param name="wanted">What is wanted.</param>
    /// <param name="deadline">When it has to be over.</param>
    public static async Task<FetchedText> FetchAsync(EhrReader reader, FhirServerAddress server, EhrAccess access, AttachmentToRead wanted, EhrDeadline deadline)
    {
        var binary = await reader.ReadBinaryAsync(server, access, wanted.Url, deadline);
        if (binary.Failure != EhrFailure.None)
        {
            return new FetchedText(wanted.Url, null, UnreadReason.NotRetrieved, Words(binary.Failure));
        }

        // A page in place of a text is an error page or asks somebody to sign in.
        if (AttachmentText.IsHtml(binary.ContentType) && !AttachmentText.IsHtml(wanted.ContentType))
        {
            return new FetchedText(wanted.Url, null, UnreadReason.NotRetrieved, "the EHR sent a web page in its place");
        }

        return AttachmentText.Read(binary.Content.Span, binary.ContentType) is { } text
            ? new FetchedText(wanted.Url, text)
            : new FetchedText(wanted.Url, null, UnreadReason.NotText, binary.ContentType);
    }

    private static string Words(EhrFailure failure) => failure switch
    {
        EhrFailure.Deadline or EhrFailure.TimedOut => "it did not come in time",
        EhrFailure.Refused or EhrFailure.TokenUnavailable => "the EHR denied access to this service",
        EhrFailure.NotFound => "it is not there",
        EhrFailure.NotAllowed or EhrFailure.Redirected => "it stands outside the EHR's FHIR server, where nothing is fetched",
        EhrFailure.TooLarge => "it is longer than a report can be",
        _ => "the EHR did not send it",
    };
}
