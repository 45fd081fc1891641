namespace NetCds.Guideline.Reports.Lexicon;

/// <summary>Makes one node of all beginnings of phrases that go on alike: "in the liver" and "of the liver" share what follows.</summary>
internal sealed class PhrasePacker
{
    private readonly IReadOnlyList<PhraseTreeBuilder.Node> _nodes;
    private readonly int[] _starts;
    private readonly int[] _words;
    private readonly int[] _children;
    private readonly int[] _sameAs;
    private readonly int[] _slots;

    private PhrasePacker(IReadOnlyList<PhraseTreeBuilder.Node> nodes)
    {
        _nodes = nodes;
        _starts = new int[nodes.Count + 1];
        _words = new int[nodes.Count - 1];
        _children = new int[nodes.Count - 1];
        _sameAs = new int[nodes.Count];
        _slots = new int[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)nodes.Count * 2)];
    }

    /// <summary>Packs a tree.</summary>
    public static PackedPhrases Pack(PhraseTreeBuilder tree)
    {
        var packer = new PhrasePacker(tree.Nodes);
        packer.Sort();
        packer.Merge();
        return packer.Write();
    }

    // Children by parent, and those of one parent by word.
    private void Sort()
    {
        for (var node = 1; node < _nodes.Count; node++)
        {
            _starts[_nodes[node].Parent + 1]++;
        }

        for (var node = 0; node < _nodes.Count; node++)
        {
            _starts[node + 1] += _starts[node];
        }

        var filled = _starts.AsSpan(0, _nodes.Count).ToArray();
        for (var node = 1; node < _nodes.Count; node++)
        {
            var at = filled[_nodes[node].Parent]++;
            (_words[at], _children[at]) = (_nodes[node].Word, node);
        }

        for (var node = 0; node < _nodes.Count; node++)
        {
            if (_starts[node + 1] - _starts[node] is var count and > 1)
            {
                Array.Sort(_words, _children, _starts[node], count);
            }
        }
    }

    // From the ends of phrases to their beginnings, so that the children of a node are merged before it.
    private void Merge()
    {
        var mask = (uint)_slots.Length - 1;
        for (var node = _nodes.Count - 1; node >= 0; node--)
        {
            for (var i = _starts[node]; i < _starts[node + 1]; i++)
            {
                _children[i] = _sameAs[_children[i]];
            }

            var slot = Hash(node) & mask;
            while (_slots[slot] != 0 && !GoOnAlike(_slots[slot], node))
            {
                slot = (slot + 1) & mask;
            }

            // The root, node 0, is never like another: it is the last and its slot is not asked again.
            _sameAs[node] = _slots[slot] == 0 ? _slots[slot] = node : _slots[slot];
        }
    }

    private uint Hash(int node)
    {
        var hash = (ulong)_nodes[node].Set + 1;
        for (var i = _starts[node]; i < _starts[node + 1]; i++)
        {
            hash = unchecked((hash ^ (uint)_words[i] ^ ((ulong)(uint)_children[i] << 32)) * 0x9E3779B97F4A7C15UL);
            hash ^= hash >> 29;
        }

        return (uint)(unchecked(hash * 0x9E3779B97F4A7C15UL) >> 32);
    }

    private bool GoOnAlike(int one, int other)
    {
        var ones = _starts[one]..(_starts[one + 1]);
        var others = _starts[other]..(_starts[other + 1]);
        return _nodes[one].Set == _nodes[other].Set && _words.AsSpan(ones).SequenceEqual(_words.AsSpan(others)) && _children.AsSpan(ones).SequenceEqual(_children.AsSpan(others));
    }

    private PackedPhrases Write()
    {
        var numbers = new int[_nodes.Count];
        var count = 0;
        var edges = 0;
        for (var node = 0; node < _nodes.Count; node++)
        {
            if (_sameAs[node] == node)
            {
                numbers[node] = count++;
                edges += _starts[node + 1] - _starts[node];
            }
        }

        var packed = new PackedPhrases(new int[count + 1], new int[count], new int[edges], new int[edges]);
        var edge = 0;
        for (var node = 0; node < _nodes.Count; node++)
        {
            if (_sameAs[node] != node)
            {
                continue;
            }

            packed.Sets[numbers[node]] = _nodes[node].Set;
            for (var i = _starts[node]; i < _starts[node + 1]; i++)
            {
                (packed.Words[edge], packed.Targets[edge]) = (_words[i], numbers[_children[i]]);
                edge++;
            }

            packed.Starts[numbers[node] + 1] = edge;
        }

        return packed;
    }
}

/// <summary>Beginnings of phrases as nodes and the words that lead from one to the next.</summary>
/// <param name="Starts">By node: where its words begin; one more for the end of the last.</param>
/// <param name="Sets">By node: what it means as a phrase, 0 when it is none.</param>
/// <param name="Words">Words that lead on, those of a node in ascending order.</param>
/// <param name="Targets">Where each leads.</param>
internal sealed record PackedPhrases(int[] Starts, int[] Sets, int[] Words, int[] Targets);
