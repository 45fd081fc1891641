using NetCds.Fhir.Resources;
using NetCds.Fhir.Terminology;

namespace NetCds.Guideline.Facts.Matching;

/// <summary>Finds the sources that a resource of one type feeds, by codings first and by words when no coding tells.</summary>
internal sealed class SourceMatcher
{
    private readonly CodeSystems _systems;
    private readonly CodeTable<FactSource[]> _codes;
    private readonly (CodePrefix Prefix, FactSource Source)[] _prefixes;
    private readonly FactSource[] _worded;
    private readonly WordSet _anyWord;

    public SourceMatcher(CodeSystems systems, IReadOnlyList<FactSource> sources)
    {
        _systems = systems;
        _codes = new CodeTable<FactSource[]>(systems, Entries(systems, sources));
        _prefixes = [.. sources.SelectMany(s => s.Prefixes.Select(p => (p, s)))];
        _worded = [.. sources.Where(s => !s.Words.IsEmpty)];
        _anyWord = WordSet.Of(_worded.SelectMany(s => s.Definition.Words).Distinct(StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>Adds the sources that a CodeableConcept's codings name.</summary>
    /// <returns>Whether the codings alone say what the resource is.</returns>
    public bool MatchCodes(FhirElement concept, TextBuffers buffers, MatchedSources matched)
    {
        var told = false;
        foreach (var coding in concept["coding"u8].Items())
        {
            var system = _systems.Read(coding, out var code);
            if (system < 0)
            {
                continue;
            }

            if (_codes.TryFind(system, code, out var sources))
            {
                foreach (var source in sources)
                {
                    matched.Add(source);
                    // A code that only counts in company does not tell what the resource is; its text still may.
                    told |= source.Definition.OnlyWith is null && source.Definition.NotWith is null;
                }
            }

            foreach (var (prefix, source) in _prefixes)
            {
                if (prefix.Covers(system, code))
                {
                    matched.Add(source);
                    told = true;
                }
            }
        }

        return told;
    }

    /// <summary>Adds the sources that words of a text name.</summary>
    public void MatchWords(ReadOnlySpan<char> text, MatchedSources matched)
    {
        if (!_anyWord.IsIn(text))
        {
            return;
        }

        foreach (var source in _worded)
        {
            if (source.Words.IsIn(text) && !source.NotWords.IsIn(text))
            {
                matched.AddByWords(source);
            }
        }
    }

    /// <summary>Adds the sources that words of a CodeableConcept name.</summary>
    public void MatchWords(FhirElement concept, TextBuffers buffers, MatchedSources matched)
    {
        if (_worded.Length == 0 || !concept.IsObject)
        {
            return;
        }

        MatchWords(FhirText.Read(concept["text"u8], buffers.Text), matched);
        foreach (var coding in concept["coding"u8].Items())
        {
            MatchWords(FhirText.Read(coding["display"u8], buffers.Text), matched);
        }
    }

    private static IEnumerable<KeyValuePair<Coding, FactSource[]>> Entries(CodeSystems systems, IReadOnlyList<FactSource> sources) => sources
        .SelectMany(s => s.Definition.Codings.Select(c => (Coding: systems.IsCaseless(systems.Number(c.System)) ? c with { Code = c.Code.ToUpperInvariant() } : c, Source: s)))
        .GroupBy(x => x.Coding)
        .Select(g => KeyValuePair.Create(g.Key, g.Select(x => x.Source).Distinct().ToArray()));
}

/// <summary>The sources one resource feeds, each once.</summary>
internal sealed class MatchedSources
{
    private readonly List<FactSource> _items = new(16);
    private int _byCode;

    public int Count => _items.Count;

    public FactSource this[int index] => _items[index];

    public void Clear()
    {
        _items.Clear();
        _byCode = 0;
    }

    public void Add(FactSource source)
    {
        if (!_items.Contains(source))
        {
            _items.Add(source);
            _byCode = _items.Count;
        }
    }

    public void AddByWords(FactSource source)
    {
        if (!_items.Contains(source))
        {
            _items.Add(source);
        }
    }

    /// <summary>Whether the source at that position was found by words only.</summary>
    public bool IsByWords(int index) => index >= _byCode;
}
