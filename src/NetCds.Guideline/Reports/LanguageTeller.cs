using NetCds.Guideline.Reports.Lexicon;

namespace NetCds.Guideline.Reports;

/// <summary>Tells in which language a report is written: as its resource says, otherwise by the words of its beginning.</summary>
internal static class LanguageTeller
{
    private const int Beginning = 2000;

    // A word that tells outweighs some that several languages share; in a line without any, the language that knows most of its words is meant.
    private const int Telling = 4;

    /// <summary>Index of the lexicon to read with; the first when nothing tells.</summary>
    public static int Tell(ReportLexicon[] lexicons, string text, string? language)
    {
        if (language is { Length: >= 2 })
        {
            for (var i = 0; i < lexicons.Length; i++)
            {
                if (language.StartsWith(lexicons[i].Language, StringComparison.OrdinalIgnoreCase))
                {
                    return i;
                }
            }
        }

        var best = 0;
        var most = 0;
        for (var i = 0; i < lexicons.Length; i++)
        {
            var count = Count(lexicons[i], text.AsSpan(0, Math.Min(text.Length, Beginning)));
            if (count > most)
            {
                (best, most) = (i, count);
            }
        }

        return best;
    }

    private static int Count(ReportLexicon lexicon, ReadOnlySpan<char> text)
    {
        var count = 0;
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsLetter(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < text.Length && char.IsLetter(text[i]))
            {
                i++;
            }

            var word = lexicon.Words.Find(text[start..i]);
            count += word < 0 ? 0 : lexicon.IsTelling[word] ? Telling : 1;
        }

        return count;
    }
}
