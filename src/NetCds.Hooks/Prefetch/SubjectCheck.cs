using NetCds.Fhir.References;
using NetCds.Fhir.Resources;
using NetCds.Hooks.Requests;

namespace NetCds.Hooks.Prefetch;

/// <summary>Decides whether a resource is about the patient in context.</summary>
internal sealed class SubjectCheck
{
    private const string UuidPrefix = "urn:uuid:";

    private readonly HookRequest _request;
    private HashSet<string>? _patientUrls;

    public SubjectCheck(HookRequest request) => _request = request;

    /// <summary>Whether the resource's <c>subject</c> or <c>patient</c> is the patient in context.</summary>
    /// <param name="resource">The resource.</param>
    /// <returns>True or false; null when it names nobody.</returns>
    public bool? IsAboutPatient(FhirResource resource)
    {
        var text = ReferenceText(resource["subject"u8]) ?? ReferenceText(resource["patient"u8]);
        var reference = FhirReference.Parse(text);
        return reference.Kind switch
        {
            ReferenceKind.Relative => IsPatient(reference),
            ReferenceKind.Absolute => IsPatient(reference) && IsSameServer(reference.Base!),
            ReferenceKind.Urn => IsPatientUrn(reference.Text),
            ReferenceKind.Contained => null,
            _ => string.IsNullOrWhiteSpace(text) ? null : false,
        };
    }

    private static string? ReferenceText(FhirElement subject)
    {
        foreach (var item in subject.Items())
        {
            if (item["reference"u8].AsString() is { } text)
            {
                return text;
            }
        }

        return null;
    }

    private bool IsPatient(FhirReference reference) =>
        string.Equals(reference.ResourceType, "Patient", StringComparison.Ordinal) && string.Equals(reference.Id, _request.PatientId, StringComparison.Ordinal);

    private bool IsSameServer(string address) =>
        _request.FhirServer is null
        || string.Equals(address, _request.FhirServer, StringComparison.Ordinal)
        || string.Equals(ServerBase.Normalise(address), _request.FhirServer, StringComparison.Ordinal);

    private bool IsPatientUrn(string urn)
    {
        if (urn.Length == UuidPrefix.Length + _request.PatientId.Length
            && urn.StartsWith(UuidPrefix, StringComparison.OrdinalIgnoreCase)
            && urn.AsSpan(UuidPrefix.Length).Equals(_request.PatientId, StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        return (_patientUrls ??= FindPatientUrls()).Contains(urn);
    }

    // Only needed for records whose references are urns of other values than the patient's id.
    private HashSet<string> FindPatientUrls()
    {
        var urls = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        if (!_request.Prefetch.IsObject)
        {
            return urls;
        }

        foreach (var key in _request.Prefetch.Json.EnumerateObject())
        {
            foreach (var entry in new FhirElement(key.Value)["entry"u8].Items())
            {
                var resource = entry["resource"u8];
                if (resource["resourceType"u8].Is("Patient"u8) && resource["id"u8].AsString() == _request.PatientId && entry["fullUrl"u8].AsString() is { } url)
                {
                    urls.Add(url);
                }
            }
        }

        return urls;
    }
}
