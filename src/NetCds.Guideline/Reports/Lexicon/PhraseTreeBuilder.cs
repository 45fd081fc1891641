namespace NetCds.Guideline.Reports.Lexicon;

/// <summary>The phrases of a lexicon while they are gathered: a tree with one node for each way a phrase can begin.</summary>
internal sealed class PhraseTreeBuilder
{
    private readonly PairTable _children = new();
    private readonly PairTable _largerSets = new();
    private readonly List<LexiconConcept[]> _sets = [[]];
    private readonly List<Node> _nodes = [default];
    private List<int> _ends = [];
    private List<int> _longer = [];
    private int _round;

    /// <summary>The nodes, the root first; every node stands behind its parent.</summary>
    public IReadOnlyList<Node> Nodes => _nodes;

    /// <summary>What phrases mean: nodes name one of these by index, 0 for nothing.</summary>
    public IReadOnlyList<LexiconConcept[]> Sets => _sets;

    /// <summary>Adds all phrases of an entry.</summary>
    /// <param name="parts">Its parts, each with its alternatives as words; an alternative without words makes the part optional.</param>
    /// <param name="meaning">What they mean.</param>
    public void Add(IReadOnlyList<int[][]> parts, LexiconConcept meaning)
    {
        _ends.Clear();
        _ends.Add(0);
        foreach (var part in parts)
        {
            _longer.Clear();
            _round++;
            foreach (var alternative in part)
            {
                Lengthen(alternative);
            }

            (_ends, _longer) = (_longer, _ends);
        }

        foreach (var end in _ends)
        {
            if (end > 0)
            {
                _nodes[end] = _nodes[end] with { Set = Larger(_nodes[end].Set, meaning) };
            }
        }
    }

    private void Lengthen(int[] alternative)
    {
        foreach (var end in _ends)
        {
            var node = end;
            foreach (var word in alternative)
            {
                node = Child(node, word);
            }

            // Several ways through a part may meet in one node.
            if (_nodes[node].Round != _round)
            {
                _nodes[node] = _nodes[node] with { Round = _round };
                _longer.Add(node);
            }
        }
    }

    private int Child(int node, int word)
    {
        var child = _children.Find(node, word);
        if (child == 0)
        {
            child = _nodes.Count;
            _children.Add(node, word, child);
            _nodes.Add(new Node(node, word, 0, 0));
        }

        return child;
    }

    // The set with one more meaning; sets of the same meanings in the same order are one.
    private int Larger(int set, LexiconConcept meaning)
    {
        if (Array.IndexOf(_sets[set], meaning) >= 0)
        {
            return set;
        }

        var larger = _largerSets.Find(set, meaning.Id);
        if (larger == 0)
        {
            larger = _sets.Count;
            _largerSets.Add(set, meaning.Id, larger);
            _sets.Add([.. _sets[set], meaning]);
        }

        return larger;
    }

    /// <summary>A beginning of phrases.</summary>
    /// <param name="Parent">The beginning that is one word shorter.</param>
    /// <param name="Word">Its last word.</param>
    /// <param name="Set">What it means as a phrase, 0 when it is none.</param>
    /// <param name="Round">When it was last reached; only for building.</param>
    internal readonly record struct Node(int Parent, int Word, int Set, int Round);
}
