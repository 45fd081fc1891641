using NetCds.Guideline.Reports.Lexicon;
using NetCds.Guideline.Reports.Text;

namespace NetCds.Guideline.Reports.Reading;

/// <summary>What is known of one sentence while it is read; one instance serves a whole report.</summary>
internal sealed class SentenceScan
{
    private readonly List<LexiconConcept> _peeked = [];
    private int[] _markAt = new int[320];
    private int[] _marksBefore = new int[320];
    private Effects[] _effects = new Effects[320];
    private ulong[] _grammars = new ulong[320];
    private ushort[] _roles = new ushort[320];
    private char[] _signs = new char[320];
    private bool[] _holds = [];

    /// <summary>The report's text.</summary>
    public string Text { get; set; } = string.Empty;

    /// <summary>The day of the examination, or null.</summary>
    public DateOnly? Date { get; set; }

    /// <summary>The words.</summary>
    public ReportLexicon Lexicon { get; set; } = null!;

    /// <summary>All tokens of the report.</summary>
    public Buffer<Token> Tokens { get; } = new();

    /// <summary>The sentence.</summary>
    public Sentence Sentence { get; private set; }

    /// <summary>First token after headings.</summary>
    public int First { get; set; }

    /// <summary>The token after the last.</summary>
    public int End => Sentence.End;

    /// <summary>Reused while phrases are looked for.</summary>
    public List<LexiconConcept> Meanings { get; } = [];

    /// <summary>Its phrases, in order.</summary>
    public Buffer<Mark> Marks { get; } = new();

    /// <summary>Its quantities, in order.</summary>
    public List<Quantity> Quantities { get; } = [];

    /// <summary>Whether it names any organ or structure.</summary>
    public bool HasOrgan { get; private set; }

    /// <summary>What holds of the whole section.</summary>
    public Effects SectionEffects { get; set; }

    /// <summary>Starts a sentence.</summary>
    public void Open(Sentence sentence)
    {
        Sentence = sentence;
        First = sentence.First;
        if (_holds.Length != Lexicon.Concepts.Count)
        {
            _holds = new bool[Lexicon.Concepts.Count];
        }

        foreach (var mark in Marks)
        {
            _holds[mark.Concept.Id] = false;
        }

        Marks.Clear();
        HasOrgan = false;
        Quantities.Clear();
        var length = sentence.End - sentence.First + 1;
        if (_markAt.Length < length)
        {
            _markAt = new int[length];
            _marksBefore = new int[length];
            _effects = new Effects[length];
            _grammars = new ulong[length];
            _roles = new ushort[length];
            _signs = new char[length];
        }

        Array.Fill(_markAt, -1, 0, length);
        Array.Clear(_effects, 0, length);
        Array.Clear(_grammars, 0, length);
        Array.Clear(_roles, 0, length);
        var tokens = Tokens.Span[sentence.First..sentence.End];
        for (var i = 0; i < tokens.Length; i++)
        {
            _signs[i] = tokens[i].Kind == TokenKind.Sign ? Text[tokens[i].Start] : '\0';
        }
    }

    /// <summary>Index of the first phrase that starts at a token, or -1.</summary>
    public int MarkAt(int token) => token >= Sentence.First && token < Sentence.End ? _markAt[token - Sentence.First] : -1;

    /// <summary>Adds a phrase; phrases are added in order.</summary>
    public void Add(Mark mark)
    {
        ref var at = ref _markAt[mark.First - Sentence.First];
        at = at < 0 ? Marks.Count : at;
        Marks.Add(mark);
        HasOrgan |= mark.Concept.Organ is not null;
        _grammars[mark.First - Sentence.First] |= 1UL << (int)mark.Concept.Grammar;
        _roles[mark.First - Sentence.First] |= (ushort)(1 << (int)mark.Concept.Role);
        _holds[mark.Concept.Id] = true;
    }

    /// <summary>Call once all phrases are in.</summary>
    public void CompleteMarks()
    {
        var m = 0;
        for (var i = 0; i <= End - Sentence.First; i++)
        {
            while (m < Marks.Count && Marks[m].First - Sentence.First < i)
            {
                m++;
            }

            _marksBefore[i] = m;
        }
    }

    /// <summary>How many phrases begin before a token.</summary>
    public int MarksBefore(int token) => _marksBefore[Math.Clamp(token, Sentence.First, End) - Sentence.First];

    /// <summary>Whether the sentence holds a concept.</summary>
    public bool Holds(LexiconConcept concept) => _holds[concept.Id];

    /// <summary>What triggers make of a token.</summary>
    public ref Effects EffectsAt(int token) => ref _effects[token - Sentence.First];

    /// <summary>What triggers make of some tokens together, and the section of all of them.</summary>
    public Effects EffectsOf(int first, int end)
    {
        var effects = SectionEffects;
        for (var i = Math.Max(first, Sentence.First); i < end && i < Sentence.End; i++)
        {
            effects |= _effects[i - Sentence.First];
        }

        return effects;
    }

