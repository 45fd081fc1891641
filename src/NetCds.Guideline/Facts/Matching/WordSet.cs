using NetCds.Fhir.Resources;

namespace NetCds.Guideline.Facts.Matching;

/// <summary>Words and phrases looked for in free text: whole words, whatever the case.</summary>
internal sealed class WordSet
{
    private const int Letters = 128;
    private readonly string[]?[] _byFirstLetter = new string[]?[Letters];

    private WordSet(string[] words)
    {
        IsEmpty = words.Length == 0;
        foreach (var group in words.GroupBy(w => Bucket(w[0])))
        {
            _byFirstLetter[group.Key] = [.. group];
        }
    }

    public static WordSet Empty { get; } = new([]);

    public bool IsEmpty { get; }

    public static WordSet Of(IEnumerable<string> words) => words.ToArray() is { Length: > 0 } list ? new WordSet(list) : Empty;

    /// <summary>Whether the text holds one of the words.</summary>
    public bool IsIn(ReadOnlySpan<char> text)
    {
        if (IsEmpty)
        {
            return false;
        }

        var inside = false;
        for (var i = 0; i < text.Length; i++)
        {
            var starts = !inside;
            inside = char.IsLetterOrDigit(text[i]);
            if (starts && inside && _byFirstLetter[Bucket(text[i])] is { } words && StartsWithOne(text[i..], words))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the text of a CodeableConcept or one of its displays holds one of the words.</summary>
    public bool IsIn(FhirElement concept, TextBuffers buffers)
    {
        if (IsEmpty || !concept.IsObject)
        {
            return false;
        }

        if (IsIn(FhirText.Read(concept["text"u8], buffers.Text)))
        {
            return true;
        }

        foreach (var coding in concept["coding"u8].Items())
        {
            if (IsIn(FhirText.Read(coding["display"u8], buffers.Text)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where a phrase stands as whole words, from an offset on; -1 when it does not.</summary>
    public static int Find(ReadOnlySpan<char> text, ReadOnlySpan<char> word, int from)
    {
        while (from <= text.Length - word.Length)
        {
            var at = text[from..].IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
            {
                return -1;
            }

            at += from;
            var end = at + word.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
            {
                return at;
            }

            from = at + 1;
        }

        return -1;
    }

    private static bool StartsWithOne(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (text.Length == word.Length || !char.IsLetterOrDigit(text[word.Length])))
            {
                return true;
            }
        }

        return false;
    }

    private static int Bucket(char letter) => letter < Letters ? char.ToLowerInvariant(letter) : 0;
}
