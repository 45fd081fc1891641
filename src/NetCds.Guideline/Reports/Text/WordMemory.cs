namespace NetCds.Guideline.Reports.Text;

/// <summary>Remembers which word of the lexicon short spellings were found to be, by their letters.</summary>
/// <remarks>It is asked before the tree of letters and holds nothing else than that would find. Spellings that are no word of the lexicon (names) are not kept.</remarks>
internal sealed class WordMemory
{
    /// <summary>The longest spelling that fits into a key.</summary>
    public const int Longest = 12;

    private const int Bits = 11;

    private readonly ulong[] _keys = new ulong[1 << Bits];
    private readonly int[] _words = new int[1 << Bits];

    /// <summary>The key of letters with one more behind them; 0 is the key of none.</summary>
    /// <param name="key">The key of the letters.</param>
    /// <param name="letter">The letter's place in the alphabet, from 0.</param>
    public static ulong Key(ulong key, uint letter) => unchecked((key << 5) | (letter + 1));

    /// <summary>The word, or -1 when it is not remembered.</summary>
    public int Find(ulong key) => _keys[Slot(key)] == key ? _words[Slot(key)] : -1;

    /// <summary>Remembers a word.</summary>
    public void Keep(ulong key, int word) => (_keys[Slot(key)], _words[Slot(key)]) = (key, word);

    private static int Slot(ulong key) => (int)(unchecked(key * 0x9E3779B97F4A7C15UL) >> (64 - Bits));
}
