using System.Runtime.InteropServices;

namespace NetCds.Guideline.Reports.Lexicon;

/// <summary>Sets of places in entries, each with a number; the same set has the same number.</summary>
internal sealed class PhraseStates
{
    private readonly List<ulong> _places = [];
    private readonly List<int> _starts = [0];
    private int[] _slots = new int[1 << 12];

    /// <summary>How many there are.</summary>
    public int Count => _starts.Count - 1;

    /// <summary>The places of a set.</summary>
    public ReadOnlySpan<ulong> this[int state] => CollectionsMarshal.AsSpan(_places)[_starts[state].._starts[state + 1]];

    /// <summary>The number of a set, which is added when it is new.</summary>
    /// <param name="places">The places, ascending.</param>
    public int Find(ReadOnlySpan<ulong> places)
    {
        var slot = Slot(places);
        if (_slots[slot] > 0)
        {
            return _slots[slot] - 1;
        }

        _places.AddRange(places);
        _starts.Add(_places.Count);
        _slots[slot] = Count;
        if (Count * 2 > _slots.Length)
        {
            Grow();
        }

        return Count - 1;
    }

    // Where a set is, or the free slot for it.
    private int Slot(ReadOnlySpan<ulong> places)
    {
        var hash = 0UL;
        foreach (var place in places)
        {
            hash = unchecked((hash ^ place) * 0x9E3779B97F4A7C15UL);
            hash ^= hash >> 29;
        }

        var mask = _slots.Length - 1;
        for (var slot = unchecked((int)(hash >> 32)) & mask; ; slot = (slot + 1) & mask)
        {
            if (_slots[slot] == 0 || this[_slots[slot] - 1].SequenceEqual(places))
            {
                return slot;
            }
        }
    }

    private void Grow()
    {
        _slots = new int[_slots.Length * 2];
        for (var state = 0; state < Count; state++)
        {
            _slots[Slot(this[state])] = state + 1;
        }
    }
}
