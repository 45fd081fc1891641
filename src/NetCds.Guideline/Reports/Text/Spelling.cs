namespace NetCds.Guideline.Reports.Text;

/// <summary>Finds the word meant by one that is written with a single slip: a letter left out, doubled, swapped with its neighbour or, in long words, wrong.</summary>
/// <remarks>What it found is remembered, and in one report only so many words are looked up, so that a text of nonsense costs no more than others.</remarks>
internal sealed class Spelling(WordTable words)
{
    private const int Shortest = 6;
    private const int ShortestReplaced = 9;
    private const int Longest = 40;
    private const int MostRemembered = 8192;
    private const int MostInReport = 400;

    private readonly Dictionary<ulong, int> _known = [];
    private int _left;

    /// <summary>Begins a report.</summary>
    public void Reset()
    {
        _left = MostInReport;
        if (_known.Count >= MostRemembered)
        {
            _known.Clear();
        }
    }

    /// <summary>The word meant, or -1.</summary>
    public int Find(ReadOnlySpan<char> letters)
    {
        if (letters.Length is < Shortest or > Longest)
        {
            return -1;
        }

        Span<char> folded = stackalloc char[Longest * 2];
        var length = 0;
        var key = 14695981039346656037UL;
        foreach (var letter in letters)
        {
            if (Folding.IsSilent(letter))
            {
                continue;
            }

            var first = Folding.Fold(letter, out var second);
            if (first == '\0')
            {
                return -1;
            }

            folded[length++] = first;
            key = unchecked((key ^ first) * 1099511628211UL);
            if (second != '\0')
            {
                folded[length++] = second;
                key = unchecked((key ^ second) * 1099511628211UL);
            }
        }

        if (_known.TryGetValue(key, out var word))
        {
            return word;
        }

        return --_left < 0 ? -1 : _known[key] = Search(folded[..length]);
    }

    // The first letter is taken to be right.
    private int Search(ReadOnlySpan<char> letters)
    {
        Span<char> tried = stackalloc char[(Longest * 2) + 1];
        for (var i = 1; i < letters.Length; i++)
        {
            if (!words.Begins(letters[..i]))
            {
                return -1;
            }

            if (i + 1 < letters.Length && letters[i] != letters[i + 1])
            {
                letters.CopyTo(tried);
                (tried[i], tried[i + 1]) = (tried[i + 1], tried[i]);
                if (words.FindWhole(tried[..letters.Length]) is var swapped and >= 0)
                {
                    return swapped;
                }
            }

            letters[..i].CopyTo(tried);
            letters[(i + 1)..].CopyTo(tried[i..]);
            if (words.FindWhole(tried[..(letters.Length - 1)]) is var shorter and >= 0)
            {
                return shorter;
            }

            if (Longer(letters, i, tried) is var found and >= 0)
            {
                return found;
            }
        }

        letters.CopyTo(tried);
        for (var c = 'a'; c <= 'z'; c++)
        {
            tried[letters.Length] = c;
            if (words.FindWhole(tried[..(letters.Length + 1)]) is var longer and >= 0)
            {
                return longer;
            }
        }

        return -1;
    }

    private int Longer(ReadOnlySpan<char> letters, int at, Span<char> tried)
    {
        letters[..at].CopyTo(tried);
        for (var c = 'a'; c <= 'z'; c++)
        {
            tried[at] = c;
            if (!words.Begins(tried[..(at + 1)]))
            {
                continue;
            }

            letters[at..].CopyTo(tried[(at + 1)..]);
            if (words.FindWhole(tried[..(letters.Length + 1)]) is var longer and >= 0)
            {
                return longer;
            }

            if (letters.Length >= ShortestReplaced)
            {
                letters[(at + 1)..].CopyTo(tried[(at + 1)..]);
                if (words.FindWhole(tried[..letters.Length]) is var replaced and >= 0)
                {
                    return replaced;
                }
            }
        }

        return -1;
    }
}
