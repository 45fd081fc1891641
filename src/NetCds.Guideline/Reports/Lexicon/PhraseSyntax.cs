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
        var forms = new List<string[]> { Array.Empty<string>() };
        foreach (var part in Parts(entry))
        {
            forms = [.. forms.SelectMany(_ => part, (form, words) => form.Concat(words).ToArray())];
        }

        forms.RemoveAll(f => f.Length == 0);
        return forms;
    }

    /// <summary>The parts of an entry that spaces separate, each with its alternatives as words; an alternative without words makes the part optional.</summary>
    /// <exception cref="FormatException">A bracket is not closed, or the entry stands for too many phrases.</exception>
    public static List<string[][]> Parts(string entry)
    {
        var parts = new List<string[][]>();
        var at = 0;
        var count = 1;
        var part = new List<string> { string.Empty };
        while (at < entry.Length)
        {
            switch (entry[at])
            {
                case ' ':
                    Close(part, parts, ref count);
                    at++;
                    break;
                case '[':
                    part = Joined(part, Choice(entry, ref at));
                    break;
                default:
                    part = Joined(part, [Literal(entry, ref at, " [")]);
                    break;
            }
        }

        Close(part, parts, ref count);
        return parts;
    }

    private static void Close(List<string> part, List<string[][]> parts, ref int count)
    {
        if (part is not [""])
        {
            count = CheckedCount(count, part.Count);
            parts.Add([.. part.Select(Words)]);
        }

        part.Clear();
        part.Add(string.Empty);
    }

    // From an opening bracket to the one that closes it; brackets may stand in brackets.
    private static List<string> Choice(string entry, ref int at)
    {
        var all = new List<string>();
        var one = new List<string> { string.Empty };
        at++;
        while (at < entry.Length)
        {
            switch (entry[at])
            {
                case ']':
                    at++;
                    all.AddRange(one);
                    return all;
                case '|':
                    at++;
                    all.AddRange(one);
                    one = [string.Empty];
                    break;
                case '[':
                    one = Joined(one, Choice(entry, ref at));
                    break;
                default:
                    one = Joined(one, [Literal(entry, ref at, "[]|")]);
                    break;
            }
        }

        throw new FormatException("a bracket is not closed.");
    }

    private static string Literal(string entry, ref int at, string ends)
    {
        var start = at;
        while (at < entry.Length && !ends.Contains(entry[at]))
        {
            at++;
        }

        return entry[start..at];
    }

    private static List<string> Joined(List<string> forms, List<string> ends)
    {
        CheckedCount(forms.Count, ends.Count);
        return forms is [""] ? ends : [.. forms.SelectMany(_ => ends, string.Concat)];
    }

    private static int CheckedCount(int count, int more) =>
        count * more > MostForms ? throw new FormatException($"it stands for more than {MostForms} phrases; split it.") : count * more;

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
