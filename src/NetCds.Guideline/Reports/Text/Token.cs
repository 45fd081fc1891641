using System.Runtime.InteropServices;

namespace NetCds.Guideline.Reports.Text;

/// <summary>A word, number or sign of a report; kept small, since a report has many.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Token
{
    private const int KindBits = 3;
    private const int LineBit = 4;
    private const int ParagraphBit = 8;
    private const int DecimalsShift = 4;
    private const int DecimalsBits = 15;
    private const int WordShift = 8;

    // Kind, breaks before it, decimals and word in one: a token of four fields is kept in registers until it is stored.
    private readonly int _traits;

    // The digits of a number, or the first character of a word or sign.
    private readonly long _content;

    private Token(int start, int end, int traits, int lineBreaks, long content)
    {
        (Start, End, _content) = (start, end, content);
        _traits = traits | (lineBreaks > 0 ? LineBit : 0) | (lineBreaks > 1 ? ParagraphBit : 0);
    }

    /// <summary>Offset of its first character.</summary>
    public int Start { get; }

    /// <summary>Offset after its last character.</summary>
    public int End { get; }

    /// <summary>Its word in the lexicon, -1 when the lexicon does not know it.</summary>
    public int Word => _traits >> WordShift;

    /// <summary>What it is.</summary>
    public TokenKind Kind => unchecked((TokenKind)(_traits & KindBits));

    /// <summary>Whether a line end stands before it.</summary>
    public bool StartsLine
    {
        get => (_traits & LineBit) != 0;
        init => _traits = value ? _traits | LineBit : _traits & ~LineBit;
    }

    /// <summary>Whether an empty line stands before it.</summary>
    public bool StartsParagraph
    {
        get => (_traits & ParagraphBit) != 0;
        init => _traits = value ? _traits | ParagraphBit : _traits & ~ParagraphBit;
    }

    /// <summary>How many characters it has.</summary>
    public int Length => End - Start;

    /// <summary>The character of a sign; '\0' otherwise.</summary>
    public char Sign => Kind == TokenKind.Sign ? unchecked((char)_content) : '\0';

    /// <summary>The first character of a word or sign; '\0' for digits.</summary>
    public char Initial => Kind is TokenKind.Word or TokenKind.Sign ? unchecked((char)_content) : '\0';

    /// <summary>Whether it is digits, meant as a quantity or not.</summary>
    public bool IsFigure => Kind is TokenKind.Number or TokenKind.Figure;

    /// <summary>The value of a number that can be read; 0 otherwise.</summary>
    public decimal Value => Kind == TokenKind.Number ? DecimalOf(_content, (_traits >> DecimalsShift) & DecimalsBits) : 0;

    /// <summary>A word.</summary>
    public static Token OfWord(int start, int end, char initial, int word, int lineBreaks) => new(start, end, Traits(TokenKind.Word, word), lineBreaks, initial);

    /// <summary>A number whose value can be used.</summary>
    public static Token OfNumber(int start, int end, int word, int lineBreaks, long digits, byte decimals) =>
        new(start, end, Traits(TokenKind.Number, word) | (decimals << DecimalsShift), lineBreaks, digits);

    /// <summary>Digits that are no quantity.</summary>
    public static Token OfFigure(int start, int end, int lineBreaks) => new(start, end, Traits(TokenKind.Figure, -1), lineBreaks, 0);

    /// <summary>A sign.</summary>
    public static Token OfSign(int start, char sign, int word, int lineBreaks) => new(start, start + 1, Traits(TokenKind.Sign, word), lineBreaks, sign);

    /// <summary>The number of these digits.</summary>
    /// <param name="digits">The digits, not negative.</param>
    /// <param name="decimals">How many of them stand behind the decimal sign.</param>
    public static decimal DecimalOf(long digits, int decimals) => new(unchecked((int)digits), unchecked((int)(digits >> 32)), 0, false, unchecked((byte)decimals));

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

    private static int Traits(TokenKind kind, int word) => (int)kind | (word << WordShift);
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
