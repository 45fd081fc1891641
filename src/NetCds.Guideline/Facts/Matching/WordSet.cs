using System.Buffers;
using NetCds.Fhir.Resources;

namespace NetCds.Guideline.Facts.Matching;

/// <summary>Words and phrases looked for in free text: whole words, whatever the case.</summary>
internal sealed class WordSet
{
    private readonly string[] _words;
    private readonly SearchValues<string> _any;

    private WordSet(string[] words)
    {
        _words = words;
        _any = SearchValues.Create(words, StringComparison.OrdinalIgnoreCase);
    }

    public static WordSet Empty { get; } = new([]);

    public static WordSet Of(IEnumerable<string> words) => words.ToArray() is { Length: > 0 } list ? new WordSet(list) : Empty;

    public bool IsEmpty => _words.Length == 0;

    /// <summary>Whether the text holds one of the words.</summary>
    public bool IsIn(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || _words.Length == 0 || !text.ContainsAny(_any))
        {
            return false;
        }

        foreach (var word in _words)
        {
            if (Find(text, word, 0) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the text of a CodeableConcept or one of its displays holds one of the words.</summary>
    public bool IsIn(FhirElement concept, TextBuffers buffers)
    {
        if (_words.Length == 0 || !concept.IsObject)
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
}
