using NetCds.Guideline.Reports.Text;

namespace NetCds.Guideline.Reports.Lexicon;

/// <summary>Reads the parts of phrases; a part that many phrases have (<c>[the|a|]</c>) is read once.</summary>
internal sealed class PhraseParts
{
    private readonly WordTable _words;
    private readonly Dictionary<string, int[][]?>.AlternateLookup<ReadOnlySpan<char>> _known;

    public PhraseParts(WordTable words)
    {
        _words = words;
        _known = new Dictionary<string, int[][]?>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Reads a phrase.</summary>
    /// <param name="phrase">The phrase as written in a lexicon.</param>
    /// <param name="parts">Receives its parts, each with its alternatives as words.</param>
    /// <returns>False when it holds something that is no word, or may begin with any number.</returns>
    /// <exception cref="FormatException">A bracket is not closed, or it stands for too many phrases.</exception>
    public bool TryRead(string phrase, List<int[][]> parts)
    {
        parts.Clear();
        var forms = 1;
        var mayBeFirst = true;
        for (var at = 0; PhraseSyntax.NextPart(phrase, ref at) is { IsEmpty: false } text;)
        {
            if (!_known.TryGetValue(text, out var part))
            {
                part = Read(text);
                _known[text] = part;
            }

            if (part is null || (mayBeFirst && BeginsWithNumber(part)))
            {
                return false;
            }

            forms = PhraseSyntax.CheckedCount(forms, part.Length);
            mayBeFirst &= Array.Exists(part, static words => words.Length == 0);
            parts.Add(part);
        }

        return true;
    }

    private int[][]? Read(ReadOnlySpan<char> text)
    {
        var alternatives = PhraseSyntax.Part(text.ToString());
        var read = new int[alternatives.Count][];
        for (var i = 0; i < read.Length; i++)
        {
            read[i] = Array.ConvertAll(alternatives[i], _words.Add);
            if (Array.IndexOf(read[i], -1) >= 0)
            {
                return null;
            }
        }

        return read;
    }

    private bool BeginsWithNumber(int[][] part) => _words.AnyNumber >= 0 && Array.Exists(part, words => words.Length > 0 && words[0] == _words.AnyNumber);
}
