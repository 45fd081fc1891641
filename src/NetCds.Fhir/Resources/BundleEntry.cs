using System.Runtime.InteropServices;
using System.Text.Json;

namespace NetCds.Fhir.Resources;

/// <summary>One entry of a Bundle, its members found in a single pass.</summary>
/// <param name="Resource">Its resource with the entry's <c>fullUrl</c>; null when there is none that can be read.</param>
/// <param name="Search">Its member <c>search</c>, or absent.</param>
public readonly record struct BundleEntry(FhirResource? Resource, FhirElement Search)
{
    /// <summary>Reads an entry.</summary>
    /// <param name="entry">An item of <c>Bundle.entry</c>; anything but an object has no resource.</param>
    public static BundleEntry Read(FhirElement entry)
    {
        if (!entry.IsObject)
        {
            return default;
        }

        var resource = default(JsonElement);
        var fullUrl = default(JsonElement);
        var search = default(JsonElement);
        foreach (var member in entry.Json.EnumerateObject())
        {
            var name = JsonMarshal.GetRawUtf8PropertyName(member);
            if (name.SequenceEqual("resource"u8))
            {
                resource = member.Value;
            }
            else if (name.SequenceEqual("fullUrl"u8))
            {
                fullUrl = member.Value;
            }
            else if (name.SequenceEqual("search"u8))
            {
                search = member.Value;
            }
            else if (name.Contains((byte)'\\'))
            {
                return ReadByName(entry);
            }
        }

        return new BundleEntry(FhirResource.TryRead(resource, new FhirElement(fullUrl)), new FhirElement(search));
    }

    // Names with escapes are legal and never seen; they must not cost the others anything.
    private static BundleEntry ReadByName(FhirElement entry) =>
        new(FhirResource.TryRead(entry["resource"u8].Json, entry["fullUrl"u8]), entry["search"u8]);
}
