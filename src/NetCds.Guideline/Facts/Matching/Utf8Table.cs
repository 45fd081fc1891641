using System.Buffers.Binary;
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
    private readonly List<Entry>?[] _buckets;

    /// <summary>Creates a table; of two entries with the same key the first is kept.</summary>
    /// <param name="entries">Keys and items.</param>
    /// <param name="isCaseless">Whether ASCII letters are compared whatever their case.</param>
    public Utf8Table(IReadOnlyCollection<KeyValuePair<string, T>> entries, bool isCaseless)
    {
        _isCaseless = isCaseless;
        _buckets = new List<Entry>?[BitOperationsSize(entries.Count)];
        foreach (var (key, item) in entries)
        {
            var bytes = Encoding.UTF8.GetBytes(key);
            if (!TryFind(bytes, out _))
            {
                (_buckets[Place(bytes)] ??= []).Add(new Entry(bytes, item));
            }
        }
    }

    /// <summary>Finds the item of a key.</summary>
    public bool TryFind(ReadOnlySpan<byte> key, out T item)
    {
        if (_buckets[Place(key)] is { } entries)
        {
            foreach (var entry in entries)
            {
                if (_isCaseless ? Ascii.EqualsIgnoreCase(key, entry.Key) : key.SequenceEqual(entry.Key))
                {
                    item = entry.Item;
                    return true;
                }
            }
        }

        item = default!;
        return false;
    }

    private static int BitOperationsSize(int count) => (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, count * 2));

    private int Place(ReadOnlySpan<byte> key)
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

        var hash = unchecked((((tail | LowerCase) ^ (ulong)key.Length) * 0x9E3779B97F4A7C15) >> 40);
        return (int)hash & (_buckets.Length - 1);
    }

    private sealed record Entry(byte[] Key, T Item);
}
