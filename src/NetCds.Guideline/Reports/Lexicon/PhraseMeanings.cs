namespace NetCds.Guideline.Reports.Lexicon;

/// <summary>What a phrase found in a text means, as positions of concepts in the lexicon; kept for reuse.</summary>
internal sealed class PhraseMeanings
{
    private ushort[] _meanings = [];
    private int _first;
    private ushort[] _joined = new ushort[8];

    /// <summary>How many meanings there are.</summary>
    public int Count { get; private set; }

    /// <summary>The meanings, in the order of the lexicon.</summary>
    public ReadOnlySpan<ushort> Span => _meanings.AsSpan(_first, Count);

    /// <summary>Means nothing.</summary>
    public void Clear() => Count = 0;

    /// <summary>Means some of these.</summary>
    public void Set(ushort[] meanings, int first, int count)
    {
        // The same array nearly always: an assignment that changes nothing is not for nothing to the collector.
        if (!ReferenceEquals(_meanings, meanings))
        {
            _meanings = meanings;
        }

        (_first, Count) = (first, count);
    }

    /// <summary>Means these too, which a phrase of the same words but another ending also is.</summary>
    public void Join(ReadOnlySpan<ushort> meanings)
    {
        if (_joined.Length < Count + meanings.Length)
        {
            _joined = new ushort[(Count + meanings.Length) * 2];
        }

        if (!ReferenceEquals(_meanings, _joined))
        {
            Span.CopyTo(_joined);
            (_meanings, _first) = (_joined, 0);
        }

        foreach (var meaning in meanings)
        {
            if (!Contains(meaning))
            {
                _joined[Count++] = meaning;
            }
        }
    }

    /// <summary>Whether it means this.</summary>
    public bool Contains(int meaning) => Span.Contains((ushort)meaning);
}
