using System.Buffers;
using System.Globalization;
using System.Text;

namespace NetCds.Hooks.Cards.Wording;

/// <summary>The one line of plain text that heads a card (CDS Hooks: fewer than 140 characters).</summary>
internal static class SummaryText
{
    /// <summary>Most UTF-16 code units of a summary; text elements are never more than these.</summary>
    public const int MaxLength = 139;

    private const string Ellipsis = "…";

    private static readonly SearchValues<char> Markup = SearchValues.Create("<>{}`*]");

    /// <summary>Makes a summary of what stands in a builder, and empties the builder.</summary>
    /// <param name="text">The text; cut at a word when it is too long.</param>
    /// <param name="suffix">Text that is kept whole at the end.</param>
    public static string Take(StringBuilder text, string suffix = "")
    {
        var line = Tidy(text);
        text.Clear();
        if (line.Length == 0)
        {
            // A summary is required; a rule without words must not make an answer invalid.
            line = "NELM: see the details";
        }

        var room = MaxLength - suffix.Length;
        return line.Length <= room ? line + suffix : string.Concat(line.AsSpan(0, CutAt(line, room - Ellipsis.Length)), Ellipsis, suffix);
    }

    /// <summary>Appends text from outside: one line, without what some clients would show as HTML or Markdown.</summary>
    /// <param name="target">Where to append.</param>
    /// <param name="text">The text.</param>
    public static void Append(StringBuilder target, ReadOnlySpan<char> text)
    {
        var start = target.Length;
        PlainText.Append(target, text);
        if (text.ContainsAny(Markup))
        {
            WithoutMarkup(target, start);
        }
    }

    private static void WithoutMarkup(StringBuilder target, int start)
    {
        for (var i = start; i < target.Length; i++)
        {
            var c = target[i];
            if (c is '<' or '>' && i + 1 < target.Length && char.IsAsciiDigit(target[i + 1]))
            {
                var word = c == '<' ? "under " : "over ";
                target.Remove(i, 1).Insert(i, word);
                i += word.Length - 1;
            }
            else if (c is '<' or '>' or '{' or '}' || (c == '*' && i + 1 < target.Length && target[i + 1] == '*'))
            {
                target[i] = ' ';
            }
            else if (c == '`')
            {
                target[i] = '\'';
            }
            else if (c == ']' && i + 1 < target.Length && target[i + 1] == '(')
            {
                target.Insert(++i, ' ');
            }
        }
    }

    // Blanks are collapsed in place.
    private static string Tidy(StringBuilder text)
    {
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (!char.IsWhiteSpace(c))
            {
                text[length++] = c;
            }
            else if (length > 0 && text[length - 1] != ' ')
            {
                text[length++] = ' ';
            }
        }

        return text.ToString(0, length > 0 && text[length - 1] == ' ' ? length - 1 : length);
    }

    private static int CutAt(string line, int room)
    {
        // A word boundary in the second half, or else a whole character.
        var space = line.LastIndexOf(' ', room);
        if (space > room / 2)
        {
            return line.AsSpan(0, space).TrimEnd(" .,;:–-(").Length;
        }

        var cut = 0;
        while (cut < line.Length && StringInfo.GetNextTextElementLength(line, cut) is var length && cut + length <= room)
        {
            cut += length;
        }

        return cut;
    }
}
