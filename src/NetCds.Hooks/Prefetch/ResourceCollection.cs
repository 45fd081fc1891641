using System.Numerics;
using System.Runtime.InteropServices;
using NetCds.Fhir.Dates;
using NetCds.Fhir.Resources;

namespace NetCds.Hooks.Prefetch;

/// <summary>Resources, each once: of two versions of one resource the newer is kept, in the place of the first.</summary>
/// <remarks>A hash table of its own: nearly every resource is there once, so that no text need be made of its type and id to find that out.</remarks>
internal sealed class ResourceCollection
{
    private const int SmallestTable = 16;

    private readonly List<FhirResource> _resources;

    // By hash of type and id; at most half of the table is taken.
    private Slot[] _slots;

    /// <param name="usualCount">How many to make room for at once.</param>
    public ResourceCollection(int usualCount)
    {
        _resources = new List<FhirResource>(usualCount);
        _slots = new Slot[TableFor(usualCount)];
    }

    public IReadOnlyList<FhirResource> Resources => _resources;

    /// <summary>Makes room for so many more at once.</summary>
    public void Expect(int count)
    {
        var total = _resources.Count + count;
        _resources.EnsureCapacity(total);
        if (TableFor(total) > _slots.Length)
        {
            Grow(TableFor(total));
        }
    }

    public void Add(FhirResource resource)
    {
        if (!resource.TryHashIdentity(out var hash))
        {
            _resources.Add(resource);
            return;
        }

        ref var slot = ref Find(resource, hash);
        if (slot.Position > 0)
        {
            if (IsNewer(resource, _resources[slot.Position - 1]))
            {
                _resources[slot.Position - 1] = resource;
            }

            return;
        }

        _resources.Add(resource);
        slot = new Slot(hash, _resources.Count);
        if (_resources.Count > _slots.Length / 2)
        {
            Grow(_slots.Length * 2);
        }
    }

    // Where another version stands, or the free slot for this one.
    private ref Slot Find(FhirResource resource, int hash)
    {
        var place = hash & (_slots.Length - 1);
        while (_slots[place].Position > 0 && !(_slots[place].Hash == hash && resource.IsVersionOf(_resources[_slots[place].Position - 1])))
        {
            place = (place + 1) & (_slots.Length - 1);
        }

        return ref _slots[place];
    }

    private void Grow(int length)
    {
        var slots = new Slot[length];
        foreach (var slot in _slots)
        {
            if (slot.Position > 0)
            {
                var place = slot.Hash & (length - 1);
                while (slots[place].Position > 0)
                {
                    place = (place + 1) & (length - 1);
                }

                slots[place] = slot;
            }
        }

        _slots = slots;
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

    /// <param name="Hash">Hash of a resource.</param>
    /// <param name="Position">Its position in the list, counted from 1; 0 when the slot is free.</param>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Slot(int Hash, int Position);
}
