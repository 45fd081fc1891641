using System.Numerics;
using NetCds.Fhir.Dates;
using NetCds.Fhir.Resources;

namespace NetCds.Hooks.Prefetch;

/// <summary>Resources, each once: of two versions of one resource the newer is kept, in the place of the first.</summary>
/// <remarks>A hash table of its own: nearly every resource is there once, so that no text need be made of its type and id to find that out.</remarks>
internal sealed class ResourceCollection
{
    private const int SmallestTable = 16;

    private readonly List<FhirResource> _resources;

    // Positions in the list, counted from 1, by hash of type and id; 0 is free. At most half of the table is taken.
    private int[] _positions;

    /// <param name="usualCount">How many to make room for at once.</param>
    public ResourceCollection(int usualCount)
    {
        _resources = new List<FhirResource>(usualCount);
        _positions = new int[TableFor(usualCount)];
    }

    public IReadOnlyList<FhirResource> Resources => _resources;

    /// <summary>Makes room for so many more at once.</summary>
    public void Expect(int count)
    {
        var total = _resources.Count + count;
        _resources.EnsureCapacity(total);
        if (TableFor(total) > _positions.Length)
        {
            Grow(TableFor(total));
        }
    }

    public void Add(FhirResource resource)
    {
        if (!resource.HasId)
        {
            _resources.Add(resource);
            return;
        }

        ref var position = ref Find(resource);
        if (position > 0)
        {
            if (IsNewer(resource, _resources[position - 1]))
            {
                _resources[position - 1] = resource;
            }

            return;
        }

        _resources.Add(resource);
        position = _resources.Count;
        if (_resources.Count > _positions.Length / 2)
        {
            Grow(_positions.Length * 2);
        }
    }

    // The position of another version, or the free place for this one.
    private ref int Find(FhirResource resource)
    {
        var place = resource.VersionlessHash() & (_positions.Length - 1);
        while (_positions[place] > 0 && !resource.IsVersionOf(_resources[_positions[place] - 1]))
        {
            place = (place + 1) & (_positions.Length - 1);
        }

        return ref _positions[place];
    }

    private void Grow(int length)
    {
        _positions = new int[length];
        for (var i = 0; i < _resources.Count; i++)
        {
            if (_resources[i].HasId)
            {
                Find(_resources[i]) = i + 1;
            }
        }
    }

    private static int TableFor(int count) => (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(SmallestTable, count * 2));

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
