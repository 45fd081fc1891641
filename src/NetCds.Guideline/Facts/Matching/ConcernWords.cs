using NetCds.Fhir.Resources;
using NetCds.Guideline.Catalogue;

namespace NetCds.Guideline.Facts.Matching;

/// <summary>
/// Finds words that name a tumour of the kind the guideline is about, unless words close by in the same clause deny it or speak of somebody
/// else.
/// </summary>
internal sealed class ConcernWords
{
    private readonly WordSet _any;
    private readonly string[] _words;
    private readonly string[] _before;
    private readonly string[] _after;
    private readonly int _within;

    public ConcernWords(FactConcern concern)
    {
        _words = [.. concern.Words];
        _any = WordSet.Of(_words);
        _before = [.. concern.NegatedBefore];
        _after = [.. concern.NegatedAfter];
        _within = concern.Within;
    }

    /// <summary>Whether the text of a CodeableConcept or one of its displays names such a tumour.</summary>
    public bool Names(FhirElement concept, TextBuffers buffers)
    {
        if (Names(FhirText.Read(concept["text"u8], buffers.Text)))
        {
            return true;
        }

        foreach (var coding in concept["coding"u8].Items())
        {
            if (Names(FhirText.Read(coding["display"u8], buffers.Text)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the text names such a tumour without denying it.</summary>
    public bool Names(ReadOnlySpan<char> text)
    {
        if (!_any.IsIn(text))
        {
            return false;
        }

        foreach (var word in _words)
        {
            for (var at = WordSet.Find(text, word, 0); at >= 0; at = WordSet.Find(text, word, at + word.Length))
            {
                if (!IsDenied(Clause(text[..at], fromEnd: true), Clause(text[(at + word.Length)..], fromEnd: false)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool IsDenied(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        foreach (var denial in _before)
        {
            for (var at = WordSet.Find(before, denial, 0); at >= 0; at = WordSet.Find(before, denial, at + 1))
            {
                if (WordsIn(before[(at + denial.Length)..]) <= _within)
                {
                    return true;
                }
            }
        }

        foreach (var denial in _after)
        {
            var at = WordSet.Find(after, denial, 0);
            if (at >= 0 && WordsIn(after[..at]) <= _within)
            {
                return true;
            }
        }

        return false;
    }

    // A full stop inside a number or abbreviation does not end a clause; followed by a blank it does.
    private static ReadOnlySpan<char> Clause(ReadOnlySpan<char> text, bool fromEnd)
    {
        if (fromEnd)
        {
            for (var i = text.Length - 1; i >= 0; i--)
            {
                if (Ends(text, i))
                {
                    return text[(i + 1)..];
                }
            }

            return text;
        }

        for (var i = 0; i < text.Length; i++)
        {
            // What denies may follow a comma: "neuroendocrine tumour, ruled out".
            if (text[i] != ',' && Ends(text, i))
            {
                return text[..i];
            }
        }

        return text;
    }

    private static bool Ends(ReadOnlySpan<char> text, int at) =>
        text[at] is ';' or ',' or '\n' || (text[at] is '.' or ':' && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1])));

    private static int WordsIn(ReadOnlySpan<char> text)
    {
        var count = 0;
        var inside = false;
        foreach (var c in text)
        {
            var isWord = char.IsLetterOrDigit(c);
            count += isWord && !inside ? 1 : 0;
            inside = isWord;
        }

        return count;
    }
}
