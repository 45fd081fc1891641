using NetCds.Guideline.Reports.Text;

namespace NetCds.Guideline.Reports.Lexicon;

/// <summary>All phrases of a lexicon as a tree of words; finds the longest phrase that starts at a token.</summary>
internal sealed class PhraseTree(WordTable words)
{
    private readonly PairTable _children = new();
    private readonly List<LexiconConcept[]> _meanings = [[]];
    private readonly List<int> _rounds = [0];
    private readonly List<int> _more = [];
    private List<int> _ends = [];
    private List<int> _longer = [];
    private int _round;
    private LexiconConcept[][] _flat = [];
    private bool[] _starts = [];
    private ulong[] _grammarOf = [];
    private int[] _firstOf = [];

    /// <summary>Adds all phrases of an entry.</summary>
    /// <param name="parts">Its parts, each with its alternatives as words.</param>
    /// <param name="meaning">What they mean.</param>
    /// <returns>False when it holds something that is no word, or may begin with any number.</returns>
    public bool Add(List<string[][]> parts, LexiconConcept meaning)
    {
        _ends.Clear();
        _ends.Add(0);
        foreach (var part in parts)
        {
            _longer.Clear();
            _round++;
            foreach (var alternative in part)
            {
                if (!TryLengthen(alternative))
                {
                    return false;
                }
            }

            (_ends, _longer) = (_longer, _ends);
        }

        foreach (var end in _ends)
        {
            if (end > 0 && Array.IndexOf(_meanings[end], meaning) < 0)
            {
                _meanings[end] = _meanings[end].Length == 0 ? meaning.Alone : [.. _meanings[end], meaning];
            }
        }

        return true;
    }

    private bool TryLengthen(string[] alternative)
    {
        _more.Clear();
        foreach (var text in alternative)
        {
            var word = words.Add(text);
            if (word < 0)
            {
                return false;
            }

            _more.Add(word);
        }

        foreach (var end in _ends)
        {
            if (end == 0 && _more.Count > 0 && _more[0] == words.AnyNumber)
            {
                return false;
            }

            var node = end;
            foreach (var word in _more)
            {
                node = Child(node, word);
            }

            if (_rounds[node] != _round)
            {
                _rounds[node] = _round;
                _longer.Add(node);
            }
        }

        return true;
    }

    private int Child(int node, int word)
    {
        var child = _children.Find(node, word);
        if (child == 0)
        {
            child = _meanings.Count;
            _children.Add(node, word, child);
            _meanings.Add([]);
            _rounds.Add(0);
        }

        return child;
    }

    /// <summary>Call once all phrases are in.</summary>
    public void Complete()
    {
        words.Complete();
        _flat = [.. _meanings];
        _starts = new bool[words.Count];
        _grammarOf = new ulong[words.Count];
        _firstOf = new int[words.Count];
        for (var word = 0; word < _starts.Length; word++)
        {
            _firstOf[word] = _children.Find(0, word);
            for (var form = word; form >= 0; form = words.Parent(form))
            {
                if (_children.Find(0, form) is var child and > 0)
                {
                    _starts[word] = true;
                    foreach (var meaning in _flat[child])
                    {
                        _grammarOf[word] |= 1UL << (int)meaning.Grammar;
                    }
                }
            }
        }
    }

    /// <summary>What grammar a single word has, as bits.</summary>
    public ulong GrammarOf(int word) => _grammarOf[word];

    /// <summary>Finds the longest phrase that starts at the first token.</summary>
    /// <param name="tokens">The tokens from there to the end of the sentence.</param>
    /// <param name="found">Receives what it means, all readings of that length.</param>
    /// <returns>How many tokens the phrase has; 0 when none starts here.</returns>
    public int Longest(ReadOnlySpan<Token> tokens, List<LexiconConcept> found)
    {
        found.Clear();
        var length = 0;
        var first = tokens[0].Word;
        if (first >= 0 && _starts[first])
        {
            Follow(tokens, 0, 0, ref length, found);
        }

        return length;
    }

    private void Follow(ReadOnlySpan<Token> tokens, int at, int node, ref int longest, List<LexiconConcept> found)
    {
        if (at > 0 && at >= longest && _flat[node].Length > 0)
        {
            if (at > longest)
            {
                found.Clear();
                longest = at;
            }

            foreach (var meaning in _flat[node])
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
        for (var form = tokens[at].Word; form >= 0; form = words.Parent(form))
        {
            if ((node == 0 ? _firstOf[form] : _children.Find(node, form)) is var child and > 0)
            {
                isKnown = true;
                Follow(tokens, at + 1, child, ref longest, found);
            }
        }

        // A small number is also "any number" where the lexicon does not name it.
        if (!isKnown && tokens[at].Kind == TokenKind.Number && words.AnyNumber >= 0 && tokens[at].Word != words.AnyNumber
            && _children.Find(node, words.AnyNumber) is var any and > 0)
        {
            Follow(tokens, at + 1, any, ref longest, found);
        }
    }
}
