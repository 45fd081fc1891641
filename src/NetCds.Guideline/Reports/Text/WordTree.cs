using System.Numerics;
using System.Runtime.InteropServices;

namespace NetCds.Guideline.Reports.Text;

/// <summary>A lexicon's words as a tree of letters that is small enough to stay near the processor: a node is a set of letters and the place of the first child.</summary>
/// <remarks>Children lie beside each other in the order of their letters, so that counting the smaller letters of the set finds one.</remarks>
internal sealed class WordTree
{
    private const int Letters = 26;
    private const int LongBeginning = 6;

    private readonly Node[] _nodes;
    private readonly Ends[] _ends;

    /// <summary>Packs the words gathered.</summary>
    /// <param name="words">The words.</param>
    /// <param name="covering">Receives for each word the beginning that also covers it, -1 when there is none.</param>
    public WordTree(WordTreeBuilder words, Span<int> covering)
    {
        _nodes = new Node[words.Count];
        var ends = new List<Ends> { new(-1, -1) };
        var order = new int[words.Count];
        var coverings = new int[words.Count];
        coverings[0] = -1;
        Span<int> children = stackalloc int[Letters];
        var placed = 1;
        for (var i = 0; i < order.Length; i++)
        {
            var node = new Node { First = placed };
            var cover = coverings[i];
            var end = new Ends(words.Whole(order[i]), words.Beginning(order[i]));
            if (end.Beginning >= 0)
            {
                covering[end.Beginning] = cover;
                cover = end.Beginning;
            }

            if (end.Whole >= 0)
            {
                covering[end.Whole] = cover;
            }

            if (end.Whole >= 0 || end.Beginning >= 0)
            {
                node.End = ends.Count;
                ends.Add(end);
            }

            words.Children(order[i], children);
            for (var letter = 0; letter < Letters; letter++)
            {
                if (children[letter] > 0)
                {
                    node.Children |= 1U << letter;
                    coverings[placed] = cover;
                    order[placed++] = children[letter];
                }
            }

            _nodes[i] = node;
        }

        _ends = [.. ends];
    }

    /// <summary>The word of these letters, or the longest beginning that covers them, or -1.</summary>
    public int Find(ReadOnlySpan<char> letters)
    {
        var nodes = _nodes;
        var node = 0;
        var best = -1;
        foreach (var letter in letters)
        {
            var index = (letter | 0x20) - 'a';
            if (unchecked((uint)index) >= Letters)
            {
                if (Folding.IsSilent(letter))
                {
                    continue;
                }

                var first = Folding.Fold(letter, out var second);
                if (first == '\0')
                {
                    return best;
                }

                index = first - 'a';
                if (second != '\0')
                {
                    node = Child(nodes[node], index);
                    index = second - 'a';
                    if (node == 0)
                    {
                        return best;
                    }
                }
            }

            node = Child(nodes[node], index);
            if (node == 0)
            {
                return best;
            }

            if (nodes[node].End is var end and > 0 && _ends[end].Beginning is var beginning and >= 0)
            {
                best = beginning;
            }
        }

        return _ends[nodes[node].End].Whole is var whole and >= 0 ? whole : best;
    }

    /// <summary>Whether any word begins with these letters, folded ones.</summary>
    public bool Begins(ReadOnlySpan<char> folded)
    {
        var node = 0;
        foreach (var letter in folded)
        {
            node = Child(_nodes[node], letter - 'a');
            if (node == 0)
            {
                return false;
            }
        }

        return folded.Length > 0;
    }

    /// <summary>The word of exactly these letters, folded ones, or a long beginning that covers them; -1 when there is none.</summary>
    public int FindWhole(ReadOnlySpan<char> folded)
    {
        var node = 0;
        var best = -1;
        for (var i = 0; i < folded.Length; i++)
        {
            node = Child(_nodes[node], folded[i] - 'a');
            if (node == 0)
            {
                return best;
            }

            best = i >= LongBeginning && _ends[_nodes[node].End].Beginning is var beginning and >= 0 ? beginning : best;
        }

        return _ends[_nodes[node].End].Whole is var whole and >= 0 ? whole : best;
    }

    private static int Child(in Node node, int letter)
    {
        var bit = 1U << letter;
        return (node.Children & bit) == 0 ? 0 : node.First + BitOperations.PopCount(node.Children & (bit - 1));
    }

    [StructLayout(LayoutKind.Auto)]
    private struct Node
    {
        /// <summary>The letters that lead on, as bits.</summary>
        public uint Children;

        /// <summary>The child of the first of them.</summary>
        public int First;

        /// <summary>What ends here, by index; 0 when nothing does.</summary>
        public int End;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Ends(int Whole, int Beginning);
}
