using NetCds.Guideline.Reports.Lexicon;

namespace NetCds.Guideline.Tests.Reports.Lexicon;

/// <summary>Writes out every phrase an entry of a lexicon stands for.</summary>
internal static class WrittenPhrases
{
    /// <summary>The phrases, each as words.</summary>
    public static List<string[]> Of(string entry)
    {
        var phrases = new List<string[]> { Array.Empty<string>() };
        for (var at = 0; PhraseSyntax.NextPart(entry, ref at) is { IsEmpty: false } text;)
        {
            var part = PhraseSyntax.Part(text.ToString());
            phrases = [.. phrases.SelectMany(_ => part, (phrase, words) => phrase.Concat(words).ToArray())];
        }

        phrases.RemoveAll(p => p.Length == 0);
        return phrases;
    }
}
