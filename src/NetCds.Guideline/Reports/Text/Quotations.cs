namespace NetCds.Guideline.Reports.Text;

/// <summary>Leaves out what a report only quotes: the words of a letter or of somebody else's report.</summary>
internal static class Quotations
{
    /// <summary>The signs that may begin one.</summary>
    public const string Opening = "\"„“«»";

    private const string Closing = "\"“”»«";
    private const int Shortest = 3;
    private const int Longest = 160;

    /// <summary>Removes the tokens of quotations of more than a word or two.</summary>
    public static void Apply(Buffer<Token> tokens)
    {
        var kept = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].IsAny(Opening) && End(tokens, i) is var end and > 0 && end - i > Shortest)
            {
                // What closes it stays: what follows is said by the report again.
                i = end - 1;
                continue;
            }

            tokens.Set(kept++, tokens[i]);
        }

        tokens.Truncate(kept);
    }

    private static int End(Buffer<Token> tokens, int open)
    {
        for (var i = open + 1; i < tokens.Count && i < open + Longest; i++)
        {
            if (tokens[i].IsAny(Closing))
            {
                return i;
            }

            if (tokens[i].StartsParagraph)
            {
                return 0;
            }
        }

        return 0;
    }
}
