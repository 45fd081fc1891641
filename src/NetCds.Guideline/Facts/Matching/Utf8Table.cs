using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace NetCds.Guideline.Facts.Matching;

/// <summary>
/// Finds items by short UTF-8 texts as they stand in JSON, so that codes need not become strings to be compared. Only the last eight bytes are
/// hashed: codes are short, and addresses of code systems differ at their end.
/// </summary>
internal sealed class Utf8Table<T>
{
    private const ulong LowerCase = 0x2020202020202020;
    private readonly bool _isCaseless;
    private readonly int[] _ends;
    private readonly Entry[] _entries;

    /// <summary>Creates a table; of two entries with the same key the first is kept.</summary>
    /// <param name="entries">Keys and items.</param>
    /// <param name="isCaseless">Whether ASCII letters are compared whatever their case.</param>
    public Utf8Table(IReadOnlyCollection<KeyValuePair<string, T>> entries, bool isCaseless)
    {
        _isCaseless = isCaseless;
        var buckets = new List<Entry>[(int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, entries.Count * 2))];
        for (var i = 0; i < buckets.Length; i++)
        {
            buckets[i] = [];
        }

        foreach (var (key, item) in entries)
        {
            var entry = new Entry(Tail(Encoding.UTF8.GetBytes(key)), Encoding.UTF8.GetBytes(key), item);
            var bucket = buckets[Place(entry.Tail, entry.Key.Length, buckets.Length)];
            if (!bucket.Exists(e => IsKey(e, entry.Key)))
            {
                bucket.Add(entry);
            }
        }

        _entries = [.. buckets.SelectMany(b => b)];
        _ends = new int[buckets.Length + 1];
        for (var i = 0; i < buckets.Length; i++)
        {
            _ends[i + 1] = _ends[i] + buckets[i].Count;
        }
    }

    /// <summary>Finds the item of a key.</summary>
    public bool TryFind(ReadOnlySpan<byte> key, out T item)
    {
        var tail = Tail(key);
        var place = Place(tail, key.Length, _ends.Length - 1);
        for (var i = _ends[place]; i < _ends[place + 1]; i++)
        {
            ref readonly var entry = ref _entries[i];
            if (entry.Tail == tail && IsKey(entry, key))
            {
                item = entry.Item;
                return true;
            }
        }

        item = default!;
        return false;
    }

    // Case is left out of the tail, so that it serves both kinds of table.
    private static ulong Tail(ReadOnlySpan<byte> key)
    {
        ulong tail = 0;
        if (key.Length >= sizeof(ulong))
        {
            tail = BinaryPrimitives.ReadUInt64LittleEndian(key[^sizeof(ulong)..]);
        }
        else
        {
            foreach (var b in key)
            {
                tail = (tail << 8) | b;
            }
        }

        return tail | LowerCase;
    }

    private static int Place(ulong tail, int length, int buckets) =>
        (int)unchecked(((tail ^ (ulong)length) * 0x9E3779B97F4A7C15) >> 40) & (buckets - 1);

    private bool IsKey(in Entry entry, ReadOnlySpan<byte> key) =>
        _isCaseless ? Ascii.EqualsIgnoreCase(key, entry.Key) : key.SequenceEqual(entry.Key);

    private readonly record struct Entry(ulong Tail, byte[] Key, T Item);
}
