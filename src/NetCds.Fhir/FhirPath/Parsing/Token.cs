namespace NetCds.Fhir.FhirPath.Parsing;

/// <summary>One token of FHIRPath source.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Position">Offset of its first character in the source, from 0.</param>
/// <param name="Text">Its text as <see cref="TokenKind"/> says.</param>
internal readonly record struct Token(TokenKind Kind, int Position, string Text)
{
    private const int LongestShown = 40;

    /// <summary>Whether it is this operator or bracket.</summary>
    /// <param name="symbol">The symbol.</param>
    public bool IsSymbol(string symbol) => Kind == TokenKind.Symbol && Text == symbol;

    /// <summary>How messages name it.</summary>
    public override string ToString() => Kind switch
    {
        TokenKind.End => "the end",
        TokenKind.Text => $"the string '{Shown()}'",
        TokenKind.Number => $"the number {Shown()}",
        TokenKind.Temporal => $"'@{Shown()}'",
        TokenKind.DelimitedIdentifier => $"`{Shown()}`",
        TokenKind.QuotedName => $"\"{Shown()}\"",
        _ => $"'{Shown()}'",
    };

    private string Shown() => Text.Length <= LongestShown ? Text : $"{Text.AsSpan(0, LongestShown)}…";
}
