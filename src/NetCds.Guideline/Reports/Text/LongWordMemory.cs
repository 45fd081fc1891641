namespace NetCds.Guideline.Reports.Text;

/// <summary>Remembers the words of spellings too long for <see cref="WordMemory"/>, in the same way.</summary>
/// <remarks>An entry never changes, so that several threads may ask and add at once.</remarks>
internal sealed class LongWordMemory
{
    /// <summary>The longest spelling that is remembered.</summary>
    public const int Longest = 2 * WordMemory.Longest;

    private const int PlaceBits = 10;

    private readonly Entry?[] _entries = new Entry?[1 << PlaceBits];

    /// <summary>The word, or -1 when it is not remembered.</summary>
    /// <param name="head">The key of the first letters.</param>
    /// <param name="tail">The key of the others.</param>
    public int Find(ulong head, ulong tail) => Volatile.Read(ref _entries[Place(head, tail)]) is { } entry && entry.Head == head && entry.Tail == tail ? entry.Word : -1;

    /// <summary>Remembers a word.</summary>
    /// <param name="head">The key of the first letters of its spelling.</param>
    /// <param name="tail">The key of the others.</param>
    /// <param name="word">The word.</param>
    public void Keep(ulong head, ulong tail, int word) => Volatile.Write(ref _entries[Place(head, tail)], new Entry(head, tail, word));

    private static int Place(ulong head, ulong tail) => (int)(unchecked((head ^ (tail << 1)) * 0x9E3779B97F4A7C15UL) >> (64 - PlaceBits));

    private sealed class Entry(ulong head, ulong tail, int word)
    {
        public ulong Head { get; } = head;

        public ulong Tail { get; } = tail;

        public int Word { get; } = word;
    }
}
