namespace NetCds.Guideline.Reports.Lexicon;

/// <summary>The phrases of a lexicon while they are gathered: entries that end alike and mean the same share their ends.</summary>
internal sealed class PhraseTreeBuilder
{
    private readonly PairTable _positionOf = new();
    private readonly List<PhrasePosition> _positions = [default];
    private readonly List<int> _entries = [];

    /// <summary>Places in entries, the last of which has no part but a meaning; the first is not used.</summary>
    public IReadOnlyList<PhrasePosition> Positions => _positions;

    /// <summary>Where each entry begins.</summary>
    public IReadOnlyList<int> Entries => _entries;

    /// <summary>Begins the phrases of a meaning; meanings of one phrase come in the order in which they were begun.</summary>
    /// <returns>The position behind its phrases.</returns>
    public int Begin(LexiconConcept meaning)
    {
        _positions.Add(new PhrasePosition(null, 0, meaning));
        return _positions.Count - 1;
    }

    /// <summary>Adds all phrases of an entry.</summary>
    /// <param name="parts">Its parts.</param>
    /// <param name="end">The position behind the phrases of its meaning.</param>
    public void Add(List<PhrasePart> parts, int end)
    {
        var position = end;
        for (var i = parts.Count - 1; i >= 0; i--)
        {
            position = Before(parts[i], position);
        }

        _entries.Add(position);
    }

    private int Before(PhrasePart part, int next)
    {
        var position = _positionOf.Find(part.Id, next);
        if (position == 0)
        {
            position = _positions.Count;
            _positionOf.Add(part.Id, next, position);
            _positions.Add(new PhrasePosition(part, next, null));
        }

        return position;
    }
}

/// <summary>A part of an entry, or the end of one.</summary>
/// <param name="Part">The part; null at the end.</param>
/// <param name="Next">The position behind it.</param>
/// <param name="Meaning">At the end: what the entry means.</param>
internal readonly record struct PhrasePosition(PhrasePart? Part, int Next, LexiconConcept? Meaning);
