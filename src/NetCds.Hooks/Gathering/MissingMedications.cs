using NetCds.Fhir.References;
using NetCds.Fhir.Resources;
using NetCds.Guideline.Patients;

namespace NetCds.Hooks.Gathering;

/// <summary>Finds medicines that a record only refers to: without them nobody knows which drug is meant.</summary>
internal static class MissingMedications
{
    private const int MaxReads = 40;

    /// <summary>References <c>Medication/id</c> to read, each once, of drafts first; at most 40.</summary>
    public static IReadOnlyList<string> Find(PatientRecord record)
    {
        ResourceIndex? index = null;
        List<string>? found = null;
        foreach (var draft in record.Drafts)
        {
            Add(draft.Resource);
        }

        foreach (var resource in record.Resources)
        {
            Add(resource);
        }

        return found ?? [];

        void Add(FhirResource resource)
        {
            if ((found?.Count ?? 0) < MaxReads && Reference(resource) is { } reference
                && (index ??= new ResourceIndex([.. record.Referenced])).Resolve(reference, resource) is null)
            {
                var text = $"Medication/{reference.Id}";
                found ??= [];
                if (!found.Contains(text))
                {
                    found.Add(text);
                }
            }
        }
    }

    /// <summary>Whether a resource names its medicine only by a reference that leads nowhere, without even a display.</summary>
    public static bool IsNameless(FhirResource resource, ResourceIndex index)
    {
        var reference = resource["medicationReference"u8];
        return reference.IsObject
            && !resource["medicationCodeableConcept"u8].IsObject
            && string.IsNullOrWhiteSpace(reference["display"u8].AsString())
            && index.Resolve(FhirReference.Read(reference), resource) is null;
    }

    private static FhirReference? Reference(FhirResource resource)
    {
        if (!resource["medicationReference"u8].IsObject || resource["medicationCodeableConcept"u8].IsObject)
        {
            return null;
        }

        var reference = FhirReference.Read(resource["medicationReference"u8]);
        return reference.Kind is ReferenceKind.Relative or ReferenceKind.Absolute && reference is { ResourceType: "Medication", Id: not null } ? reference : null;
    }
}
