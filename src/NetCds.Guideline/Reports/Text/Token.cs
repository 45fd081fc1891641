namespace NetCds.Guideline.Reports.Text;

/// <summary>A word, number or sign of a report; kept small, since a report has many.</summary>
internal readonly record struct Token
{
    // The digits of a number, or the first character of a word or sign.
    private readonly long _content;
    private readonly byte _decimals;

    private Token(int start, int end, TokenKind kind, int word, bool startsLine, bool startsParagraph, long content, byte decimals)
    {
        (Start, End, Kind, Word, StartsLine, StartsParagraph) = (start, end, kind, word, startsLine, startsParagraph);
        (_content, _decimals) = (content, decimals);
    }

    /// <summary>Offset of its first character.</summary>
    public int Start { get; }

    /// <summary>Offset after its last character.</summary>
    public int End { get; }

    /// <summary>Its word in the lexicon, -1 when the lexicon does not know it.</summary>
    public int Word { get; }

    /// <summary>What it is.</summary>
    public TokenKind Kind { get; }

    /// <summary>Whether a line end stands before it.</summary>
    public bool StartsLine { get; init; }

    /// <summary>Whether an empty line stands before it.</summary>
    public bool StartsParagraph { get; init; }

    /// <summary>How many characters it has.</summary>
    public int Length => End - Start;

    /// <summary>The character of a sign; '\0' otherwise.</summary>
    public char Sign => Kind == TokenKind.Sign ? (char)_content : '\0';

    /// <summary>The first character of a word or sign; '\0' for digits.</summary>
    public char Initial => Kind is TokenKind.Word or TokenKind.Sign ? (char)_content : '\0';

    /// <summary>Whether it is digits, meant as a quantity or not.</summary>
    public bool IsFigure => Kind is TokenKind.Number or TokenKind.Figure;

    /// <summary>The value of a number that can be read; 0 otherwise.</summary>
    public decimal Value => Kind == TokenKind.Number ? new decimal(unchecked((int)_content), (int)(_content >> 32), 0, false, _decimals) : 0;

    /// <summary>A word.</summary>
    public static Token OfWord(int start, int end, char initial, int word, int lineBreaks) => new(start, end, TokenKind.Word, word, lineBreaks > 0, lineBreaks > 1, initial, 0);

    /// <summary>A number whose value can be used.</summary>
    public static Token OfNumber(int start, int end, int word, int lineBreaks, long digits, byte decimals) =>
        new(start, end, TokenKind.Number, word, lineBreaks > 0, lineBreaks > 1, digits, decimals);

    /// <summary>Digits that are no quantity.</summary>
    public static Token OfFigure(int start, int end, int lineBreaks) => new(start, end, TokenKind.Figure, -1, lineBreaks > 0, lineBreaks > 1, 0, 0);

    /// <summary>A sign.</summary>
    public static Token OfSign(int start, char sign, int word, int lineBreaks) => new(start, start + 1, TokenKind.Sign, word, lineBreaks > 0, lineBreaks > 1, sign, 0);

    /// <summary>Whether it is a sign and one of these.</summary>
    public bool IsAny(ReadOnlySpan<char> signs)
    {
        if (Kind != TokenKind.Sign)
        {
            return false;
        }

        // The lists are short: a loop is sooner done than a search is set up.
        foreach (var sign in signs)
        {
            if (sign == _content)
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>What a token is.</summary>
internal enum TokenKind : byte
{
    Word,

    /// <summary>A number whose value can be used.</summary>
    Number,

    /// <summary>Digits that are no quantity: a date, a time, a list marker, a number too long to be meant.</summary>
    Figure,

    Sign,
}
