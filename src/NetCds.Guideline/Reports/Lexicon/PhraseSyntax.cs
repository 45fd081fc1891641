namespace NetCds.Guideline.Reports.Lexicon;

/// <summary>The way phrases are written in a lexicon: <c>[the|a|] liver metastas*</c>. A bracket lists alternatives, an empty one makes it optional.</summary>
internal static class PhraseSyntax
{
    private const int MostForms = 4000;

    /// <summary>The next of the parts of an entry, which spaces outside brackets separate.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="at">Where to look from; receives where to look for the one after it.</param>
    /// <returns>The part as written; empty at the end.</returns>
    public static ReadOnlySpan<char> NextPart(string entry, ref int at)
    {
        while (at < entry.Length && entry[at] == ' ')
        {
            at++;
        }

        var start = at;
        for (var depth = 0; at < entry.Length && (depth > 0 || entry[at] != ' '); at++)
        {
            depth += entry[at] == '[' ? 1 : entry[at] == ']' && depth > 0 ? -1 : 0;
        }

        return entry.AsSpan(start, at - start);
    }

    /// <summary>The alternatives of a part, each as words; one without words makes the part optional.</summary>
    /// <exception cref="FormatException">A bracket is not closed, or the part stands for too many phrases.</exception>
    public static List<string[]> Part(string text)
    {
        if (!text.Contains('['))
        {
            return [Words(text)];
        }

        var forms = new List<string> { string.Empty };
        for (var at = 0; at < text.Length;)
        {
            forms = Joined(forms, text[at] == '[' ? Choice(text, ref at) : [Literal(text, ref at, "[")]);
        }

        return forms.ConvertAll(Words);
    }

    /// <summary>How many phrases there are when each of some can go on in several ways.</summary>
    /// <exception cref="FormatException">They are too many.</exception>
    public static int CheckedCount(int count, int more) =>
        count * more > MostForms ? throw new FormatException($"it stands for more than {MostForms} phrases; split it.") : count * more;

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
        if (forms is [""])
        {
            return ends;
        }

        var joined = new List<string>(forms.Count * ends.Count);
        foreach (var form in forms)
        {
            foreach (var end in ends)
            {
                joined.Add(end.Length == 0 ? form : form + end);
            }
        }

        return joined;
    }

    // As the tokenizer does it: letters and digits apart, a hyphen inside a word is nothing.
    private static string[] Words(string form)
    {
        var count = 0;
        for (var at = 0; Next(form, ref at, out _, out _);)
        {
            count++;
        }

        if (count == 0)
        {
            return [];
        }

        var words = new string[count];
        var from = 0;
        for (var i = 0; i < count; i++)
        {
            Next(form, ref from, out var start, out var end);
            words[i] = Plain(form, start, end);
        }

        return words;
    }

    private static string Plain(string form, int start, int end)
    {
        var word = end - start == form.Length ? form : form[start..end];
        return word.AsSpan().IndexOfAny('\'', '\u2019') < 0 ? word : word.Replace("'", string.Empty, StringComparison.Ordinal).Replace("\u2019", string.Empty, StringComparison.Ordinal);
    }

    private static bool Next(string form, ref int at, out int start, out int end)
    {
        while (at < form.Length && (form[at] == ' ' || (form[at] == '-' && IsInside(form, at))))
        {
            at++;
        }

        start = at;
        if (at < form.Length)
        {
            at++;
            if (form[start] == '#' && at < form.Length && form[at] == 'n')
            {
                at++;
            }
            else
            {
                while (at < form.Length && Continues(form[at - 1], form[at]))
                {
                    at++;
                }
            }
        }

        end = at;
        return end > start;
    }

    private static bool IsInside(string form, int at) => (at > 0 && form[at - 1] != ' ') || (at + 1 < form.Length && form[at + 1] != ' ');

    private static bool Continues(char before, char next) =>
        next is '\'' or '\u2019' || before is '\'' or '\u2019' || (char.IsLetter(before) && (char.IsLetter(next) || next == '*')) || (char.IsDigit(before) && char.IsDigit(next));
}
