using NetCds.Guideline.Reports.Lexicon;
using NetCds.Guideline.Reports.Text;

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

        Span<int> counts = stackalloc int[lexicons.Length];
        Count(lexicons, text.AsSpan(0, Math.Min(text.Length, Beginning)), counts);
        var best = 0;
        for (var i = 1; i < counts.Length; i++)
        {
            best = counts[i] > counts[best] ? i : best;
        }

        return best;
    }

    private static void Count(ReportLexicon[] lexicons, ReadOnlySpan<char> text, Span<int> counts)
    {
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsLetter(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            i += Letters.Count(text[i..], out var key);
            var plain = i;
            while (i < text.Length && char.IsLetter(text[i]))
            {
                i++;
            }

            var isPlain = i == plain;
            for (var l = 0; l < lexicons.Length; l++)
            {
                var word = isPlain ? lexicons[l].Words.Find(text[start..i], key) : lexicons[l].Words.Find(text[start..i]);
                counts[l] += word < 0 ? 0 : lexicons[l].IsTelling[word] ? Telling : 1;
            }
        }
    }
}
