using System.Runtime.InteropServices;
using NetCds.Guideline.Reports.Text;

namespace NetCds.Guideline.Reports.Lexicon;

/// <summary>All phrases of a lexicon as a tree of words; finds the longest phrase that starts at a token.</summary>
internal sealed class PhraseTree(WordTable words)
{
    private readonly Dictionary<long, int> _children = [];
    private readonly List<List<LexiconConcept>?> _meanings = [null];
    private readonly List<LexiconConcept[]> _flat = [];
    private bool[] _starts = [];
    private ulong[] _grammarOf = [];
    private int[] _firstOf = [];

    /// <summary>Adds a phrase.</summary>
    /// <returns>False when it holds something that is no word.</returns>
    public bool Add(ReadOnlySpan<string> phrase, LexiconConcept meaning)
    {
        var node = 0;
        foreach (var text in phrase)
        {
            var word = words.Add(text);
            if (word < 0)
            {
                return false;
            }

            ref var child = ref CollectionsMarshal.GetValueRefOrAddDefault(_children, Key(node, word), out var exists);
            if (!exists)
            {
                child = _meanings.Count;
                _meanings.Add(null);
            }

            node = child;
        }

        var meanings = _meanings[node] ??= [];
        if (!meanings.Contains(meaning))
        {
            meanings.Add(meaning);
        }

        return node > 0;
    }

    /// <summary>Call once all phrases are in.</summary>
    public void Complete()
    {
        words.Complete();
        _flat.AddRange(_meanings.Select(m => m?.ToArray() ?? []));
        _starts = new bool[words.Count];
        _grammarOf = new ulong[words.Count];
        _firstOf = new int[words.Count];
        for (var word = 0; word < _starts.Length; word++)
        {
            _firstOf[word] = _children.GetValueOrDefault(Key(0, word));
            for (var form = word; form >= 0; form = words.Parent(form))
            {
                if (_children.TryGetValue(Key(0, form), out var child))
                {
                    _starts[word] = true;
                    _grammarOf[word] = _flat[child].Aggregate(_grammarOf[word], (all, m) => all | (1UL << (int)m.Grammar));
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

    private static long Key(int node, int word) => ((long)node << 32) | (uint)word;

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
        int child;
        for (var form = tokens[at].Word; form >= 0; form = words.Parent(form))
        {
            if (node == 0 ? (child = _firstOf[form]) > 0 : _children.TryGetValue(Key(node, form), out child))
            {
                isKnown = true;
                Follow(tokens, at + 1, child, ref longest, found);
            }
        }

        // A small number is also "any number" where the lexicon does not name it.
        if (!isKnown && tokens[at].Kind == TokenKind.Number && words.AnyNumber >= 0 && tokens[at].Word != words.AnyNumber
            && _children.TryGetValue(Key(node, words.AnyNumber), out var any))
        {
            Follow(tokens, at + 1, any, ref longest, found);
        }
    }
}
