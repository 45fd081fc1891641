using NetCds.Fhir.Dates;
using NetCds.Fhir.Resources;
using NetCds.Guideline.Facts;
using NetCds.Guideline.Facts.Matching;
using NetCds.Guideline.Facts.Times;
using NetCds.Guideline.Patients;

namespace NetCds.Guideline.Narrative;

/// <summary>Finds the reports of a record that are read: finished, of a kind that is a source of facts, and the newest of each kind.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class ReportSelector(ReportCatalogue catalogue)
{
    private readonly Spares<TextBuffers> _buffers = new(() => new TextBuffers());

    /// <summary>Selects.</summary>
    /// <param name="record">The record; everything in it is about the patient.</param>
    /// <returns>The reports; null when the record holds none at all.</returns>
    public ReportSelection? Select(PatientRecord record)
    {
        ReportSelection? selection = null;
        TextBuffers? buffers = null;
        for (var i = 0; i < record.Resources.Count; i++)
        {
            var resource = record.Resources[i];
            if (IsReport(resource))
            {
                selection ??= new ReportSelection([], []);
                Sort(resource, selection, buffers ??= _buffers.Take());
            }
        }

        if (buffers is not null)
        {
            _buffers.GiveBack(buffers);
            KeepNewest(selection!);
        }

        return selection;
    }

    // What says nothing in words is no report to be read. An observation's generated narrative repeats its value; only words of its own are a remark.
    private static bool IsReport(FhirResource resource) => resource.ResourceType switch
    {
        "DiagnosticReport" => resource["conclusion"u8].IsPresent || resource["presentedForm"u8].IsPresent || resource["text"u8].IsPresent,
        "DocumentReference" => true,
        "Observation" => resource["valueString"u8].IsPresent || resource["note"u8].IsPresent,
        _ => false,
    };

    private void Sort(FhirResource resource, ReportSelection selection, TextBuffers buffers)
    {
        var kind = KindOf(resource, buffers);
        if (kind is null)
        {
            if (resource.ResourceType != "Observation")
            {
                selection.Unread.Add(new UnreadText(resource.Reference, UnreadReason.OtherKind));
            }
        }
        else if (!resource["subject"u8]["reference"u8].IsPresent)
        {
            selection.Unread.Add(new UnreadText(resource.Reference, UnreadReason.OfNobody));
        }
        else if (IsFinished(resource, out var status))
        {
            selection.Reports.Add(new SelectedReport(resource, kind, Effective(resource)));
        }
        else
        {
            selection.Unread.Add(new UnreadText(resource.Reference, UnreadReason.NotFinal, status));
        }
    }

    private bool IsFinished(FhirResource resource, out string? status)
    {
        var isDocument = resource.ResourceType == "DocumentReference";
        var said = resource[isDocument ? "docStatus"u8 : "status"u8];
        status = said.AsString();
        if (isDocument && !resource["status"u8].Is("current"u8))
        {
            status = resource["status"u8].AsString();
            return false;
        }

        if (catalogue.Statuses.TryGetValue(resource.ResourceType, out var accepted))
        {
            foreach (var text in accepted)
            {
                if (said.Is(text))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private ReportKind? KindOf(FhirResource resource, TextBuffers buffers)
    {
        var name = resource[resource.ResourceType == "DocumentReference" ? "type"u8 : "code"u8];
        var categories = resource["category"u8];
        if (!IsNamed(name) || IsIn(catalogue.NotRead, name, categories))
        {
            return null;
        }

        foreach (var kind in catalogue.Kinds)
        {
            if (kind.Codes.TryFind(name, out _))
            {
                return kind;
            }
        }

        foreach (var kind in catalogue.Kinds)
        {
            if (resource.ResourceType != "Observation" && (kind.Words.IsIn(name, buffers) || kind.Words.IsIn(FhirText.Read(resource["description"u8], buffers.Text))))
            {
                return kind;
            }
        }

        foreach (var kind in catalogue.Kinds)
        {
            if (IsIn(kind.Categories, name, categories))
            {
                return kind;
            }
        }

        return null;
    }

    // A code without its system, and nothing in words, names nothing.
    private static bool IsNamed(FhirElement name)
    {
        if (name["text"u8].IsPresent)
        {
            return true;
        }

        foreach (var coding in name["coding"u8].Items())
        {
            if (coding["display"u8].IsPresent || (coding["system"u8].IsPresent && coding["code"u8].IsPresent))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsIn(CodeTable<bool> codes, FhirElement name, FhirElement categories)
    {
        if (codes.TryFind(name, out _))
        {
            return true;
        }

        foreach (var category in categories.Items())
        {
            if (codes.TryFind(category, out _))
            {
                return true;
            }
        }

        return false;
    }

    private static FhirDateTime? Effective(FhirResource resource)
    {
        if (resource.ResourceType != "DocumentReference")
        {
            return EffectiveTime.Of(resource);
        }

        return EffectiveTime.End(resource["context"u8]["period"u8]) ?? EffectiveTime.Read(resource["date"u8]);
    }

    private void KeepNewest(ReportSelection selection)
    {
        selection.Reports.Sort(SelectedReport.Newest);
        for (var i = selection.Reports.Count - 1; i >= catalogue.Newest; i--)
        {
            var report = selection.Reports[i];
            var newer = 0;
            for (var j = 0; j < i; j++)
            {
                newer += ReferenceEquals(selection.Reports[j].Kind, report.Kind) ? 1 : 0;
            }

            if (newer >= catalogue.Newest)
            {
                selection.Reports.RemoveAt(i);
                selection.Unread.Add(new UnreadText(report.Resource.Reference, UnreadReason.Older));
            }
        }
    }
}
