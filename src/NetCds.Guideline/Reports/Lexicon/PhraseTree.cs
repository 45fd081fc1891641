using NetCds.Guideline.Reports.Text;

namespace NetCds.Guideline.Reports.Lexicon;

/// <summary>All phrases of a lexicon as a tree of words; finds the longest phrase that starts at a token.</summary>
internal sealed class PhraseTree
{
    private const int Few = 8;

    private readonly WordTable _words;
    private readonly PackedPhrases _phrases;
    private readonly int[] _firstOf;
    private readonly bool[] _starts;

    /// <summary>Makes the phrases gathered ready to be found.</summary>
    /// <param name="phrases">The phrases.</param>
    /// <param name="words">The words, complete.</param>
    public PhraseTree(PhraseTreeBuilder phrases, WordTable words)
    {
        _words = words;
        _phrases = PhraseCompiler.Compile(phrases);
        _firstOf = new int[words.Count];
        for (var edge = 0; edge < _phrases.Starts[1]; edge++)
        {
            _firstOf[_phrases.Words[edge]] = _phrases.Targets[edge];
        }

        _starts = new bool[words.Count];
        for (var word = 0; word < _starts.Length; word++)
        {
            for (var form = word; form >= 0; form = words.Parent(form))
            {
                _starts[word] |= _firstOf[form] > 0;
            }
        }
    }

    /// <summary>What grammar single words have, as bits, by word.</summary>
    public ulong[] GrammarOfWords()
    {
        var grammar = new ulong[_firstOf.Length];
        for (var word = 0; word < grammar.Length; word++)
        {
            for (var form = word; form >= 0; form = _words.Parent(form))
            {
                foreach (var meaning in _phrases.Meanings[_phrases.Sets[_firstOf[form]]])
                {
                    grammar[word] |= 1UL << (int)meaning.Grammar;
                }
            }
        }

        return grammar;
    }

    /// <summary>Whether any phrase starts with a word, -1 for one that the lexicon does not know.</summary>
    public bool MayStartWith(int word) => word >= 0 && _starts[word];

    /// <summary>Finds the longest phrase that starts at the first token.</summary>
    /// <param name="tokens">The tokens from there to the end of the sentence.</param>
    /// <param name="found">Receives what it means, all readings of that length.</param>
    /// <returns>How many tokens the phrase has; 0 when none starts here.</returns>
    public int Longest(ReadOnlySpan<Token> tokens, List<LexiconConcept> found)
    {
        found.Clear();
        var length = 0;
        if (MayStartWith(tokens[0].Word))
        {
            Follow(tokens, 0, 0, ref length, found);
        }

        return length;
    }

    private void Follow(ReadOnlySpan<Token> tokens, int at, int node, ref int longest, List<LexiconConcept> found)
    {
        if (at >= longest && _phrases.Sets[node] is var set and > 0)
        {
            if (at > longest)
            {
                found.Clear();
                longest = at;
            }

            foreach (var meaning in _phrases.Meanings[set])
            {
                if (!found.Contains(meaning))
                {
                    found.Add(meaning);
                }
            }
        }

        if (at == tokens.Length || tokens[at].Word < 0)
        {
            return;
        }

        var isKnown = false;
        for (var form = tokens[at].Word; form >= 0; form = _words.Parent(form))
        {
            if ((node == 0 ? _firstOf[form] : Child(node, form)) is var child and > 0)
            {
                isKnown = true;
                Follow(tokens, at + 1, child, ref longest, found);
            }
        }

        // A small number is also "any number" where the lexicon does not name it.
        if (!isKnown && tokens[at].Kind == TokenKind.Number && _words.AnyNumber >= 0 && tokens[at].Word != _words.AnyNumber
            && Child(node, _words.AnyNumber) is var any and > 0)
        {
            Follow(tokens, at + 1, any, ref longest, found);
        }
    }

    private int Child(int node, int word)
    {
        var from = _phrases.Starts[node];
        var words = _phrases.Words.AsSpan(from, _phrases.Starts[node + 1] - from);
        var at = words.Length <= Few ? words.IndexOf((ushort)word) : words.BinarySearch((ushort)word);
        return at < 0 ? 0 : _phrases.Targets[from + at];
    }
}
