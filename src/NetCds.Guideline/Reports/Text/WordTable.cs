namespace NetCds.Guideline.Reports.Text;

/// <summary>The words of a lexicon: letters, beginnings of words, small numbers and signs, each with a number of its own.</summary>
internal sealed class WordTable
{
    private const int Literals = 1000;

    private const int PlainSigns = 0x80;

    private readonly Dictionary<char, int> _signs = [];
    private readonly int[] _plainSigns = new int[PlainSigns];
    private readonly int[] _literals = new int[Literals];
    private readonly WordMemory _memory = new();
    private readonly LongWordMemory _longMemory = new();
    private WordTreeBuilder? _building = new();
    private WordTree _tree = null!;
    private int[] _parents = [];
    private int _anyNumber = -1;

    public WordTable()
    {
        Array.Fill(_literals, -1);
        Array.Fill(_plainSigns, -1);
    }

    /// <summary>How many words there are.</summary>
    public int Count { get; private set; }

    /// <summary>The word that stands for any number, -1 when the lexicon has none.</summary>
    public int AnyNumber => _anyNumber;

    /// <summary>The words of small numbers, by number; -1 for those without one of their own.</summary>
    public ReadOnlySpan<int> Numbers => _literals;

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

        var building = _building ?? throw new InvalidOperationException("The words are complete; none can be added.");
        var isBeginning = text.EndsWith('*');
        var node = building.Insert(isBeginning ? text.AsSpan(0, text.Length - 1) : text);
        if (node <= 0)
        {
            return -1;
        }

        ref var end = ref isBeginning ? ref building.Beginning(node) : ref building.Whole(node);
        return end >= 0 ? end : end = NewWord();
    }

    /// <summary>Makes the words ready to be found; call once all are in.</summary>
    public void Complete()
    {
        _parents = new int[Count];
        Array.Fill(_parents, -1);
        _tree = new WordTree(_building!, _parents);
        _building = null;
        foreach (var (sign, word) in _signs)
        {
            if (sign < PlainSigns)
            {
                _plainSigns[sign] = word;
            }
        }
    }

    /// <summary>The beginning that also covers a word, or -1.</summary>
    public int Parent(int word) => _parents[word];

    /// <summary>The word of these letters, or the longest beginning that covers them, or -1.</summary>
    public int Find(ReadOnlySpan<char> letters) => _tree.Find(letters);

    /// <summary>The same, for letters a to z only.</summary>
    /// <param name="letters">The letters.</param>
    /// <param name="key">The key of the first of them, as <see cref="Letters.Count"/> gives it.</param>
    public int Find(ReadOnlySpan<char> letters, ulong key)
    {
        if (letters.Length > WordMemory.Longest)
        {
            return FindLong(letters, key);
        }

        var word = _memory.Find(key);
        if (word < 0 && (word = _tree.Find(letters)) >= 0)
        {
            _memory.Keep(key, word);
        }

        return word;
    }

    /// <summary>Whether any word begins with these letters, folded ones.</summary>
    public bool Begins(ReadOnlySpan<char> folded) => _tree.Begins(folded);

    /// <summary>The word of exactly these letters, folded ones, or a long beginning that covers them; -1 when there is none.</summary>
    public int FindWhole(ReadOnlySpan<char> folded) => _tree.FindWhole(folded);

    /// <summary>The word of a sign, or -1.</summary>
    public int Find(char sign) => sign < PlainSigns ? _plainSigns[sign] : _signs.GetValueOrDefault(sign, -1);

    /// <summary>The word of a small whole number, or the word for any number, or -1.</summary>
    /// <param name="digits">The digits of the number, not negative.</param>
    /// <param name="decimals">How many of them stand behind the decimal sign: 2.0 is whole.</param>
    public int FindNumber(long digits, int decimals)
    {
        for (; decimals > 0 && digits % 10 == 0; decimals--)
        {
            digits /= 10;
        }

        return decimals == 0 && digits < Literals && _literals[digits] is var word and >= 0 ? word : _anyNumber;
    }

    private int FindLong(ReadOnlySpan<char> letters, ulong key)
    {
        if (letters.Length > LongWordMemory.Longest)
        {
            return _tree.Find(letters);
        }

        _ = Letters.Count(letters[WordMemory.Longest..], out var tail);
        var word = _longMemory.Find(key, tail);
        if (word < 0 && (word = _tree.Find(letters)) >= 0)
        {
            _longMemory.Keep(key, tail, word);
        }

        return word;
    }

    private int NewWord() => Count++;
}
