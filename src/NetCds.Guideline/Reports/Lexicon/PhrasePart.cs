namespace NetCds.Guideline.Reports.Lexicon;

/// <summary>A part of phrases: the ways in which it can be said.</summary>
internal sealed class PhrasePart
{
    /// <summary>Makes a part.</summary>
    /// <param name="id">Its number among all parts of the lexicon.</param>
    /// <param name="alternatives">Its alternatives as words; one without words makes it optional.</param>
    public PhrasePart(int id, int[][] alternatives)
    {
        Id = id;
        Alternatives = alternatives;
        IsOptional = Array.Exists(alternatives, static words => words.Length == 0);
    }

    /// <summary>Its number among all parts of the lexicon.</summary>
    public int Id { get; }

    /// <summary>Its alternatives as words.</summary>
    public int[][] Alternatives { get; }

    /// <summary>Whether it may be left out.</summary>
    public bool IsOptional { get; }

    /// <summary>Whether it may begin with a word.</summary>
    public bool MayBeginWith(int word)
    {
        foreach (var words in Alternatives)
        {
            if (words.Length > 0 && words[0] == word)
            {
                return true;
            }
        }

        return false;
    }
}
