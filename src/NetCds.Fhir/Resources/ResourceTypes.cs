using System.Text;

namespace NetCds.Fhir.Resources;

/// <summary>Names of the FHIR R4 resource types that patient records are made of, so that each is one string however often it is read.</summary>
internal static class ResourceTypes
{
    private static readonly (byte[] Utf8, string Text)[][] ByLength = Group(
    [
        "AllergyIntolerance", "Binary", "Bundle", "Condition", "Device", "DeviceRequest", "DiagnosticReport", "DocumentReference", "Encounter", "Group",
        "ImagingStudy", "Immunization", "Location", "Medication", "MedicationAdministration", "MedicationDispense", "MedicationRequest",
        "MedicationStatement", "NutritionOrder", "Observation", "OperationOutcome", "Organization", "Patient", "Practitioner", "PractitionerRole",
        "Procedure", "ServiceRequest", "Specimen", "Task", "VisionPrescription",
    ]);

    /// <summary>The name in a <c>resourceType</c> member.</summary>
    /// <param name="element">The member.</param>
    /// <returns>The name, or null when the element is no text.</returns>
    public static string? Read(FhirElement element)
    {
        var utf8 = element.RawText;
        if (utf8.Length < ByLength.Length)
        {
            foreach (var (known, text) in ByLength[utf8.Length])
            {
                if (utf8.SequenceEqual(known))
                {
                    return text;
                }
            }
        }

        return element.AsString();
    }

    private static (byte[] Utf8, string Text)[][] Group(string[] names)
    {
        var groups = new (byte[] Utf8, string Text)[names.Max(n => n.Length) + 1][];
        for (var length = 0; length < groups.Length; length++)
        {
            groups[length] = [.. names.Where(n => n.Length == length).Select(n => (Encoding.UTF8.GetBytes(n), n))];
        }

        return groups;
    }
}
