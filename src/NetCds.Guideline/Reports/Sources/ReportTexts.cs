using NetCds.Fhir.Resources;

namespace NetCds.Guideline.Reports.Sources;

/// <summary>The narrative of a DiagnosticReport, DocumentReference or Observation as plain text.</summary>
/// <remarks>
/// Taken are a report's conclusion, its presented forms (plain text, HTML, RTF, base64 encoded), an observation's text value and notes, a document's attachments,
/// and the resource's own narrative when nothing else says anything. Attachments by address are listed as still to be fetched; a PDF or image is named as unread.
/// Whether a resource may be used at all (status, subject) is not judged here.
/// </remarks>
public sealed class ReportTexts
{
    private readonly List<ReportText> _texts = [];
    private readonly List<UnreadReport> _unread = [];

    private ReportTexts()
    {
    }

    /// <summary>The texts, the most telling first.</summary>
    public IReadOnlyList<ReportText> Texts => _texts;

    /// <summary>What could not be read: attachments to fetch, and kinds of content that are not read.</summary>
    public IReadOnlyList<UnreadReport> Unread => _unread;

    /// <summary>Takes the texts of a resource; of other types than the three there are none.</summary>
    public static ReportTexts Of(FhirResource resource)
    {
        ArgumentNullException.ThrowIfNull(resource);
        var texts = new ReportTexts();
        switch (resource.ResourceType)
        {
            case "DiagnosticReport":
                texts.Add(resource, "conclusion", resource["conclusion"u8].AsString());
                texts.AddAttachments(resource, "presentedForm", resource["presentedForm"u8]);
                break;
            case "DocumentReference":
                foreach (var content in resource["content"u8].Items())
                {
                    texts.AddAttachment(resource, "content.attachment", content["attachment"u8]);
                }

                break;
            case "Observation":
                texts.Add(resource, "valueString", resource["valueString"u8].AsString());
                foreach (var note in resource["note"u8].Items())
                {
                    texts.Add(resource, "note.text", note["text"u8].AsString());
                }

                break;
            default:
                return texts;
        }

        if (texts._texts.Count == 0 && resource["text"u8]["div"u8].AsString() is { } div)
        {
            texts.Add(resource, "text.div", HtmlText.Plain(div));
        }

        return texts;
    }

    private void AddAttachments(FhirResource resource, string path, FhirElement attachments)
    {
        foreach (var attachment in attachments.Items())
        {
            AddAttachment(resource, path, attachment);
        }
    }

    private void AddAttachment(FhirResource resource, string path, FhirElement attachment)
    {
        var type = attachment["contentType"u8].AsString();
        if (attachment["data"u8].AsString() is { Length: > 0 } data)
        {
            if (AttachmentText.Read(data, type) is { } text)
            {
                Add(resource, path, text, attachment["language"u8].AsString());
            }
            else
            {
                _unread.Add(new UnreadReport(resource.Reference, $"{resource.ResourceType}.{path}", type, null));
            }
        }
        else if (attachment["url"u8].AsString() is { Length: > 0 } url)
        {
            _unread.Add(new UnreadReport(resource.Reference, $"{resource.ResourceType}.{path}", type, url));
        }
    }

    private void Add(FhirResource resource, string path, string? text, string? language = null)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            _texts.Add(new ReportText(resource.Reference, $"{resource.ResourceType}.{path}", text, language ?? resource["language"u8].AsString()));
        }
    }
}
