using System.Net;
using System.Text;

namespace NetCds.Guideline.Reports.Sources;

/// <summary>The words of an HTML text, one line a block.</summary>
internal static class HtmlText
{
    private static readonly string[] Blocks = ["p", "div", "br", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "table", "ul", "ol", "section", "pre", "dd", "dt", "hr", "td", "th"];

    /// <summary>The plain text; scripts, styles and comments are left out.</summary>
    public static string Plain(string html)
    {
        var text = new StringBuilder(html.Length);
        var at = 0;
        while (at < html.Length)
        {
            var open = html.IndexOf('<', at);
            if (open < 0 || open + 1 == html.Length)
            {
                text.Append(html, at, html.Length - at);
                break;
            }

            text.Append(html, at, open - at);
            var next = html[open + 1];
            if (!char.IsAsciiLetter(next) && next is not ('/' or '!' or '?'))
            {
                // "<3 %" in careless HTML is no tag.
                text.Append('<');
                at = open + 1;
                continue;
            }

            at = Tag(html, open, text);
        }

        return WebUtility.HtmlDecode(text.ToString());
    }

    private static int Tag(string html, int open, StringBuilder text)
    {
        if (html.AsSpan(open).StartsWith("<!--"))
        {
            return After(html, "-->", open);
        }

        var close = html.IndexOf('>', open);
        if (close < 0)
        {
            return html.Length;
        }

        var isEnd = html[open + 1] == '/';
        var first = open + (isEnd ? 2 : 1);
        var last = first;
        while (last < close && char.IsAsciiLetterOrDigit(html[last]))
        {
            last++;
        }

        var name = html.AsSpan(first, last - first);
        if (!isEnd && (name.Equals("script", StringComparison.OrdinalIgnoreCase) || name.Equals("style", StringComparison.OrdinalIgnoreCase)))
        {
            return After(html, name.Equals("script", StringComparison.OrdinalIgnoreCase) ? "</script>" : "</style>", close);
        }

        if (IsBlock(name))
        {
            text.Append(name.Equals("td", StringComparison.OrdinalIgnoreCase) || name.Equals("th", StringComparison.OrdinalIgnoreCase) ? ' ' : '\n');
        }

        return close + 1;
    }

    private static bool IsBlock(ReadOnlySpan<char> name)
    {
        foreach (var block in Blocks)
        {
            if (name.Equals(block, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static int After(string html, string end, int from) =>
        html.IndexOf(end, from, StringComparison.OrdinalIgnoreCase) is var at and >= 0 ? at + end.Length : html.Length;
}
