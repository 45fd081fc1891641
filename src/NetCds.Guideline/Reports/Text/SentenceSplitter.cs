namespace NetCds.Guideline.Reports.Text;

/// <summary>Finds the ends of sentences: full stops that are none of a number or abbreviation, and line ends that are no mere wrapping.</summary>
internal readonly ref struct SentenceSplitter(ReadOnlySpan<char> text, Buffer<Token> tokens, bool[] isAbbreviation, bool[] isAnswer)
{
    private const int LongestSentence = 300;
    private const int WrappedLine = 55;

    private readonly ReadOnlySpan<char> _text = text;

    /// <summary>Appends all sentences.</summary>
    public void ReadAll(List<Sentence> sentences)
    {
        var first = 0;
        var lineStart = 0;
        var startsLine = true;
        var startsParagraph = true;
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            var previousLine = i == 0 ? 0 : tokens[i - 1].End - lineStart;
            if (token.LineBreaks > 0)
            {
                lineStart = token.Start;
            }

            var endsBefore = i > first && ((token.LineBreaks > 0 && EndsLine(i, previousLine)) || i - first >= LongestSentence);
            if (endsBefore)
            {
                Add(sentences, first, i, startsLine, startsParagraph);
                (first, startsLine, startsParagraph) = (i, token.LineBreaks > 0, token.LineBreaks > 1);
            }

            if (EndsSentence(i, first))
            {
                Add(sentences, first, i + 1, startsLine, startsParagraph);
                first = i + 1;
                startsLine = first < tokens.Count && tokens[first].LineBreaks > 0;
                startsParagraph = first < tokens.Count && tokens[first].LineBreaks > 1;
            }
            else if (i == first && IsListMark(i))
            {
                // "1." before an item is no count and no sentence.
                i++;
                first = i + 1;
            }
        }

        Add(sentences, first, tokens.Count, startsLine, startsParagraph);
    }

    private void Add(List<Sentence> sentences, int first, int end, bool startsLine, bool startsParagraph)
    {
        while (first < end && IsSign(first, '-', '•', '*', '–', '—', '☒', '☑', '■', '✓', '✔', '✗', '✘', '['))
        {
            first++;
        }

        if (first < end)
        {
            sentences.Add(new Sentence(first, end, startsLine, startsParagraph));
        }
    }

    private bool EndsLine(int i, int previousLine)
    {
        var token = tokens[i];
        if (token.LineBreaks > 1 || IsSign(i, '-', '•', '*', '–') || (!IsSign(i - 1, ':') && IsSign(i, '☒', '☑', '■', '✓', '✔', '✗', '✘', '[')) || HasHeading(i, allowLower: previousLine < WrappedLine))
        {
            return true;
        }

        var c = _text[token.Start];
        var endedOpen = IsSign(i - 1, ',', '(', '-', '/');
        if (endedOpen && previousLine >= WrappedLine / 2)
        {
            return false;
        }

        if (char.IsLower(c) || c is ')' or '(' or ',')
        {
            return false;
        }

        if (char.IsAsciiDigit(c) && IsListMark(i))
        {
            return true;
        }

        return previousLine < WrappedLine;
    }

    private bool HasHeading(int i, bool allowLower)
    {
        for (var j = i; j < tokens.Count && j < i + 6 && (j == i || tokens[j].LineBreaks == 0); j++)
        {
            if (IsSign(j, ':'))
            {
                return j > i && (allowLower || !char.IsLower(_text[tokens[i].Start]));
            }
        }

        return false;
    }

    private bool IsListMark(int i) =>
        tokens[i].Kind is TokenKind.Number && tokens[i].Value is > 0 and < 100 && tokens[i].Length <= 2 && i + 2 < tokens.Count
        && IsSign(i + 1, '.', ')') && tokens[i + 1].Start == tokens[i].End && tokens[i + 2].Start > tokens[i + 1].End
        && (tokens[i].LineBreaks > 0 || i == 0 || IsSign(i - 1, ':', '.', ';')) && !char.IsLower(_text[tokens[i + 2].Start]);

    private bool EndsSentence(int i, int first)
    {
        var token = tokens[i];
        if (token.Kind != TokenKind.Sign)
        {
            return false;
        }

        var c = _text[token.Start];
        if (c is '!' or '?')
        {
            // A question mark before a word asks about that word, and so does one with nothing before it.
            return c == '!' || i + 1 == tokens.Count || (i > first && tokens[i + 1].Start > token.End);
        }

        if (c is '"' or '“' or '”' or '»' or '«')
        {
            return i + 1 < tokens.Count && char.IsUpper(_text[tokens[i + 1].Start]);
        }

        if (c != '.' || i == first)
        {
            return false;
        }

        var before = tokens[i - 1];
        if (i + 1 == tokens.Count || tokens[i + 1].LineBreaks > 1)
        {
            return true;
        }

        var after = tokens[i + 1];
        var next = _text[after.Start];
        if (before.End == token.Start && before.Kind == TokenKind.Word && ((before.Word >= 0 && isAbbreviation[before.Word] && !(isAnswer[before.Word] && char.IsUpper(next))) || (before.Length == 1 && !char.IsUpper(next))))
        {
            return false;
        }

        if (after.Start == token.End)
        {
            return before.Length > 1 && char.IsUpper(next) && before.End == token.Start;
        }

        return !char.IsLower(next) || after.LineBreaks > 0 || (before.Kind == TokenKind.Word && before.Length > 4);
    }

    private bool IsSign(int i, params ReadOnlySpan<char> signs) =>
        i >= 0 && i < tokens.Count && tokens[i].Kind == TokenKind.Sign && signs.Contains(_text[tokens[i].Start]);
}
