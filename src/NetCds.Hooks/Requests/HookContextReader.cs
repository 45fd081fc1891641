using System.Text;
using System.Text.Json;
using NetCds.Fhir.References;
using NetCds.Fhir.Resources;

namespace NetCds.Hooks.Requests;

/// <summary>Reads the member <c>context</c> of a call.</summary>
internal sealed class HookContextReader
{
    // User ids only travel through; some systems make them longer than FHIR says.
    private const int MaxUserIdLength = 256;

    private static readonly string[] UserTypes = ["Practitioner", "PractitionerRole", "Patient", "RelatedPerson"];

    private readonly FhirElement _context;
    private readonly ErrorList _errors;

    public HookContextReader(FhirElement context, ErrorList errors)
    {
        _context = context;
        _errors = errors;
        if (!context.IsObject)
        {
            errors.Add("context", context.IsPresent ? "The value is not a JSON object." : "The member is missing.", "Send the context object of the hook.");
        }
    }

    public string? ReadUser()
    {
        if (!_context.IsObject)
        {
            return null;
        }

        var element = _context["userId"u8];
        var text = element.AsString();
        var reference = FhirReference.Parse(text);
        if (reference.Kind == ReferenceKind.Relative && Array.IndexOf(UserTypes, reference.ResourceType) >= 0 && FhirId.IsValid(reference.Id, MaxUserIdLength))
        {
            return text;
        }

        _errors.Add(
            "context.userId", element.IsPresent ? "The value is not a user as Type/id." : "The member is missing.",
            "Send Practitioner/id, PractitionerRole/id, Patient/id or RelatedPerson/id.");
        return null;
    }

    public string? ReadPatient()
    {
        if (!_context.IsObject)
        {
            return null;
        }

        var element = _context["patientId"u8];
        var text = element.AsString();
        if (!FhirId.IsValid(text))
        {
            _errors.Add(
                "context.patientId", element.IsPresent ? "The value is not a FHIR id." : "The member is missing.",
                "Send the bare id of the Patient (letters, digits, '-' and '.', at most 64), without 'Patient/'.");
            return null;
        }

        if (IsContradicted(text!))
        {
            _errors.Add("context.patientId", "The member is given more than once, with different values.", "Send one patient.");
            return null;
        }

        return text;
    }

    public string? ReadEncounter()
    {
        var text = _context["encounterId"u8].AsString();
        return FhirId.IsValid(text) ? text : null;
    }

    public DraftOrders ReadDrafts(string? hook)
    {
        if (!_context.IsObject || hook is null or HookNames.PatientView)
        {
            return DraftOrders.None;
        }

        var selections = _context["selections"u8];
        if (hook == HookNames.OrderSelect && selections.Json.ValueKind != JsonValueKind.Array)
        {
            _errors.Add(
                "context.selections", selections.IsPresent ? "The value is not an array." : "The member is missing.", "Send the selected orders as an array of Type/id.");
        }

        var bundle = _context["draftOrders"u8];
        if (!bundle.IsObject || !bundle["resourceType"u8].Is("Bundle"u8))
        {
            _errors.Add("context.draftOrders", bundle.IsPresent ? "The value is not a Bundle." : "The member is missing.", "Send the unsigned orders as a FHIR Bundle.");
            return DraftOrders.None;
        }

        return DraftOrderReader.Read(bundle, hook == HookNames.OrderSelect ? selections : default);
    }

    // JSON allows repeated members; two different patients must not be settled by which comes last.
    private bool IsContradicted(string patientId)
    {
        foreach (var member in _context.Json.EnumerateObject())
        {
            if (member.NameEquals("patientId"u8) && !new FhirElement(member.Value).Is(Encoding.UTF8.GetBytes(patientId)))
            {
                return true;
            }
        }

        return false;
    }
}
