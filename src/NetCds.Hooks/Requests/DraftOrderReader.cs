using NetCds.Fhir.Resources;
using NetCds.Guideline.Patients;

namespace NetCds.Hooks.Requests;

/// <summary>Reads the Bundle of draft orders. Any type of entry and any id is taken: drafts of real clients are often not valid FHIR.</summary>
internal static class DraftOrderReader
{
    public static IReadOnlyList<DraftOrder> Read(FhirElement bundle, FhirElement selections, bool allSelected)
    {
        var selected = allSelected ? null : Selected(selections);
        var drafts = new List<DraftOrder>();
        foreach (var entry in bundle["entry"u8].Items())
        {
            var resource = FhirResource.TryRead(entry["resource"u8].Json, entry["fullUrl"u8].AsString());
            if (resource is not null)
            {
                drafts.Add(new DraftOrder(resource, selected is null || IsSelected(resource, selected)));
            }
        }

        return drafts;
    }

    private static HashSet<string> Selected(FhirElement selections)
    {
        var selected = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in selections.Items())
        {
            if (item.AsString() is { Length: > 0 } text)
            {
                selected.Add(text);
            }
        }

        return selected;
    }

    // By the specification a selection is Type/id; bare ids and fullUrls occur.
    private static bool IsSelected(FhirResource resource, HashSet<string> selected) =>
        (resource.Id is not null && (selected.Contains(resource.Reference) || selected.Contains(resource.Id)))
        || (resource.FullUrl is not null && selected.Contains(resource.FullUrl));
}
