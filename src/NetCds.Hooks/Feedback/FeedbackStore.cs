namespace NetCds.Hooks.Feedback;

/// <summary>Keeps the newest feedback in memory, bounded in entries and in text. It does not outlive the process.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
public sealed class FeedbackStore
{
    /// <summary>The most entries kept.</summary>
    public const int DefaultMaxEntries = 10_000;

    /// <summary>The most text kept, in UTF-16 code units over all entries.</summary>
    public const int DefaultMaxCharacters = 4_000_000;

    // What an entry takes besides its texts, so that entries without any are bounded as well.
    private const int CharactersOfAnEntry = 100;
    private const int CharactersOfASuggestion = 8;

    private readonly Lock _lock = new();
    private readonly Queue<FeedbackEntry> _entries = new();
    private readonly int _maxEntries;
    private readonly long _maxCharacters;
    private long _characters;

    /// <summary>Creates a store.</summary>
    /// <param name="maxEntries">The most entries to keep, at least 1.</param>
    /// <param name="maxCharacters">The most text to keep.</param>
    public FeedbackStore(int maxEntries = DefaultMaxEntries, long maxCharacters = DefaultMaxCharacters)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxEntries, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(maxCharacters, 1);
        _maxEntries = maxEntries;
        _maxCharacters = maxCharacters;
    }

    /// <summary>Adds entries; the oldest make room.</summary>
    /// <param name="entries">The entries, oldest first.</param>
    public void Add(IReadOnlyList<FeedbackEntry> entries)
    {
        lock (_lock)
        {
            for (var i = 0; i < entries.Count; i++)
            {
                _entries.Enqueue(entries[i]);
                _characters += CharactersOf(entries[i]);
                while (_entries.Count > _maxEntries || _characters > _maxCharacters)
                {
                    _characters -= CharactersOf(_entries.Dequeue());
                }
            }
        }
    }

    /// <summary>What is kept at this moment, oldest first.</summary>
    public IReadOnlyList<FeedbackEntry> Snapshot()
    {
        lock (_lock)
        {
            return [.. _entries];
        }
    }

    private static int CharactersOf(FeedbackEntry entry) =>
        CharactersOfAnEntry + (CharactersOfASuggestion * entry.AcceptedSuggestions.Count) + (entry.UserComment?.Length ?? 0)
        + (entry.Reason is { } reason ? reason.System.Length + reason.Code.Length + (reason.Display?.Length ?? 0) : 0);
}
