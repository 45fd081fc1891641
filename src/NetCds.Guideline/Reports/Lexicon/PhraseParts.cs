using NetCds.Guideline.Reports.Text;

namespace NetCds.Guideline.Reports.Lexicon;

/// <summary>Reads the parts of phrases; a part that many phrases have (<c>[the|a|]</c>) is read once.</summary>
internal sealed class PhraseParts
{
    private readonly WordTable _words;
    private readonly Converter<string, int> _add;
    private readonly Dictionary<string, PhrasePart?>.AlternateLookup<ReadOnlySpan<char>> _known;

    public PhraseParts(WordTable words)
    {
        _words = words;
        _add = words.Add;
        _known = new Dictionary<string, PhrasePart?>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Reads a phrase.</summary>
    /// <param name="phrase">The phrase as written in a lexicon.</param>
    /// <param name="parts">Receives its parts.</param>
    /// <returns>False when it holds something that is no word, or may begin with any number.</returns>
    /// <exception cref="FormatException">A bracket is not closed, or it stands for too many phrases.</exception>
    public bool TryRead(string phrase, List<PhrasePart> parts)
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

            if (part is null || (mayBeFirst && _words.AnyNumber >= 0 && part.MayBeginWith(_words.AnyNumber)))
            {
                return false;
            }

            forms = PhraseSyntax.CheckedCount(forms, part.Alternatives.Length);
            mayBeFirst &= part.IsOptional;
            parts.Add(part);
        }

        return true;
    }

    private PhrasePart? Read(ReadOnlySpan<char> text)
    {
        var alternatives = PhraseSyntax.Part(text.ToString());
        var read = new int[alternatives.Count][];
        for (var i = 0; i < read.Length; i++)
        {
            read[i] = Array.ConvertAll(alternatives[i], _add);
            if (Array.IndexOf(read[i], -1) >= 0 || read[i].Length > PhraseCompiler.LongestAlternative)
            {
                return null;
            }
        }

        return _words.Count > PhraseCompiler.MostWords ? throw new FormatException($"the lexicon has more than {PhraseCompiler.MostWords} words.") : new PhrasePart(_known.Dictionary.Count, read);
    }
}
