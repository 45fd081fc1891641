namespace NetCds.Guideline.Reports.Text;

/// <summary>Finds the ends of sentences: full stops that are none of a number or abbreviation, and line ends that are no mere wrapping.</summary>
internal readonly ref struct SentenceSplitter(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, bool[] isAbbreviation, bool[] isAnswer, bool[] isOrdered)
{
    private const int LongestSentence = 300;
    private const int WrappedLine = 55;

    private readonly ReadOnlySpan<char> _text = text;
    private readonly ReadOnlySpan<Token> _tokens = tokens;

    /// <summary>Appends all sentences.</summary>
    public void ReadAll(Buffer<Sentence> sentences)
    {
        var first = 0;
        var lineStart = 0;
        var startsLine = true;
        var startsParagraph = true;
        var hasFigures = false;
        var signs = SignTraits.None;
        for (var i = 0; i < _tokens.Length; i++)
        {
            ref readonly var token = ref _tokens[i];
            var endsBefore = i - first >= LongestSentence;
            if (token.StartsLine)
            {
                endsBefore |= i > first && EndsLine(i, _tokens[i - 1].End - lineStart);
                lineStart = token.Start;
            }

            if (endsBefore)
            {
                Add(sentences, new Sentence(first, i, startsLine, startsParagraph, hasFigures, signs));
                (first, startsLine, startsParagraph, hasFigures, signs) = (i, token.StartsLine, token.StartsParagraph, false, SignTraits.None);
            }

            hasFigures |= token.IsFigure;
            signs |= token.Sign switch
            {
                ':' or '|' => SignTraits.Label,
                ';' => SignTraits.Semicolon,
                _ => SignTraits.None,
            };
            if (token.Kind == TokenKind.Sign && EndsSentence(i, first))
            {
                Add(sentences, new Sentence(first, i + 1, startsLine, startsParagraph, hasFigures, signs));
                first = i + 1;
                startsLine = first < _tokens.Length && _tokens[first].StartsLine;
                startsParagraph = first < _tokens.Length && _tokens[first].StartsParagraph;
                (hasFigures, signs) = (false, SignTraits.None);
            }
            else if (i == first && IsListMark(i))
            {
                // "1." before an item is no count and no sentence.
                i++;
                first = i + 1;
            }
        }

        Add(sentences, new Sentence(first, _tokens.Length, startsLine, startsParagraph, hasFigures, signs));
    }

    private void Add(Buffer<Sentence> sentences, Sentence sentence)
    {
        var first = sentence.First;
        while (first < sentence.End && IsSign(first, "-•*–—☒☑■✓✔✗✘["))
        {
            first++;
        }

        if (first < sentence.End)
        {
            sentences.Add(sentence with { First = first });
        }
    }

    private bool EndsLine(int i, int previousLine)
    {
        ref readonly var token = ref _tokens[i];
        if (token.StartsParagraph || IsSign(i, "-•*–") || (!IsSign(i - 1, ":") && IsSign(i, "☒☑■✓✔✗✘[")) || HasHeading(i, allowLower: previousLine < WrappedLine))
        {
            return true;
        }

        var c = token.Initial;
        var endedOpen = IsSign(i - 1, ",(-/");
        if (endedOpen && previousLine >= WrappedLine / 2)
        {
            return false;
        }

        // "ascites slight (2)" and then another row in small letters.
        if (char.IsLower(c) && IsSign(i - 1, ")") && previousLine < WrappedLine / 2)
        {
            return true;
        }

        if (char.IsLower(c) || c is ')' or '(' or ',')
        {
            return false;
        }

        if (char.IsAsciiDigit(_text[token.Start]) && IsListMark(i))
        {
            return true;
        }

        return previousLine < WrappedLine;
    }

    private bool HasHeading(int i, bool allowLower)
    {
        for (var j = i; j < _tokens.Length && j < i + 6 && (j == i || !_tokens[j].StartsLine); j++)
        {
            if (IsSign(j, ":"))
            {
                return j > i && (allowLower || !char.IsLower(_tokens[i].Initial));
            }
        }

        return false;
    }

    private bool IsListMark(int i) =>
        _tokens[i] is { Kind: TokenKind.Number, Length: <= 2 } && i + 2 < _tokens.Length && IsSign(i + 1, ".)") && _tokens[i].Value is > 0 and < 100
        && _tokens[i + 1].Start == _tokens[i].End && _tokens[i + 2].Start > _tokens[i + 1].End
        && (_tokens[i].StartsLine || i == 0 || IsSign(i - 1, ":.;")) && !char.IsLower(_tokens[i + 2].Initial);

    private bool EndsSentence(int i, int first)
    {
        ref readonly var token = ref _tokens[i];
        var c = token.Sign;
        if (c is '!' or '?')
        {
            // A question mark before a word asks about that word, and so does one with nothing before it.
            return c == '!' || i + 1 == _tokens.Length || (i > first && _tokens[i + 1].Start > token.End);
        }

        if (c is '"' or '“' or '”' or '»' or '«')
        {
            return i + 1 < _tokens.Length && char.IsUpper(_tokens[i + 1].Initial);
        }

        if (c != '.' || i == first)
        {
            return false;
        }

        ref readonly var before = ref _tokens[i - 1];
        if (i + 1 == _tokens.Length || _tokens[i + 1].StartsParagraph)
        {
            return true;
        }

        ref readonly var after = ref _tokens[i + 1];
        var next = after.Initial;
        if (before.End == token.Start && before.Kind == TokenKind.Word && ((before.Word >= 0 && isAbbreviation[before.Word] && !(isAnswer[before.Word] && char.IsUpper(next))) || (before.Length == 1 && !char.IsUpper(next))))
        {
            return false;
        }

        // "in the 5. month", where a language writes ordinals so.
        if (before.End == token.Start && before is { Kind: TokenKind.Number, Length: <= 2 } && after.Word >= 0 && isOrdered[after.Word] && !after.StartsLine)
        {
            return false;
        }

        if (after.Start == token.End)
        {
            return before.Length > 1 && char.IsUpper(next) && before.End == token.Start;
        }

        return !char.IsLower(next) || after.StartsLine || (before.Kind == TokenKind.Word && before.Length > 4);
    }

    private bool IsSign(int i, ReadOnlySpan<char> signs) => i >= 0 && i < _tokens.Length && _tokens[i].IsAny(signs);
}
