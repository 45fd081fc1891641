namespace NetCds.Guideline.Reports.Text;

/// <summary>Makes the layout of a report readable as sentences, without moving a character.</summary>
/// <remarks>
/// A wide gap between a label and its value becomes a colon ("Portal vein     patent"), and so does a question mark that is answered at once
/// ("Ascites? No."). A word that a hyphen breaks at the end of a line is joined where the language does so.
/// </remarks>
internal static class Layout
{
    private const int LongestLabel = 60;
    private const string Gap = "   ";
    private const string Dots = "....";
    private const int LongestDecimals = 12;

    /// <summary>Prepares a text in place.</summary>
    /// <param name="text">The report.</param>
    /// <param name="words">The lexicon's words.</param>
    /// <param name="isAnswer">Which of them answer a question.</param>
    /// <param name="joinsLines">Whether a hyphen at the end of a line breaks a word rather than joining two.</param>
    /// <param name="columnOf">What its words mean as headings of a table's columns.</param>
    public static void Prepare(Span<char> text, WordTable words, bool[] isAnswer, bool joinsLines, ColumnMeaning[] columnOf)
    {
        var hasGaps = text.Contains('\t') || text.IndexOf(Gap) >= 0;
        var hasQuestions = text.Contains('?');
        var hasBreaks = joinsLines && text.IndexOf("-\n") >= 0;
        if (hasGaps || text.Contains('|'))
        {
            new TimeColumns(text, words, columnOf).Apply();
        }

        if (hasGaps || text.Contains(';'))
        {
            Gaps(text);
        }

        Leaders(text);
        if (hasQuestions)
        {
            Questions(text, words, isAnswer);
        }

        Titles(text, words, isAnswer);
        if (hasBreaks)
        {
            Breaks(text);
        }

        BrokenNumbers(text);
    }

    // "Portal vein ........ patent": dots that lead from a label to its value.
    private static void Leaders(Span<char> text)
    {
        for (var at = text.IndexOf(Dots); at >= 0;)
        {
            var end = at;
            while (end < text.Length && text[end] == '.')
            {
                text[end++] = ' ';
            }

            text[at] = end < text.Length && text[end] != '\n' ? ':' : '.';
            var next = text[end..].IndexOf(Dots);
            at = next < 0 ? -1 : end + next;
        }
    }

    private static void Gaps(Span<char> text)
    {
        var (sign, gap) = (-1, -1);
        for (var start = 0; start < text.Length;)
        {
            // Lines without any of these are left as they are.
            sign = sign < start ? NextSign(text, start) : sign;
            gap = gap < start ? Behind(start, text[start..].IndexOf(Gap)) : gap;
            var first = Math.Min(sign, gap);
            if (first == int.MaxValue)
            {
                return;
            }

            start += text[start..first].LastIndexOf('\n') + 1;
            var length = text[first..].IndexOf('\n');
            var end = length < 0 ? text.Length : first + length;
            Line(text[start..end]);
            start = end + 1;
        }
    }

    // The next tab, or semicolon with something directly behind it; before a blank it ends no label.
    private static int NextSign(ReadOnlySpan<char> text, int start)
    {
        while (text[start..].IndexOfAny(';', '\t') is var found and >= 0)
        {
            start += found;
            if (text[start] == '\t' || (start + 1 < text.Length && !char.IsWhiteSpace(text[start + 1])))
            {
                return start;
            }

            start++;
        }

        return int.MaxValue;
    }

    private static int Behind(int start, int found) => found < 0 ? int.MaxValue : start + found;

    private static void Line(Span<char> line)
    {
        var from = 0;
        while (from < line.Length && char.IsWhiteSpace(line[from]))
        {
            from++;
        }

        if (!MayHoldLabel(line[from..]))
        {
            Fields(line);
            return;
        }

        for (var i = from + 1; i < line.Length && i < from + LongestLabel && line[i] != ':'; i++)
        {
            if (line[i] is not (';' or '\t' or ' '))
            {
                continue;
            }

            if (line[i] == ';' && i + 1 < line.Length && !char.IsWhiteSpace(line[i + 1]) && line.LastIndexOf(';') == i)
            {
                line[i] = ':';
                return;
            }

            if ((line[i] == '\t' || line[i..].StartsWith(Gap)) && (char.IsLetter(line[i - 1]) || line[i - 1] is ')' or ']' or '.') && !line[i..].IsWhiteSpace())
            {
                line[i] = ':';
                return;
            }
        }

        Fields(line);
    }

