using System.Runtime.InteropServices;
using NetCds.Guideline.Reports.Lexicon;
using NetCds.Guideline.Reports.Text;

namespace NetCds.Guideline.Reports.Reading;

/// <content>What single tokens are, beside the phrases they stand in.</content>
internal sealed partial class SentenceScan
{
    private readonly PhraseMeanings _peeked = new();

    /// <summary>Whether a token is this sign.</summary>
    public bool IsSign(int token, char sign) =>
        IsInside(token, out _) && Tokens[token].Sign == sign;

    /// <summary>Whether a token is one of these signs.</summary>
    public bool IsAnySign(int token, ReadOnlySpan<char> signs) =>
        IsInside(token, out _) && Tokens[token].IsAny(signs);

    /// <summary>Whether a quantity, the unit of a label or a list of segments may begin at a token.</summary>
    public bool ConcernsQuantities(int token)
    {
        const int Roles = (1 << (int)ConceptRole.Number) | (1 << (int)ConceptRole.Comparator) | (1 << (int)ConceptRole.Organ);
        ref readonly var notes = ref _notes[token - _first];
        ref readonly var at = ref Tokens[token];
        return (notes.Roles & Roles) != 0 || (notes.Grammars & (1UL << (int)Grammar.Per)) != 0 || at.Kind == TokenKind.Number || at.Sign is '(' or '[';
    }

    /// <summary>Whether a quantity may begin at a token.</summary>
    public bool MayBeQuantity(int token) =>
        Tokens[token].Kind == TokenKind.Number || (_notes[token - _first].Roles & ((1 << (int)ConceptRole.Number) | (1 << (int)ConceptRole.Comparator))) != 0;

    /// <summary>Whether a token joins the items of a short list: a comma, a slash, "and", a hyphen.</summary>
    public bool IsListJoint(int token) => IsAnySign(token, ",/-–+&") || IsWord(token, Grammar.Joins) || IsWord(token, Grammar.To);

    /// <summary>Whether a token is a dash with blanks around it, which sets apart rather than joins.</summary>
    public bool IsDash(int token) =>
        IsAnySign(token, "-–—") && token > First && token + 1 < End && Tokens[token - 1].End < Tokens[token].Start && Tokens[token].End < Tokens[token + 1].Start;

    /// <summary>Whether a token makes a range of what stands around it.</summary>
    public bool MarkFreeRange(int token) => IsAnySign(token, "-–") || IsWord(token, Grammar.To);

