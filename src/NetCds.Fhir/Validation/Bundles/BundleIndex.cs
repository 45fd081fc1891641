using System.Text.Json;
using NetCds.Fhir.Resources;
using NetCds.Fhir.Validation.References;

namespace NetCds.Fhir.Validation.Bundles;

/// <summary>Finds entries of a Bundle by what references say, by the rules of bundle.html#references, and knows which entries are linked.</summary>
internal sealed class BundleIndex
{
    private readonly JsonElement[] _fullUrls;
    private readonly JsonElement[] _resources;
    private readonly int[] _byUrl;
    private readonly int[] _byId;
    private readonly int[] _linked;

    private BundleIndex(JsonElement entries)
    {
        Count = entries.ValueKind == JsonValueKind.Array ? entries.GetArrayLength() : 0;
        _fullUrls = new JsonElement[Count];
        _resources = new JsonElement[Count];
        _linked = new int[Count];
        var slots = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, Count * 2));
        _byUrl = new int[slots];
        _byId = new int[slots];
        var index = 0;
        foreach (var entry in Count > 0 ? entries.EnumerateArray() : default)
        {
            _fullUrls[index] = JsonMembers.Find(entry, "fullUrl"u8);
            _resources[index] = JsonMembers.Find(entry, "resource"u8);
            _linked[index] = index;
            var url = JsonText.Raw(_fullUrls[index]);
            if (!url.IsEmpty && FindUrl(url, default) < 0)
            {
                Insert(_byUrl, Hash(url, default), index);
            }

            var type = JsonText.Raw(JsonMembers.Find(_resources[index], "resourceType"u8));
            var id = JsonText.Raw(JsonMembers.Find(_resources[index], "id"u8));
            if (!id.IsEmpty && FindId(type, id) < 0)
            {
                Insert(_byId, Hash(type, id), index);
            }

            index++;
        }
    }

    /// <summary>Number of entries.</summary>
    public int Count { get; }

    public static BundleIndex Of(JsonElement bundle) => new(JsonMembers.Find(bundle, "entry"u8));

    public JsonElement Resource(int entry) => _resources[entry];

    public JsonElement FullUrl(int entry) => _fullUrls[entry];

    /// <summary>The entry that a reference leads to, or -1.</summary>
    /// <param name="reference">As written.</param>
    /// <param name="fullUrl"><c>fullUrl</c> of the entry that holds the reference; undefined when it has none.</param>
    public int Find(ReadOnlySpan<byte> reference, JsonElement fullUrl)
    {
        var literal = LiteralReference.Parse(reference);
        if (literal.IsAbsolute)
        {
            return FindUrl(literal.Whole, default);
        }

        var home = LiteralReference.Parse(JsonText.Raw(fullUrl));
        if (home.IsRestful && home.IsAbsolute)
        {
            return FindUrl(home.Base, literal.Whole);
        }

        return literal.IsRestful ? FindId(literal.Type, literal.Id) : -1;
    }

    /// <summary>The entry whose resource has that type and id, whatever its <c>fullUrl</c>, or -1.</summary>
    /// <param name="type">Type of the resource.</param>
    /// <param name="id">Logical id.</param>
    public int FindId(ReadOnlySpan<byte> type, ReadOnlySpan<byte> id)
    {
        for (var slot = Hash(type, id) & (_byId.Length - 1); _byId[slot] != 0; slot = (slot + 1) & (_byId.Length - 1))
        {
            var resource = _resources[_byId[slot] - 1];
            if (!id.IsEmpty && JsonText.Raw(JsonMembers.Find(resource, "id"u8)).SequenceEqual(id) && JsonText.Raw(JsonMembers.Find(resource, "resourceType"u8)).SequenceEqual(type))
            {
                return _byId[slot] - 1;
            }
        }

        return -1;
    }

    /// <summary>The first entry with that <c>fullUrl</c>, given in two parts, or -1.</summary>
    /// <param name="first">First part.</param>
    /// <param name="second">What follows it.</param>
    public int FindUrl(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second)
    {
        for (var slot = Hash(first, second) & (_byUrl.Length - 1); _byUrl[slot] != 0; slot = (slot + 1) & (_byUrl.Length - 1))
        {
            var url = JsonText.Raw(_fullUrls[_byUrl[slot] - 1]);
            if (url.Length == first.Length + second.Length && url.StartsWith(first) && url.EndsWith(second) && !url.IsEmpty)
            {
                return _byUrl[slot] - 1;
            }
        }

        return -1;
    }

    /// <summary>Notes that one entry refers to another.</summary>
    public void Link(int from, int to)
    {
        var (first, second) = (Group(from), Group(to));
        _linked[Math.Max(first, second)] = Math.Min(first, second);
    }

    /// <summary>Whether two entries are linked by references in any direction, directly or through others.</summary>
    public bool AreLinked(int first, int second) => Group(first) == Group(second);

    private int Group(int entry)
    {
        while (_linked[entry] != entry)
        {
            _linked[entry] = _linked[_linked[entry]];
            entry = _linked[entry];
        }

        return entry;
    }

    private static void Insert(int[] slots, int hash, int index)
    {
        var slot = hash & (slots.Length - 1);
        while (slots[slot] != 0)
        {
            slot = (slot + 1) & (slots.Length - 1);
        }

        slots[slot] = index + 1;
    }

    // Seeded for each process, so that nobody can make a Bundle whose entries all collide.
    private static int Hash(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second)
    {
        const int mostOnStack = 512;
        var length = first.Length + second.Length;
        var joined = length <= mostOnStack ? stackalloc byte[length] : new byte[length];
        first.CopyTo(joined);
        second.CopyTo(joined[first.Length..]);
        var hash = default(HashCode);
        hash.AddBytes(joined);
        return hash.ToHashCode() & int.MaxValue;
    }
}
