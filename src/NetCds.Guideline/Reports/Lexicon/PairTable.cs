namespace NetCds.Guideline.Reports.Lexicon;

/// <summary>Numbers by pairs of numbers, in one flat table: a phrase and its next word lead to a longer phrase.</summary>
internal sealed class PairTable
{
    private ulong[] _keys = new ulong[1 << 12];
    private int[] _values = new int[1 << 12];
    private int _count;

    /// <summary>The number of a pair, 0 when there is none.</summary>
    public int Find(int first, int second)
    {
        var key = Key(first, second);
        var mask = (uint)_keys.Length - 1;
        for (var slot = Slot(key, mask); ; slot = (slot + 1) & mask)
        {
            if (_keys[slot] == key)
            {
                return _values[slot];
            }

            if (_keys[slot] == 0)
            {
                return 0;
            }
        }
    }

    /// <summary>Adds a pair that is not in the table.</summary>
    public void Add(int first, int second, int value)
    {
        if (++_count * 2 > _keys.Length)
        {
            Grow();
        }

        Insert(Key(first, second), value);
    }

    // Never 0, which marks a free slot.
    private static ulong Key(int first, int second) => ((ulong)(uint)first << 32) | ((uint)second + 1UL);

    private static uint Slot(ulong key, uint mask) => (uint)(unchecked(key * 0x9E3779B97F4A7C15UL) >> 32) & mask;

    private void Insert(ulong key, int value)
    {
        var mask = (uint)_keys.Length - 1;
        var slot = Slot(key, mask);
        while (_keys[slot] != 0)
        {
            slot = (slot + 1) & mask;
        }

        (_keys[slot], _values[slot]) = (key, value);
    }

    private void Grow()
    {
        var (keys, values) = (_keys, _values);
        _keys = new ulong[keys.Length * 2];
        _values = new int[keys.Length * 2];
        for (var i = 0; i < keys.Length; i++)
        {
            if (keys[i] != 0)
            {
                Insert(keys[i], values[i]);
            }
        }
    }
}
