using System.Numerics;
using System.Runtime.InteropServices;
using NetCds.Guideline.Reports.Lexicon;
using NetCds.Guideline.Reports.Text;

namespace NetCds.Guideline.Reports.Reading;

/// <summary>What is known of one sentence while it is read; one instance serves a whole report.</summary>
internal sealed partial class SentenceScan
{
    private readonly bool[] _seen;
    private TokenNotes[] _notes = new TokenNotes[320];
    private ulong _grammars;
    private int _noted;
    private int _first;
    private int _length;

    public SentenceScan(ReportLexicon lexicon)
    {
        Lexicon = lexicon;
        _seen = new bool[lexicon.Concepts.Length];
    }

    /// <summary>The report's text, at the beginning of a longer array.</summary>
    public char[] Text { get; set; } = [];

    /// <summary>The day of the examination, or null.</summary>
    public DateOnly? Date { get; set; }

    /// <summary>The words.</summary>
    public ReportLexicon Lexicon { get; }

    /// <summary>Whether blanks to fill in or choices may stand in the report; false when none do.</summary>
    public bool HasBlanks { get; set; }

    /// <summary>All tokens of the report.</summary>
    public Buffer<Token> Tokens { get; } = new();

    /// <summary>The sentence.</summary>
    public Sentence Sentence { get; private set; }

    /// <summary>The first token.</summary>
    public int Start => _first;

    /// <summary>First token after headings.</summary>
    public int First { get; set; }

    /// <summary>The token after the last.</summary>
    public int End { get; private set; }

    /// <summary>Reused while phrases are looked for.</summary>
    public PhraseMeanings Meanings { get; } = new();

    /// <summary>Its phrases, in order.</summary>
    public Buffer<Mark> Marks { get; } = new();

    /// <summary>Its quantities, in order.</summary>
    public Buffer<Quantity> Quantities { get; } = new();

    /// <summary>Whether it names any organ or structure.</summary>
    public bool HasOrgan => (Traits & ConceptTraits.Organ) != ConceptTraits.None;

    /// <summary>Whether it names segments of the target organ.</summary>
    public bool HasSegments { get; private set; }

    /// <summary>How many tokens its longest phrase has: none that began farther back than that reaches a token.</summary>
    public int LongestMark { get; private set; }

    /// <summary>Whether any of its phrases has this grammar; a sentence without one needs no search for it.</summary>
    public bool Has(Grammar grammar) => (_grammars & (1UL << (int)grammar)) != 0;

    /// <summary>What its phrases have of importance, all together.</summary>
    public ConceptTraits Traits { get; private set; }

    /// <summary>What all phrases of the report so far have of importance.</summary>
    public ConceptTraits ReportTraits { get; private set; }

    /// <summary>What holds of the whole section.</summary>
    public Effects SectionEffects { get; set; }

    /// <summary>Forgets the report before.</summary>
    public void Reset()
    {
        Tokens.Clear();
        Marks.Clear();
        Quantities.Clear();
        Array.Clear(_seen);
        ReportTraits = ConceptTraits.None;
        SectionEffects = Effects.None;
        HeadingOrgan = null;
    }

    /// <summary>Starts a sentence.</summary>
    public void Open(Sentence sentence)
    {
        Sentence = sentence;
        First = _first = sentence.First;
        End = sentence.End;
        _length = sentence.End - sentence.First;
        Marks.Clear();
        Quantities.Clear();
        Traits = ConceptTraits.None;
        _grammars = 0;
        HasSegments = false;
        LongestMark = 0;
        _noted = 0;
        var length = _length + 1;
        if (_notes.Length < length)
        {
            _notes = new TokenNotes[length];
        }

        Array.Clear(_notes, 0, length);
    }

    /// <summary>Index of the first phrase that starts at a token, or -1.</summary>
    public int MarkAt(int token) => IsInside(token, out var at) ? _notes[at].Mark - 1 : -1;

    /// <summary>Adds a phrase; phrases are added in order.</summary>
    /// <param name="first">Its first token.</param>
    /// <param name="end">The token after its last.</param>
    /// <param name="meaning">What is noted of its concept.</param>
    public void Add(int first, int end, ConceptNotes meaning)
    {
        var at = first - _first;
        CountMarks(at);
        ref var notes = ref _notes[at];
        notes.Mark = notes.Mark == 0 ? Marks.Count + 1 : notes.Mark;
        notes.Grammars |= 1UL << (int)meaning.Grammar;
        _grammars |= 1UL << (int)meaning.Grammar;
        notes.Roles |= (ushort)(1 << (int)meaning.Role);
        LongestMark = Math.Max(LongestMark, end - first);
        Marks.Add().Set(first, end, Lexicon.Concepts, meaning);
        Traits |= meaning.Traits;
        _seen[meaning.Id] = true;
    }