    /// <summary>Whether a number in words goes on behind its decimal sign ("one point six"), so that it is no label.</summary>
    public bool IsDecimal(int token)
    {
        if (Tokens[token].Kind != TokenKind.Word || token + 2 >= End)
        {
            return false;
        }

        foreach (var meaning in Peek(token + 1, End))
        {
            if (Lexicon.Notes[meaning].Grammar == Grammar.Point)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The denial that a word or two of a phrase are by themselves, or null: the "no" of "no anticoagulation", the "free of" of "free of stenosis".</summary>
    public TriggerMeaning? DenialIn(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (Tokens[i].Word >= 0 && (DenialOf(i, i + 1) ?? (i + 2 < end ? DenialOf(i, i + 2) : null)) is { } denial)
            {
                return denial;
            }
        }

        return null;
    }

    private TriggerMeaning? DenialOf(int first, int end)
    {
        foreach (var meaning in Peek(first, end))
        {
            if (Lexicon.Concepts[meaning].Trigger is { IsForward: true } trigger && trigger.Effects == Effects.Negated)
            {
                return trigger;
            }
        }

        return null;
    }

    /// <summary>Whether a number is followed by a unit, so that it is no label.</summary>
    public bool IsMeasured(int token)
    {
        if (Tokens[token].Kind != TokenKind.Number || token + 1 >= End)
        {
            return false;
        }

        foreach (var meaning in Peek(token + 1, End))
        {
            if (Lexicon.Notes[meaning] is { Role: ConceptRole.Unit } or { Grammar: Grammar.By })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a single word has this grammar, whatever phrase it stands in.</summary>
    public bool IsWord(int token, Grammar grammar)
    {
        if (!IsInside(token, out _))
        {
            return false;
        }

        var word = Tokens[token].Word;
        return word >= 0 && (Lexicon.GrammarOfWord[word] & (1UL << (int)grammar)) != 0;
    }

    /// <summary>Whether a phrase that is a label of quantities ends with a token.</summary>
    public bool IsLabel(int token)
    {
        for (var i = token; i > token - 4 && i >= _first; i--)
        {
            for (var m = MarkAt(i); m >= 0 && m < Marks.Count && Marks[m].First == i; m++)
            {
                if (Marks[m].End == token + 1 && Lexicon.Rules.LabelsOf[Marks[m].Id] is not null)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether a number may be an age that begins a statement ("58 F, pancreatic primary"); twenty and over, since 18 F is a tracer.</summary>
    public bool IsLeadingAge(int token) =>
        token >= First && token < End && (token == First || IsSign(token - 1, ':')) && Tokens[token] is { Kind: TokenKind.Number, Length: <= 3, Value: >= 20 and <= 105 };

    /// <summary>Whether what was said ends at a token, or "with" follows.</summary>
    public bool IsStop(int token) => token >= End || IsAnySign(token, ",.;") || MarkAt(token, Grammar.Asserts) >= 0;

    /// <summary>Whether a semicolon stands between: what is before it and what is behind are told apart.</summary>
    public bool HasSemicolon(int from, int to) => (Sentence.Signs & SignTraits.Semicolon) != SignTraits.None && HasAnySign(from, to, ";");

    /// <summary>Whether one of these signs stands between.</summary>
    public bool HasAnySign(int from, int to, ReadOnlySpan<char> signs)
    {
        for (var i = from; i < to; i++)
        {
            if (IsAnySign(i, signs))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether grammars, as bits, hold this one.</summary>
    public static bool Holds(ulong grammars, Grammar grammar) => (grammars & (1UL << (int)grammar)) != 0;

    /// <summary>Whether a phrase of this grammar starts between, within what follows the headings.</summary>
    public bool Has(Grammar grammar, int from, int to)
    {
        to = Has(grammar) ? Math.Min(to, End) : from;
        for (var i = Math.Max(from, First); i < to; i++)
        {
            if (MarkAt(i, grammar) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first phrase of these concepts that starts at a token, or -1.</summary>
    public int MarkAt(int token, bool[] concepts)
    {
        for (var m = MarkAt(token); m >= 0 && m < Marks.Count && Marks[m].First == token; m++)
        {
            if (concepts[Marks[m].Id])
            {
                return m;
            }
        }

        return -1;
    }

    /// <summary>The last phrase that ends with a token, or -1.</summary>
    /// <param name="end">The token behind it.</param>
    public int MarkEndingAt(int end) => MarkEndingAt(end, MarksBefore(end));

    /// <summary>The last phrase before another that ends with a token, or -1.</summary>
    /// <param name="end">The token behind it.</param>
    /// <param name="before">The other.</param>
    public int MarkEndingAt(int end, int before)
    {
        for (var m = before - 1; m >= 0 && Marks[m].End >= end; m--)
        {
            if (Marks[m].End == end)
            {
                return m;
            }
        }

        return -1;
    }

    // What the tokens from one to another begin with, as a phrase.
    private ReadOnlySpan<ushort> Peek(int first, int end)
    {
        Lexicon.Phrases.Longest(Tokens.Span[first..end], _peeked);
        return _peeked.Span;
    }

    // What is known of a token, together, since it is asked together.
    [StructLayout(LayoutKind.Auto)]
    private struct TokenNotes
    {
        /// <summary>Bits of the grammars of the phrases that start here.</summary>
        public ulong Grammars;

        /// <summary>The first phrase that starts here, counted from 1; 0 when none does.</summary>
        public int Mark;

        /// <summary>How many phrases begin before.</summary>
        public int MarksBefore;

        /// <summary>Bits of the roles of the phrases that start here.</summary>
        public ushort Roles;

        /// <summary>What triggers make of it.</summary>
        public Effects Effects;

        /// <summary>What was found when it was asked what follows from here on.</summary>
        public bool? SaysForward;

        /// <summary>What was found when it was asked what precedes from here on.</summary>
        public bool? SaysBackward;
    }
}
