using NetCds.Fhir.Dates;
using NetCds.Fhir.Resources;

namespace NetCds.Hooks.Prefetch;

/// <summary>Resources, each once: of two versions of one resource the newer is kept, in the place of the first.</summary>
internal sealed class ResourceCollection
{
    private readonly List<FhirResource> _resources;
    private readonly Dictionary<string, int> _indexByReference;

    /// <param name="usualCount">How many to make room for at once.</param>
    public ResourceCollection(int usualCount)
    {
        _resources = new List<FhirResource>(usualCount);
        _indexByReference = new Dictionary<string, int>(usualCount, StringComparer.Ordinal);
    }

    public IReadOnlyList<FhirResource> Resources => _resources;

    /// <summary>Makes room for so many more at once.</summary>
    public void Expect(int count)
    {
        _resources.EnsureCapacity(_resources.Count + count);
        _indexByReference.EnsureCapacity(_indexByReference.Count + count);
    }

    public void Add(FhirResource resource)
    {
        if (resource.Id is null || _indexByReference.TryAdd(resource.Reference, _resources.Count))
        {
            _resources.Add(resource);
            return;
        }

        var index = _indexByReference[resource.Reference];
        if (IsNewer(resource, _resources[index]))
        {
            _resources[index] = resource;
        }
    }

    private static bool IsNewer(FhirResource candidate, FhirResource kept)
    {
        var left = candidate["meta"u8];
        var right = kept["meta"u8];
        var candidateTime = FhirDateTime.TryParse(left["lastUpdated"u8].AsString());
        var keptTime = FhirDateTime.TryParse(right["lastUpdated"u8].AsString());
        if (candidateTime is not null && keptTime is not null && candidateTime.Earliest != keptTime.Earliest)
        {
            return candidateTime.Earliest > keptTime.Earliest;
        }

        return long.TryParse(left["versionId"u8].AsString(), out var candidateVersion)
            && long.TryParse(right["versionId"u8].AsString(), out var keptVersion)
            && candidateVersion > keptVersion;
    }
}
