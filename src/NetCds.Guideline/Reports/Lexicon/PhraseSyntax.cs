using System.Text;

namespace NetCds.Guideline.Reports.Lexicon;

/// <summary>The way phrases are written in a lexicon: <c>[the|a|] liver metastas*</c>. A bracket lists alternatives, an empty one makes it optional.</summary>
internal static class PhraseSyntax
{
    private const int MostForms = 4000;

    /// <summary>All phrases an entry stands for, each as words.</summary>
    /// <exception cref="FormatException">A bracket is not closed, or the entry stands for too many phrases.</exception>
    public static List<string[]> Expand(string entry)
    {
        var forms = new List<string> { string.Empty };
        var at = 0;
        while (at < entry.Length)
        {
            var open = entry.IndexOf('[', at);
            Append(forms, [entry[at..(open < 0 ? entry.Length : open)]]);
            if (open < 0)
            {
                break;
            }

            var close = entry.IndexOf(']', open);
            if (close < 0)
            {
                throw new FormatException("a bracket is not closed.");
            }

            Append(forms, entry[(open + 1)..close].Split('|'));
            at = close + 1;
        }

        return [.. forms.Select(Words).Where(w => w.Length > 0)];
    }

    private static void Append(List<string> forms, string[] alternatives)
    {
        if (forms.Count * alternatives.Length > MostForms)
        {
            throw new FormatException($"it stands for more than {MostForms} phrases; split it.");
        }

        var longer = new List<string>(forms.Count * alternatives.Length);
        foreach (var form in forms)
        {
            foreach (var alternative in alternatives)
            {
                longer.Add(form + alternative);
            }
        }

        forms.Clear();
        forms.AddRange(longer);
    }

    private static string[] Words(string form)
    {
        var words = new List<string>();
        foreach (var part in form.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            Split(part, words);
        }

        return [.. words];
    }

    // As the tokenizer does it: letters and digits apart, a hyphen inside a word is nothing.
    private static void Split(string part, List<string> words)
    {
        if (part is "#n" || part.Length == 1)
        {
            words.Add(part);
            return;
        }

        var word = new StringBuilder();
        foreach (var c in part)
        {
            var continues = c is '\'' or '\u2019' || (word.Length > 0 && ((char.IsLetter(c) && char.IsLetter(word[^1])) || (char.IsDigit(c) && char.IsDigit(word[^1])) || (c == '*' && char.IsLetter(word[^1]))));
            if (!continues && word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }

            if (c is not ('-' or '\'' or '\u2019'))
            {
                word.Append(c);
            }
        }

        if (word.Length > 0)
        {
            words.Add(word.ToString());
        }
    }
}
