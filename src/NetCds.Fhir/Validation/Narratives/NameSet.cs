using System.Numerics;
using System.Text;
using NetCds.Fhir.Resources;

namespace NetCds.Fhir.Validation.Narratives;

/// <summary>A fixed set of names, asked in UTF-8 without allocating.</summary>
/// <threadsafety>Immutable; safe for concurrent use.</threadsafety>
internal sealed class NameSet
{
    private readonly byte[]?[] _slots;

    /// <summary>Makes a set.</summary>
    /// <param name="names">The names with white space between them.</param>
    public NameSet(string names)
    {
        var each = names.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        _slots = new byte[]?[BitOperations.RoundUpToPowerOf2((uint)each.Length * 2)];
        foreach (var name in each)
        {
            var utf8 = Encoding.UTF8.GetBytes(name);
            var slot = Slot(Utf8Hash.Of(utf8));
            while (_slots[slot] is not null)
            {
                slot = Slot(slot + 1);
            }

            _slots[slot] = utf8;
        }
    }

    /// <summary>Whether a name is in it.</summary>
    public bool Contains(ReadOnlySpan<byte> name)
    {
        for (var slot = Slot(Utf8Hash.Of(name)); _slots[slot] is { } held; slot = Slot(slot + 1))
        {
            if (name.SequenceEqual(held))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether <c>first.second</c> is in it.</summary>
    public bool Contains(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second)
    {
        for (var slot = Slot(Utf8Hash.Of(second, Utf8Hash.Of("."u8, Utf8Hash.Of(first)))); _slots[slot] is { } held; slot = Slot(slot + 1))
        {
            if (held.Length == first.Length + 1 + second.Length && held.AsSpan().StartsWith(first) && held[first.Length] == '.' && held.AsSpan().EndsWith(second))
            {
                return true;
            }
        }

        return false;
    }

    private uint Slot(uint hash) => hash & (uint)(_slots.Length - 1);
}