    // "Previous TARE: 0   Previous TACE: 2": each field of a line becomes a line of its own.
    private static void Fields(Span<char> line)
    {
        var label = line.IndexOf(':');
        if (label < 0 || (line[label..].IndexOf('\t') < 0 && line[label..].IndexOf(Gap) < 0))
        {
            return;
        }

        var hasLabel = true;
        for (var i = label + 1; i < line.Length; i++)
        {
            hasLabel |= line[i] == ':';
            if (!hasLabel || (line[i] != '\t' && !line[i..].StartsWith(Gap)))
            {
                continue;
            }

            var next = i;
            while (next < line.Length && char.IsWhiteSpace(line[next]))
            {
                next++;
            }

            if (next < line.Length && char.IsLetter(line[next]) && line[next..Math.Min(line.Length, next + LongestLabel)].IndexOf(':') > 0)
            {
                line[i] = '\n';
                hasLabel = false;
            }

            i = next - 1;
        }
    }

    // Whether a semicolon, tab or gap stands where a label may end.
    private static bool MayHoldLabel(ReadOnlySpan<char> line)
    {
        var beginning = line[..Math.Min(line.Length, LongestLabel + Gap.Length)];
        return beginning.IndexOfAny(';', '\t') >= 0 || beginning.IndexOf(Gap) >= 0;
    }

    private static void Questions(Span<char> text, WordTable words, bool[] isAnswer)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '?')
            {
                continue;
            }

            if (AnswerEnd(text, i + 1, words, isAnswer) > 0)
            {
                text[i] = ':';
            }
        }
    }

    // "ASCITES. None.": a name in capitals that is answered at once is a label.
    private static void Titles(Span<char> text, WordTable words, bool[] isAnswer)
    {
        for (var i = 2; i + 2 < text.Length; i++)
        {
            var next = text[i..].IndexOf('.');
            if (next < 0)
            {
                return;
            }

            i += next;
            if (i + 1 < text.Length && text[i + 1] == ' ' && char.IsAsciiLetterUpper(text[i - 1]) && char.IsAsciiLetterUpper(text[i - 2]) && AnswerEnd(text, i + 1, words, isAnswer) is var end and > 0 && (end == text.Length || text[end] is '.' or '\n'))
            {
                text[i] = ':';
            }
        }
    }

    // Where a word ends that answers, behind a blank; 0 when there is none.
    private static int AnswerEnd(ReadOnlySpan<char> text, int from, WordTable words, bool[] isAnswer)
    {
        var start = from;
        while (start < text.Length && text[start] == ' ')
        {
            start++;
        }

        var end = start;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return start > from && end > start && words.Find(text[start..end]) is var word and >= 0 && isAnswer[word] ? end : 0;
    }

    // "4.\n6 %": a line that ends behind the decimal sign of a number with a unit. Lengths begin sentences ("segment 4.\n6 cm lesion"), so they are left.
    private static void BrokenNumbers(Span<char> text)
    {
        for (var i = 2; i + 2 < text.Length; i++)
        {
            var next = text[i..].IndexOf('\n');
            if (next < 0)
            {
                return;
            }

            i += next;
            if (text[i - 1] is '.' or ',' && char.IsAsciiDigit(text[i - 2]) && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]) && !IsListed(text[..(i - 1)]) && HasUnit(text[(i + 1)..]))
            {
                text[i] = Folding.SoftHyphen;
            }
        }
    }

    // The number alone in its line ("1.") is that of an item.
    private static bool IsListed(ReadOnlySpan<char> before)
    {
        var line = before.TrimEnd("0123456789").TrimEnd(' ');
        return line.IsEmpty || line[^1] == '\n';
    }

    private static bool HasUnit(ReadOnlySpan<char> digits)
    {
        var unit = digits[..Math.Min(digits.Length, LongestDecimals)].TrimStart("0123456789");
        var hasSpace = unit.Length > 0 && unit[0] == ' ';
        unit = hasSpace ? unit[1..] : unit;
        return unit.Length > 0 && (unit[0] == '%' || unit.StartsWith("per", StringComparison.OrdinalIgnoreCase) || unit.StartsWith("Pro", StringComparison.Ordinal)
            || unit.StartsWith("GBq", StringComparison.Ordinal) || unit.StartsWith("Gy", StringComparison.Ordinal));
    }

    private static void Breaks(Span<char> text)
    {
        for (var i = 1; i + 2 < text.Length; i++)
        {
            if (text[i] == '-' && text[i + 1] == '\n' && char.IsLower(text[i - 1]) && char.IsLower(text[i + 2]))
            {
                text[i] = text[i + 1] = Folding.SoftHyphen;
            }
        }
    }
}
