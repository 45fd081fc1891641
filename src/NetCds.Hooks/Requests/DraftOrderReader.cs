using NetCds.Fhir.References;
using NetCds.Fhir.Resources;
using NetCds.Guideline.Patients;

namespace NetCds.Hooks.Requests;

/// <summary>
/// Reads the Bundle of draft orders. Drafts of real clients are often not valid FHIR, so any id, any Bundle type and entries without
/// <c>fullUrl</c> or <c>resource</c> are taken; entries that are no orders are passed over.
/// </summary>
internal static class DraftOrderReader
{
    /// <summary>Reads the orders.</summary>
    /// <param name="bundle">The Bundle.</param>
    /// <param name="selections">The member <c>selections</c>; absent when every draft counts as selected.</param>
    public static DraftOrders Read(FhirElement bundle, FhirElement selections)
    {
        var selected = selections.IsPresent ? Selected(selections) : null;
        List<DraftOrder>? orders = null;
        List<FhirResource>? medications = null;
        foreach (var entry in bundle["entry"u8].Items())
        {
            // Some clients leave out the wrapper and put the order itself where its entry belongs.
            var wrapped = entry["resource"u8];
            var resource = FhirResource.TryRead(wrapped.IsPresent ? wrapped.Json : entry.Json, entry["fullUrl"u8]);
            if (resource is not null && IsOrder(resource.ResourceType))
            {
                (orders ??= []).Add(new DraftOrder(resource, selected is null || IsSelected(resource, selected)));
            }
            else if (resource?.ResourceType == "Medication")
            {
                (medications ??= []).Add(resource);
            }
        }

        return orders is null ? DraftOrders.None : new DraftOrders(orders, (IReadOnlyList<FhirResource>?)medications ?? []);
    }

    // The orders of R4 that clients draft (CDS Hooks Library, order-select and order-sign; Da Vinci CRD 2.2.1).
    private static bool IsOrder(string type) =>
        type is "ServiceRequest" or "MedicationRequest" or "DeviceRequest" or "NutritionOrder" or "VisionPrescription" or "CommunicationRequest";

    private static HashSet<string> Selected(FhirElement selections)
    {
        var selected = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in selections.Items())
        {
            if (item.AsString() is not { Length: > 0 } text)
            {
                continue;
            }

            selected.Add(text);
            var reference = FhirReference.Parse(text);
            if (reference.Kind is ReferenceKind.Absolute or ReferenceKind.Relative)
            {
                selected.Add($"{reference.ResourceType}/{reference.Id}");
            }
        }

        return selected;
    }

    // By the specification a selection is Type/id; bare ids and fullUrls occur.
    private static bool IsSelected(FhirResource resource, HashSet<string> selected) =>
        (resource.Id is not null && (selected.Contains(resource.Reference) || selected.Contains(resource.Id)))
        || (resource.FullUrl is not null && selected.Contains(resource.FullUrl));
}
