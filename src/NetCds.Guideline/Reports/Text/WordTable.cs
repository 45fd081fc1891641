namespace NetCds.Guideline.Reports.Text;

/// <summary>The lexicon's words as a tree of letters: one step a letter finds a word, or the longest known beginning of it.</summary>
internal sealed class WordTable
{
    private const int Letters = 26;
    private const int Literals = 1000;
    private const int LongBeginning = 6;

    private int[] _next = new int[1024 * Letters];
    private int[] _whole = new int[1024];
    private int[] _beginning = new int[1024];
    private int _nodes = 1;
    private readonly List<int> _parents = [];
    private readonly Dictionary<char, int> _signs = [];
    private readonly int[] _literals = new int[Literals];
    private int _anyNumber = -1;

    public WordTable()
    {
        Array.Fill(_literals, -1);
        (_whole[0], _beginning[0]) = (-1, -1);
    }

    /// <summary>How many words there are.</summary>
    public int Count => _parents.Count;

    /// <summary>The word that stands for any number, -1 when the lexicon has none.</summary>
    public int AnyNumber => _anyNumber;

    /// <summary>Adds a word as written in the lexicon: letters, letters with a final <c>*</c> (a beginning), a number below 1000, <c>#n</c> (any number) or one sign.</summary>
    /// <returns>The word, or -1 when it has none of these forms.</returns>
    public int Add(string text)
    {
        if (text == "#n")
        {
            return _anyNumber >= 0 ? _anyNumber : _anyNumber = NewWord();
        }

        if (int.TryParse(text, out var literal))
        {
            return (uint)literal >= Literals ? -1 : _literals[literal] >= 0 ? _literals[literal] : _literals[literal] = NewWord();
        }

        if (text.Length == 1 && !char.IsLetter(text[0]))
        {
            return _signs.TryGetValue(text[0], out var sign) ? sign : _signs[text[0]] = NewWord();
        }

        var isBeginning = text.EndsWith('*');
        var node = Insert(isBeginning ? text.AsSpan(0, text.Length - 1) : text);
        if (node <= 0)
        {
            return -1;
        }

        var ends = isBeginning ? _beginning : _whole;
        return ends[node] >= 0 ? ends[node] : ends[node] = NewWord();
    }

    /// <summary>Links each word to the beginning that also covers it; call once all words are in.</summary>
    public void Complete() => Link(0, -1);

    /// <summary>The beginning that also covers a word, or -1.</summary>
    public int Parent(int word) => _parents[word];

    /// <summary>The word of these letters, or the longest beginning that covers them, or -1.</summary>
    public int Find(ReadOnlySpan<char> letters)
    {
        var next = _next;
        var node = 0;
        var best = -1;
        foreach (var letter in letters)
        {
            if (char.IsAsciiLetter(letter))
            {
                node = next[(node * Letters) + (letter | 0x20) - 'a'];
                if (node == 0)
                {
                    return best;
                }

                best = _beginning[node] >= 0 ? _beginning[node] : best;
                continue;
            }

            if (Folding.IsSilent(letter))
            {
                continue;
            }

            var first = Folding.Fold(letter, out var second);
            node = first == '\0' ? 0 : next[(node * Letters) + first - 'a'];
            if (node != 0 && second != '\0')
            {
                node = next[(node * Letters) + second - 'a'];
            }

            if (node == 0)
            {
                return best;
            }

            best = _beginning[node] >= 0 ? _beginning[node] : best;
        }

        return _whole[node] >= 0 ? _whole[node] : best;
    }

    /// <summary>Whether any word begins with these letters, folded ones.</summary>
    public bool Begins(ReadOnlySpan<char> folded) => Node(folded) > 0;

    /// <summary>The word of exactly these letters, folded ones, or a long beginning that covers them; -1 when there is none.</summary>
    public int FindWhole(ReadOnlySpan<char> folded)
    {
        var node = 0;
        var best = -1;
        for (var i = 0; i < folded.Length; i++)
        {
            node = _next[(node * Letters) + folded[i] - 'a'];
            if (node == 0)
            {
                return best;
            }

            best = _beginning[node] >= 0 && i >= LongBeginning ? _beginning[node] : best;
        }

        return _whole[node] >= 0 ? _whole[node] : best;
    }

    private int Node(ReadOnlySpan<char> folded)
    {
        var node = 0;
        foreach (var letter in folded)
        {
            node = _next[(node * Letters) + letter - 'a'];
            if (node == 0)
            {
                return 0;
            }
        }

        return node;
    }

    /// <summary>The word of a sign, or -1.</summary>
    public int Find(char sign) => _signs.TryGetValue(sign, out var word) ? word : -1;

    /// <summary>The word of a small whole number, or the word for any number, or -1.</summary>
    public int Find(decimal value) =>
        value is >= 0 and < Literals && value == decimal.Truncate(value) && _literals[(int)value] >= 0 ? _literals[(int)value] : _anyNumber;

    private int NewWord()
    {
        _parents.Add(-1);
        return _parents.Count - 1;
    }

    private int Insert(ReadOnlySpan<char> letters)
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

    private int Child(int node, char letter)
    {
        var slot = (node * Letters) + letter - 'a';
        if (_next[slot] == 0)
        {
            if (_nodes == _whole.Length)
            {
                Array.Resize(ref _whole, _nodes * 2);
                Array.Resize(ref _beginning, _nodes * 2);
                Array.Resize(ref _next, _nodes * 2 * Letters);
            }

            (_whole[_nodes], _beginning[_nodes]) = (-1, -1);
            _next[slot] = _nodes++;
        }

        return _next[slot];
    }

    private void Link(int node, int covering)
    {
        if (_beginning[node] >= 0)
        {
            _parents[_beginning[node]] = covering;
            covering = _beginning[node];
        }

        if (_whole[node] >= 0)
        {
            _parents[_whole[node]] = covering;
        }

        for (var letter = 0; letter < Letters; letter++)
        {
            if (_next[(node * Letters) + letter] is var child and > 0)
            {
                Link(child, covering);
            }
        }
    }
}
