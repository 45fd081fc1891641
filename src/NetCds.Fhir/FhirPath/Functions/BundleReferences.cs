using NetCds.Fhir.Resources;

namespace NetCds.Fhir.FhirPath.Functions;

/// <summary>References among the entries of the Bundle that a resource came in, for when no resolver is given.</summary>
internal static class BundleReferences
{
    /// <summary>The resource of the entry that a reference points to: by <c>fullUrl</c>, or by <c>Type/id</c>.</summary>
    public static FhirPathNode Find(ResourceScope? scope, string reference)
    {
        for (var bundle = scope; bundle is not null; bundle = bundle.Container)
        {
            if (bundle.Type.Name == "Bundle" && InBundle(bundle, reference) is { IsNone: false } found)
            {
                return found;
            }
        }

        return default;
    }

    private static FhirPathNode InBundle(ResourceScope bundle, string reference)
    {
        foreach (var entry in new FhirElement(bundle.Json)["entry"u8].Items())
        {
            var resource = entry["resource"u8];
            if (resource.IsObject && (IsFullUrl(entry["fullUrl"u8].AsString(), reference) || IsTypeAndId(resource, reference)))
            {
                return FhirPathNode.OfResource(resource.Json, bundle.Type.Model, bundle);
            }
        }

        return default;
    }

    private static bool IsFullUrl(string? fullUrl, string reference) =>
        fullUrl is not null && (fullUrl == reference || (!reference.Contains(':', StringComparison.Ordinal) && fullUrl.EndsWith($"/{reference}", StringComparison.Ordinal)));

    private static bool IsTypeAndId(FhirElement resource, string reference)
    {
        var slash = reference.IndexOf('/', StringComparison.Ordinal);
        return slash > 0 && resource["resourceType"u8].AsString().AsSpan().SequenceEqual(reference.AsSpan(0, slash))
            && resource["id"u8].AsString().AsSpan().SequenceEqual(reference.AsSpan(slash + 1));
    }
}
