using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace NetCds.Fhir.Validation.Schema;

/// <summary>Finds the element that a JSON member stands for, by its name in UTF-8.</summary>
/// <threadsafety>Immutable; safe for concurrent reading.</threadsafety>
internal sealed class ChildTable
{
    private readonly ChildName[] _names;
    private readonly short[] _slots;
    private readonly int _mask;

    public ChildTable(IReadOnlyList<ElementSchema> elements)
    {
        var names = new List<ChildName>();
        foreach (var element in elements)
        {
            foreach (var option in element.Types)
            {
                names.Add(new ChildName(names.Count, Encoding.UTF8.GetBytes(option.JsonName), element, option));
            }
        }

        _names = [.. names];
        _mask = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, names.Count * 2)) - 1;
        _slots = new short[_mask + 1];
        foreach (var name in _names)
        {
            var slot = Hash(name.Utf8) & _mask;
            while (_slots[slot] > 0)
            {
                slot = (slot + 1) & _mask;
            }

            _slots[slot] = (short)(name.Index + 1);
        }
    }

    /// <summary>All names, in the order of the elements.</summary>
    public ReadOnlySpan<ChildName> Names => _names;

    /// <summary>The element of that name, or null.</summary>
    /// <param name="name">Name of a JSON member as written, without the underscore of a shadow.</param>
    public ChildName? Find(ReadOnlySpan<byte> name)
    {
        for (var slot = Hash(name) & _mask; _slots[slot] > 0; slot = (slot + 1) & _mask)
        {
            var found = _names[_slots[slot] - 1];
            if (name.SequenceEqual(found.Utf8))
            {
                return found;
            }
        }

        return null;
    }

    private static int Hash(ReadOnlySpan<byte> name)
    {
        unchecked
        {
            var hash = (uint)name.Length * 0x9E3779B1;
            if (name.Length >= 4)
            {
                hash = (hash ^ BinaryPrimitives.ReadUInt32LittleEndian(name)) * 0x85EBCA6B;
                hash = (BitOperations.RotateLeft(hash, 13) ^ BinaryPrimitives.ReadUInt32LittleEndian(name[^4..])) * 0xC2B2AE35;
                return (int)((hash ^ (hash >> 15) ^ name[name.Length / 2]) & int.MaxValue);
            }

            foreach (var letter in name)
            {
                hash = (hash ^ letter) * 0x01000193;
            }

            return (int)((hash ^ (hash >> 15)) & int.MaxValue);
        }
    }
}
