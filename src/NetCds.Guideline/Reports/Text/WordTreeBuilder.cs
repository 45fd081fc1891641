using System.Runtime.InteropServices;

namespace NetCds.Guideline.Reports.Text;

/// <summary>The letters of a lexicon's words while they are gathered: a tree with one node a letter, each leading to its first child and its next sibling.</summary>
internal sealed class WordTreeBuilder
{
    private Node[] _nodes = new Node[4096];

    public WordTreeBuilder() => _nodes[0] = Node.Of('\0', 0);

    /// <summary>How many nodes there are, the root among them.</summary>
    public int Count { get; private set; } = 1;

    /// <summary>The word that ends at a node, -1 when none does.</summary>
    public ref int Whole(int node) => ref _nodes[node].Whole;

    /// <summary>The beginning that ends at a node, -1 when none does.</summary>
    public ref int Beginning(int node) => ref _nodes[node].Beginning;

    /// <summary>Adds letters.</summary>
    /// <returns>The node they end at; 0 when there are none, -1 when one of them has no folded form.</returns>
    public int Insert(ReadOnlySpan<char> letters)
    {
        var node = 0;
        foreach (var letter in letters)
        {
            var first = Folding.Fold(letter, out var second);
            if (first == '\0')
            {
                return -1;
            }

            node = Child(node, first);
            node = second == '\0' ? node : Child(node, second);
        }

        return node;
    }

    /// <summary>The children of a node, by letter: 0 for letters without a child.</summary>
    /// <param name="node">The node.</param>
    /// <param name="children">Receives them; one slot a letter.</param>
    public void Children(int node, Span<int> children)
    {
        children.Clear();
        for (var child = _nodes[node].Child; child != 0; child = _nodes[child].Sibling)
        {
            children[_nodes[child].Letter - 'a'] = child;
        }
    }

    private int Child(int node, char letter)
    {
        for (var child = _nodes[node].Child; child != 0; child = _nodes[child].Sibling)
        {
            if (_nodes[child].Letter == letter)
            {
                return child;
            }
        }

        if (Count == _nodes.Length)
        {
            Array.Resize(ref _nodes, Count * 2);
        }

        _nodes[Count] = Node.Of(letter, _nodes[node].Child);
        return _nodes[node].Child = Count++;
    }

    [StructLayout(LayoutKind.Auto)]
    private struct Node
    {
        public char Letter;
        public int Child;
        public int Sibling;
        public int Whole;
        public int Beginning;

        public static Node Of(char letter, int sibling) => new() { Letter = letter, Sibling = sibling, Whole = -1, Beginning = -1 };
    }
}
