using System.Globalization;
using NetCds.Guideline.Logic;

namespace NetCds.Guideline.Facts.Values;

/// <summary>Reads numbers as senders write them in text: <c>5 %</c>, <c>&lt;3 %</c>, <c>10-15 %</c>, <c>Krenning 3</c>.</summary>
internal static class NumberText
{
    /// <summary>Reads a number, bound or range and its unit.</summary>
    /// <param name="text">The text; nothing else may stand in it.</param>
    /// <param name="labels">Words that may stand in front.</param>
    /// <param name="unit">The unit as written; empty when there is none.</param>
    /// <returns>The number in the unit as written, or null when the text is none.</returns>
    public static Interval? Read(ReadOnlySpan<char> text, IReadOnlyList<string> labels, out ReadOnlySpan<char> unit)
    {
        unit = default;
        var rest = WithoutLabel(text.Trim(), labels);
        var comparator = Comparator(ref rest);
        if (!Number(ref rest, out var first))
        {
            return null;
        }

        Interval value;
        if (Dash(ref rest))
        {
            if (comparator != '\0' || !Number(ref rest, out var second) || second < first)
            {
                return null;
            }

            value = Interval.Between(first, second);
        }
        else
        {
            value = comparator switch
            {
                '<' => Interval.Below(first, inclusive: false),
                '≤' => Interval.Below(first, inclusive: true),
                '>' => Interval.Above(first, inclusive: false),
                '≥' => Interval.Above(first, inclusive: true),
                _ => Interval.Exactly(first),
            };
        }

        unit = rest.Trim();
        return value;
    }

    private static ReadOnlySpan<char> WithoutLabel(ReadOnlySpan<char> text, IReadOnlyList<string> labels)
    {
        ReadOnlySpan<char> longest = default;
        foreach (var label in labels)
        {
            if (label.Length > longest.Length && text.StartsWith(label, StringComparison.OrdinalIgnoreCase))
            {
                longest = label;
            }
        }

        return text[longest.Length..].TrimStart(": ");
    }

    private static char Comparator(ref ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[0] is not ('<' or '>' or '≤' or '≥'))
        {
            return '\0';
        }

        var sign = text[0];
        var length = 1;
        if (text.Length > 1 && text[1] == '=' && sign is '<' or '>')
        {
            sign = sign == '<' ? '≤' : '≥';
            length = 2;
        }

        text = text[length..].TrimStart();
        return sign;
    }

    private static bool Number(ref ReadOnlySpan<char> text, out decimal number)
    {
        var length = 0;
        while (length < text.Length && (char.IsAsciiDigit(text[length]) || (text[length] == '.' && length > 0)))
        {
            length++;
        }

        number = 0;
        if (length is 0 or > 20 || !decimal.TryParse(text[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number))
        {
            return false;
        }

        text = text[length..];
        return true;
    }

    private static bool Dash(ref ReadOnlySpan<char> text)
    {
        var rest = text.TrimStart();
        var length = rest.StartsWith("to ", StringComparison.Ordinal) ? 3 : !rest.IsEmpty && rest[0] is '-' or '–' ? 1 : 0;
        if (length == 0)
        {
            return false;
        }

        rest = rest[length..].TrimStart();
        if (rest.IsEmpty || !char.IsAsciiDigit(rest[0]))
        {
            return false;
        }

        text = rest;
        return true;
    }
}
