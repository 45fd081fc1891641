using NetCds.Fhir.References;

namespace NetCds.Fhir.Resources;

/// <summary>
/// Finds the targets of references among resources at hand: contained resources, resources by <c>Type/id</c>, by <c>fullUrl</c>, and by
/// absolute address. Nothing is fetched.
/// </summary>
public sealed class ResourceIndex
{
    private readonly Dictionary<string, FhirResource> _byKey;

    /// <summary>Indexes resources; of two with the same key the first is kept.</summary>
    /// <param name="resources">The resources that references may point to.</param>
    public ResourceIndex(IReadOnlyCollection<FhirResource> resources)
    {
        _byKey = new Dictionary<string, FhirResource>(resources.Count * 2, StringComparer.Ordinal);
        foreach (var resource in resources)
        {
            if (resource.FullUrl is not null)
            {
                _byKey.TryAdd(resource.FullUrl, resource);
            }

            if (resource.Id is not null)
            {
                _byKey.TryAdd(resource.Reference, resource);
            }
        }
    }

    /// <summary>The resource a reference points to, or null when it is not at hand.</summary>
    /// <remarks>A relative reference never leads from one server to another: a target whose <c>fullUrl</c> names another base is not it.</remarks>
    /// <param name="reference">The parsed reference.</param>
    /// <param name="source">
    /// The resource that holds the reference: its contained resources (or, when it is contained itself, those beside it) and the base of its <c>fullUrl</c> count.
    /// </param>
    public FhirResource? Resolve(FhirReference reference, FhirResource source) => reference.Kind switch
    {
        ReferenceKind.Contained => Contained(source, reference.Id!),
        ReferenceKind.Urn => _byKey.GetValueOrDefault(reference.Text),
        ReferenceKind.Relative => Relative(reference, source.Container ?? source),
        ReferenceKind.Absolute => _byKey.GetValueOrDefault($"{reference.Base}/{reference.ResourceType}/{reference.Id}"),
        _ => null,
    };

    private FhirResource? Relative(FhirReference reference, FhirResource source)
    {
        var key = $"{reference.ResourceType}/{reference.Id}";
        var home = FhirReference.Parse(source.FullUrl);
        if (home.Kind != ReferenceKind.Absolute)
        {
            return _byKey.GetValueOrDefault(key);
        }

        if (_byKey.TryGetValue($"{home.Base}/{key}", out var sameServer))
        {
            return sameServer;
        }

        var found = _byKey.GetValueOrDefault(key);
        return FhirReference.Parse(found?.FullUrl).Kind == ReferenceKind.Absolute ? null : found;
    }

    private static FhirResource? Contained(FhirResource source, string id)
    {
        if (id.Length == 0)
        {
            return source.Container;
        }

        var container = source.Container ?? source;
        foreach (var item in container["contained"u8].Items())
        {
            if (string.Equals(item["id"u8].AsString(), id, StringComparison.Ordinal))
            {
                return container.TryReadContained(item);
            }
        }

        return null;
    }
}