    /// <summary>Whether a quantity may begin at a token.</summary>
    public bool MayBeQuantity(int token) =>
        Tokens[token].Kind == TokenKind.Number || (_roles[token - Sentence.First] & ((1 << (int)ConceptRole.Number) | (1 << (int)ConceptRole.Comparator))) != 0;

    /// <summary>Whether a token is this sign.</summary>
    public bool IsSign(int token, char sign) =>
        token >= Sentence.First && token < Sentence.End && _signs[token - Sentence.First] == sign;

    /// <summary>Whether a token is one of these signs.</summary>
    public bool IsAnySign(int token, ReadOnlySpan<char> signs) =>
        token >= Sentence.First && token < Sentence.End && _signs[token - Sentence.First] != '\0' && signs.Contains(_signs[token - Sentence.First]);

    /// <summary>The first phrase of this role that starts at a token, or -1.</summary>
    public int MarkAt(int token, ConceptRole role)
    {
        if (token < Sentence.First || token >= Sentence.End || (_roles[token - Sentence.First] & (1 << (int)role)) == 0)
        {
            return -1;
        }

        for (var m = MarkAt(token); m >= 0 && m < Marks.Count && Marks[m].First == token; m++)
        {
            if (Marks[m].Concept.Role == role)
            {
                return m;
            }
        }

        return -1;
    }

    /// <summary>The phrase of this grammar that starts at a token, or -1.</summary>
    public int MarkAt(int token, Grammar grammar)
    {
        if (token < Sentence.First || token >= Sentence.End || (_grammars[token - Sentence.First] & (1UL << (int)grammar)) == 0)
        {
            return -1;
        }

        for (var m = MarkAt(token); m >= 0 && m < Marks.Count && Marks[m].First == token; m++)
        {
            if (Marks[m].Concept.Grammar == grammar)
            {
                return m;
            }
        }

        return -1;
    }

    /// <summary>Whether a token joins the items of a short list: a comma, a slash, "and", a hyphen.</summary>
    public bool IsListJoint(int token) => IsAnySign(token, ",/-–+&") || IsWord(token, Grammar.Joins) || IsWord(token, Grammar.To);

    /// <summary>Whether a token makes a range of what stands around it.</summary>
    public bool MarkFreeRange(int token) => IsAnySign(token, "-–") || IsWord(token, Grammar.To);

    /// <summary>Whether a number is followed by a unit, so that it is no label.</summary>
    public bool IsMeasured(int token)
    {
        if (Tokens[token].Kind != TokenKind.Number || token + 1 >= Sentence.End)
        {
            return false;
        }

        Lexicon.Phrases.Longest(Tokens.Span[(token + 1)..Sentence.End], _peeked);
        foreach (var meaning in _peeked)
        {
            if (meaning.Role == ConceptRole.Unit || meaning.Grammar == Grammar.By)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a single word has this grammar, whatever phrase it stands in.</summary>
    public bool IsWord(int token, Grammar grammar)
    {
        if (token < Sentence.First || token >= Sentence.End)
        {
            return false;
        }

        var word = Tokens.Span[token].Word;
        return word >= 0 && (Lexicon.Phrases.GrammarOf(word) & (1UL << (int)grammar)) != 0;
    }

    /// <summary>Whether a phrase that is a label of quantities ends with a token.</summary>
    public bool IsLabel(int token)
    {
        for (var i = token; i > token - 4 && i >= Sentence.First; i--)
        {
            for (var m = MarkAt(i); m >= 0 && m < Marks.Count && Marks[m].First == i; m++)
            {
                if (Marks[m].End == token + 1 && Lexicon.Rules.LabelsOf[Marks[m].Concept.Id] is not null)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether a number may be an age that begins a statement ("58 F, pancreatic primary"); twenty and over, since 18 F is a tracer.</summary>
    public bool IsLeadingAge(int token) =>
        token >= First && token < End && Tokens[token] is { Kind: TokenKind.Number, Value: >= 20 and <= 105, Length: <= 3 } && (token == First || IsSign(token - 1, ':'));

    /// <summary>Whether what was said ends at a token, or "with" follows.</summary>
    public bool IsStop(int token) => token >= End || IsAnySign(token, ",.;") || MarkAt(token, Grammar.Asserts) >= 0;

    /// <summary>The organ the line's heading names, or null.</summary>
    public OrganMeaning? HeadingOrgan { get; set; }

    /// <summary>Whether what stands at a token is said of another organ than the target: of the last one named before it, or the line's heading.</summary>
    public bool IsElsewhere(int token)
    {
        for (var m = MarksBefore(token) - 1; m >= 0; m--)
        {
            if (Marks[m].End <= token && Marks[m].Concept.Organ is { } organ)
            {
                return !organ.IsTarget;
            }
        }

        return HeadingOrgan is { IsTarget: false };
    }

    /// <summary>Whether the sentence holds a concept.</summary>
    public bool Has(bool[] concepts)
    {
        foreach (ref readonly var mark in Marks.Span)
        {
            if (concepts[mark.Concept.Id])
            {
                return true;
            }
        }

        return false;
    }
}
