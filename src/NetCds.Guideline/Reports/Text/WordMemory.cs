namespace NetCds.Guideline.Reports.Text;

/// <summary>Remembers which word of the lexicon short spellings were found to be, by their letters.</summary>
/// <remarks>
/// It is asked before the tree of letters and holds nothing else than that would find. Spellings that are no word of the lexicon (names) are not kept.
/// An entry is one number, letters and word together, so that several threads may ask and add at once.
/// </remarks>
internal sealed class WordMemory
{
    /// <summary>The longest spelling that fits into a key.</summary>
    public const int Longest = 10;

    private const int Bits = 11;
    private const int WordBits = 16;
    private const ulong Letters = 27;

    private readonly ulong[] _entries = new ulong[1 << Bits];

    /// <summary>The key of letters with one more behind them; 0 is the key of none.</summary>
    /// <param name="key">The key of the letters.</param>
    /// <param name="letter">The letter's place in the alphabet, from 0.</param>
    public static ulong Key(ulong key, uint letter) => unchecked((key * Letters) + letter + 1);

    /// <summary>The word, or -1 when it is not remembered.</summary>
    public int Find(ulong key) => Volatile.Read(ref _entries[Slot(key)]) is var entry && entry >> WordBits == key ? (int)(entry & ((1 << WordBits) - 1)) : -1;

    /// <summary>Remembers a word.</summary>
    /// <param name="key">The key of its spelling.</param>
    /// <param name="word">The word; one that is too large a number is not remembered.</param>
    public void Keep(ulong key, int word)
    {
        if (word < 1 << WordBits)
        {
            Volatile.Write(ref _entries[Slot(key)], (key << WordBits) | (uint)word);
        }
    }

    private static int Slot(ulong key) => (int)(unchecked(key * 0x9E3779B97F4A7C15UL) >> (64 - Bits));
}
