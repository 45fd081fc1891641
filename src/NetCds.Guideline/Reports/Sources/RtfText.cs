using System.Globalization;
using System.Text;

namespace NetCds.Guideline.Reports.Sources;

/// <summary>The words of an RTF text.</summary>
internal static class RtfText
{
    private const int DeepestGroup = 200;

    private static readonly string[] Silent =
        ["fonttbl", "colortbl", "stylesheet", "info", "pict", "object", "header", "footer", "headerl", "headerr", "footerl", "footerr", "generator", "listtable", "listoverridetable", "themedata"];

    /// <summary>The plain text; fonts, colours, pictures and page headers are left out.</summary>
    public static string Plain(string rtf)
    {
        var text = new StringBuilder(rtf.Length / 2);
        var silentSince = new Stack<int>();
        var depth = 0;
        var skip = 0;
        for (var at = 0; at < rtf.Length;)
        {
            var c = rtf[at];
            switch (c)
            {
                case '{':
                    depth++;
                    at++;
                    if (depth > DeepestGroup)
                    {
                        return text.ToString();
                    }

                    break;
                case '}':
                    if (silentSince.TryPeek(out var since) && since == depth)
                    {
                        silentSince.Pop();
                    }

                    depth--;
                    at++;
                    break;
                case '\\':
                    at = Control(rtf, at + 1, text, silentSince, depth, ref skip);
                    break;
                case '\r' or '\n':
                    at++;
                    break;
                default:
                    Put(text, c, silentSince.Count > 0, ref skip);
                    at++;
                    break;
            }
        }

        return text.ToString();
    }

    private static int Control(string rtf, int at, StringBuilder text, Stack<int> silentSince, int depth, ref int skip)
    {
        if (at >= rtf.Length)
        {
            return at;
        }

        var c = rtf[at];
        var isSilent = silentSince.Count > 0;
        if (c == '\'' && at + 2 < rtf.Length && byte.TryParse(rtf.AsSpan(at + 1, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code))
        {
            Put(text, (char)code, isSilent, ref skip);
            return at + 3;
        }

        if (!char.IsAsciiLetter(c))
        {
            if (c == '*')
            {
                silentSince.Push(depth);
            }
            else
            {
                Put(text, c == '~' ? ' ' : c, isSilent || c is '-' or '\r', ref skip);
            }

            return at + 1;
        }

        var start = at;
        while (at < rtf.Length && char.IsAsciiLetter(rtf[at]))
        {
            at++;
        }

        var word = rtf.AsSpan(start, at - start);
        var digits = at;
        while (at < rtf.Length && (char.IsAsciiDigit(rtf[at]) || (at == digits && rtf[at] == '-')))
        {
            at++;
        }

        var number = int.TryParse(rtf.AsSpan(digits, at - digits), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : 0;
        Word(word, number, text, silentSince, depth, ref skip);
        return at < rtf.Length && rtf[at] == ' ' ? at + 1 : at;
    }

    private static void Word(ReadOnlySpan<char> word, int number, StringBuilder text, Stack<int> silentSince, int depth, ref int skip)
    {
        switch (word)
        {
            case "par" or "line" or "sect" or "page" or "row":
                Put(text, '\n', silentSince.Count > 0, ref skip);
                return;
            case "tab" or "cell" or "emspace" or "enspace":
                Put(text, ' ', silentSince.Count > 0, ref skip);
                return;
            case "endash" or "emdash":
                Put(text, '-', silentSince.Count > 0, ref skip);
                return;
            case "u":
                Put(text, unchecked((char)(number & 0xFFFF)), silentSince.Count > 0, ref skip);
                skip = 1;
                return;
            default:
                break;
        }

        foreach (var name in Silent)
        {
            if (word.SequenceEqual(name))
            {
                silentSince.Push(depth);
                return;
            }
        }
    }

    // A character given by its number is followed by a substitute for old readers, which is skipped.
    private static void Put(StringBuilder text, char c, bool isSilent, ref int skip)
    {
        if (skip > 0)
        {
            skip--;
        }
        else if (!isSilent)
        {
            text.Append(c);
        }
    }
}
