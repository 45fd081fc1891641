namespace NetCds.Fhir.Resources;

/// <summary>A read-only view of a FHIR R4 Bundle: the resources in it, what the server had to say about them, and whether there is another page.</summary>
/// <remarks>Entries are read once, when the view is made. What is not as FHIR wants it is left out; the rest is kept.</remarks>
/// <threadsafety>Immutable; safe for concurrent reading.</threadsafety>
public sealed class FhirBundle
{
    private FhirBundle(string? type, int entryCount, IReadOnlyList<FhirResource> resources, IReadOnlyList<FhirResource> outcomes, string? nextLink)
    {
        Type = type;
        EntryCount = entryCount;
        Resources = resources;
        Outcomes = outcomes;
        NextLink = nextLink;
    }

    /// <summary>Bundle.type, for example <c>searchset</c>; null when it is missing.</summary>
    public string? Type { get; }

    /// <summary>Number of entries, including those without a resource.</summary>
    public int EntryCount { get; }

    /// <summary>The entries' resources in order, each with its <c>fullUrl</c>, without OperationOutcomes. Entries without a resource are skipped.</summary>
    public IReadOnlyList<FhirResource> Resources { get; }

    /// <summary>The OperationOutcomes among the entries: warnings about a search, or why part of it failed.</summary>
    public IReadOnlyList<FhirResource> Outcomes { get; }

    /// <summary>Address of the next page (link with relation <c>next</c>) as written, absolute or relative; null on the last page.</summary>
    public string? NextLink { get; }

    /// <summary>Reads a Bundle.</summary>
    /// <param name="bundle">The Bundle resource.</param>
    /// <returns>The view, or null when the element is no Bundle.</returns>
    public static FhirBundle? TryRead(FhirElement bundle)
    {
        if (!bundle["resourceType"u8].Is("Bundle"u8))
        {
            return null;
        }

        var entryCount = 0;
        var resources = new List<FhirResource>();
        var outcomes = new List<FhirResource>();
        foreach (var entry in bundle["entry"u8].Items())
        {
            entryCount++;
            if (BundleEntry.Read(entry).Resource is { } resource)
            {
                (resource.ResourceType == "OperationOutcome" ? outcomes : resources).Add(resource);
            }
        }

        return new FhirBundle(NonEmpty(bundle["type"u8]), entryCount, resources, outcomes, ReadNextLink(bundle));
    }

    private static string? ReadNextLink(FhirElement bundle)
    {
        foreach (var link in bundle["link"u8].Items())
        {
            if (link["relation"u8].Is("next"u8) && NonEmpty(link["url"u8]) is { } url)
            {
                return url;
            }
        }

        return null;
    }

    private static string? NonEmpty(FhirElement element) => element.AsString() is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;
}
