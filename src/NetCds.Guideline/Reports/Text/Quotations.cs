namespace NetCds.Guideline.Reports.Text;

/// <summary>Leaves out what a report only quotes: the words of a letter or of somebody else's report.</summary>
internal static class Quotations
{
    private const string Opening = "\"„“«»";
    private const string Closing = "\"“”»«";
    private const int Shortest = 3;
    private const int Longest = 160;

    /// <summary>Removes the tokens of quotations of more than a word or two.</summary>
    public static void Apply(string text, Buffer<Token> tokens)
    {
        if (text.AsSpan().IndexOfAny(Opening) < 0)
        {
            return;
        }

        var kept = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (Is(text, tokens[i], Opening) && End(text, tokens, i) is var end and > 0 && end - i > Shortest)
            {
                // What closes it stays: what follows is said by the report again.
                i = end - 1;
                continue;
            }

            tokens.Set(kept++, tokens[i]);
        }

        tokens.Truncate(kept);
    }

    private static int End(string text, Buffer<Token> tokens, int open)
    {
        for (var i = open + 1; i < tokens.Count && i < open + Longest; i++)
        {
            if (Is(text, tokens[i], Closing))
            {
                return i;
            }

            if (tokens[i].LineBreaks > 1)
            {
                return 0;
            }
        }

        return 0;
    }

    private static bool Is(string text, in Token token, string signs) => token.Kind == TokenKind.Sign && signs.Contains(text[token.Start]);
}
