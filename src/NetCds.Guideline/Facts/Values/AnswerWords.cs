using NetCds.Guideline.Catalogue;
using NetCds.Guideline.Facts.Matching;

namespace NetCds.Guideline.Facts.Values;

/// <summary>
/// Reads an answer written in words. It is trusted only when the words name exactly one answer and nothing beside them casts doubt on it, so
/// that "not poorly differentiated" and "unilobar or diffuse" are read as neither.
/// </summary>
internal sealed class AnswerWords
{
    private readonly (string Word, FactValue Value)[] _words;
    private readonly string[] _doubts;

    public AnswerWords(IEnumerable<FactAnswer> answers, IReadOnlyList<string> doubts)
    {
        // The longest first, so that "no portal vein thrombosis" is seen before the words it holds.
        _words = [.. answers.SelectMany(a => a.Words.Select(w => (w, a.Value))).OrderByDescending(x => x.w.Length)];
        _doubts = [.. doubts];
    }

    /// <summary>The answer, or none.</summary>
    public FactValue Read(string text)
    {
        var trimmed = text.AsSpan().Trim();
        Span<char> rest = stackalloc char[trimmed.Length <= 512 ? trimmed.Length : 0];
        if (rest.IsEmpty || _words.Length == 0)
        {
            return default;
        }

        trimmed.CopyTo(rest);
        FactValue found = default;
        foreach (var (word, value) in _words)
        {
            if (trimmed.Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }

            // One letter in a sentence may be an article.
            var at = word.Length > 1 ? WordSet.Find(rest, word, 0) : -1;
            if (at < 0)
            {
                continue;
            }

            if (!found.IsNone && found != value)
            {
                return default;
            }

            found = value;
            rest.Slice(at, word.Length).Fill(' ');
        }

        return found.IsNone || IsDoubtful(rest) ? default : found;
    }

    private bool IsDoubtful(ReadOnlySpan<char> rest)
    {
        if (rest.Contains('?'))
        {
            return true;
        }

        foreach (var doubt in _doubts)
        {
            if (WordSet.Find(rest, doubt, 0) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
