namespace NetCds.Guideline.Reports.Text;

/// <summary>Remembers which word of the lexicon short spellings were found to be, by their letters.</summary>
/// <remarks>
/// It is asked before the tree of letters and holds nothing else than that would find. Spellings that are no word of the lexicon (names) are not kept.
/// An entry is one number, letters and word together, so that several threads may ask and add at once: the letters are mixed without losing any, the
/// upper bits of the mixture are the place of the entry, the others stand in it, and the word behind them.
/// </remarks>
internal sealed class WordMemory
{
    /// <summary>The longest spelling that fits into a key.</summary>
    public const int Longest = 12;

    /// <summary>How many bits of a key a letter takes.</summary>
    public const int LetterBits = 5;

    private const int UnusedBits = 64 - (Longest * LetterBits);
    private const int PlaceBits = 12;
    private const int WordBits = UnusedBits + PlaceBits;

    private readonly ulong[] _entries = new ulong[1 << PlaceBits];

    /// <summary>The key of letters with one more behind them; 0 is the key of none.</summary>
    /// <param name="key">The key of the letters.</param>
    /// <param name="letter">The letter's place in the alphabet, from 0.</param>
    public static ulong Key(ulong key, uint letter) => (key << LetterBits) | (letter + 1);

    /// <summary>The word, or -1 when it is not remembered.</summary>
    public int Find(ulong key)
    {
        var mixed = Mix(key);
        var rest = Volatile.Read(ref _entries[Place(mixed)]) ^ (mixed << PlaceBits);
        return rest < 1 << WordBits ? (int)rest - 1 : -1;
    }

    /// <summary>Remembers a word.</summary>
    /// <param name="key">The key of its spelling.</param>
    /// <param name="word">The word; one that is too large a number is not remembered.</param>
    public void Keep(ulong key, int word)
    {
        if (word < (1 << WordBits) - 1)
        {
            var mixed = Mix(key);
            Volatile.Write(ref _entries[Place(mixed)], (mixed << PlaceBits) | (uint)(word + 1));
        }
    }

    // An odd factor loses nothing, and lets each letter change the upper bits.
    private static ulong Mix(ulong key) => unchecked(key * 0x9E3779B97F4A7C15UL) << UnusedBits;

    private static int Place(ulong mixed) => (int)(mixed >> (64 - PlaceBits));
}
