namespace NetCds.Guideline.Reports.Text;

/// <summary>A word, number or sign of a report.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset after its last character.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Word">Its word in the lexicon, -1 when the lexicon does not know it.</param>
/// <param name="Value">The value of a number that can be read; 0 otherwise.</param>
/// <param name="LineBreaks">How many line ends stand before it (2 or more: an empty line).</param>
internal readonly record struct Token(int Start, int End, TokenKind Kind, int Word, decimal Value, int LineBreaks)
{
    public int Length => End - Start;
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