    /// <summary>Adds a list of segments as a phrase.</summary>
    public void AddSegments(int first, int end, Sides sides)
    {
        HasSegments = true;
        Add(first, end, Lexicon.Notes[Lexicon.SegmentPlace.Id].On(sides));
    }

    /// <summary>Call once all phrases are in.</summary>
    public void CompleteMarks()
    {
        CountMarks(_length);
        ReportTraits |= Traits;
    }

    // Up to a token, all phrases found so far begin before.
    private void CountMarks(int last)
    {
        var notes = _notes;
        for (; _noted <= last; _noted++)
        {
            notes[_noted].MarksBefore = Marks.Count;
        }
    }

    /// <summary>How many phrases begin before a token.</summary>
    public int MarksBefore(int token) => _notes[Math.Clamp(token - _first, 0, _length)].MarksBefore;

    /// <summary>Whether the report so far holds one of these concepts.</summary>
    public bool HasSeen(bool[] concepts)
    {
        var wanted = MemoryMarshal.AsBytes(concepts.AsSpan());
        var seen = MemoryMarshal.AsBytes(_seen.AsSpan(0, concepts.Length));
        var i = 0;
        for (; i <= seen.Length - Vector<byte>.Count; i += Vector<byte>.Count)
        {
            if ((new Vector<byte>(wanted[i..]) & new Vector<byte>(seen[i..])) != Vector<byte>.Zero)
            {
                return true;
            }
        }

        for (; i < seen.Length; i++)
        {
            if (concepts[i] && _seen[i])
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What triggers make of a token.</summary>
    public ref Effects EffectsAt(int token) => ref _notes[token - _first].Effects;

    /// <summary>Whether the part of the sentence from a token on, in a direction, says something of its own; null until that is found out.</summary>
    /// <param name="token">A token of the sentence.</param>
    /// <param name="step">1 for what follows, -1 for what precedes.</param>
    public ref bool? SaysItsOwnAt(int token, int step) => ref step > 0 ? ref _notes[token - _first].SaysForward : ref _notes[token - _first].SaysBackward;

    /// <summary>What triggers make of some tokens together, and the section of all of them.</summary>
    public Effects EffectsOf(int first, int end)
    {
        var effects = SectionEffects;
        for (var i = Math.Max(first, _first); i < end && i < End; i++)
        {
            effects |= _notes[i - _first].Effects;
        }

        return effects;
    }

    /// <summary>Bits of the grammars of the phrases that start at a token.</summary>
    public ulong GrammarsAt(int token) => IsInside(token, out var at) ? _notes[at].Grammars : 0;

    /// <summary>Whether a phrase of this role starts at a token.</summary>
    public bool HasRole(int token, ConceptRole role) => IsInside(token, out var at) && (_notes[at].Roles & (1 << (int)role)) != 0;

    /// <summary>The first phrase of this role that starts at a token, or -1.</summary>
    public int MarkAt(int token, ConceptRole role)
    {
        if (!IsInside(token, out var at) || (_notes[at].Roles & (1 << (int)role)) == 0)
        {
            return -1;
        }

        for (var m = _notes[at].Mark - 1; m < Marks.Count && Marks[m].First == token; m++)
        {
            if (Marks[m].Is(role))
            {
                return m;
            }
        }

        return -1;
    }

    /// <summary>The phrase of this grammar that starts at a token, or -1.</summary>
    public int MarkAt(int token, Grammar grammar)
    {
        if (!IsInside(token, out var at) || (_notes[at].Grammars & (1UL << (int)grammar)) == 0)
        {
            return -1;
        }

        for (var m = _notes[at].Mark - 1; m < Marks.Count && Marks[m].First == token; m++)
        {
            if (Marks[m].Is(grammar))
            {
                return m;
            }
        }

        return -1;
    }

    // One comparison for both ends.
    private bool IsInside(int token, out int at)
    {
        at = unchecked(token - _first);
        return unchecked((uint)at) < (uint)_length;
    }

    /// <summary>The organ the line's heading names, or null.</summary>
    public OrganMeaning? HeadingOrgan { get; set; }

    /// <summary>Whether what stands at a token is said of another organ than the target: of the last one named before it, or the line's heading.</summary>
    public bool IsElsewhere(int token)
    {
        for (var m = MarksBefore(token) - 1; m >= 0; m--)
        {
            if (Marks[m].End <= token && Marks[m].Organ is { } organ)
            {
                return !organ.IsTarget;
            }
        }

        return HeadingOrgan is { IsTarget: false };
    }

    /// <summary>Whether the sentence holds one of these concepts.</summary>
    public bool Has(bool[] concepts)
    {
        foreach (ref readonly var mark in Marks.Span)
        {
            if (concepts[mark.Id])
            {
                return true;
            }
        }

        return false;
    }
}
