namespace NetCds.Guideline.Reports.Lexicon;

/// <summary>What a phrase found in a text means; kept for reuse.</summary>
internal sealed class PhraseMeanings
{
    private LexiconConcept[] _meanings = [];
    private LexiconConcept[] _joined = new LexiconConcept[8];

    /// <summary>How many meanings there are.</summary>
    public int Count { get; private set; }

    /// <summary>The meanings, in the order of the lexicon.</summary>
    public ReadOnlySpan<LexiconConcept> Span => _meanings.AsSpan(0, Count);

    /// <summary>Means nothing.</summary>
    public void Clear() => Count = 0;

    /// <summary>Means these.</summary>
    public void Set(LexiconConcept[] meanings) => (_meanings, Count) = (meanings, meanings.Length);

    /// <summary>Means these too, which a phrase of the same words but another ending also is.</summary>
    public void Join(LexiconConcept[] meanings)
    {
        if (_joined.Length < Count + meanings.Length)
        {
            _joined = new LexiconConcept[(Count + meanings.Length) * 2];
        }

        if (!ReferenceEquals(_meanings, _joined))
        {
            Span.CopyTo(_joined);
            _meanings = _joined;
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
    public bool Contains(LexiconConcept meaning) => Span.Contains(meaning);
}
