using System.Buffers;
using System.Text;

namespace NetCds.Hooks.Cards.Wording;

/// <summary>Text as GitHub-flavoured Markdown that means exactly that text: nothing in it becomes markup, HTML or a link.</summary>
internal static class Markdown
{
    private static readonly SearchValues<char> Special = SearchValues.Create("<>&`*_[]|\\~{}@");
    private static readonly SearchValues<string> Addresses = SearchValues.Create(["://", "www."], StringComparison.OrdinalIgnoreCase);

    /// <summary>Appends a text, escaped.</summary>
    /// <param name="target">Where to append.</param>
    /// <param name="text">The text; line breaks become spaces.</param>
    /// <param name="scratch">An empty builder to work in; empty again afterwards.</param>
    public static void Append(StringBuilder target, ReadOnlySpan<char> text, StringBuilder scratch)
    {
        PlainText.Append(scratch, text);
        Flush(target, scratch);
    }

    /// <summary>Appends what stands in the scratch builder, escaped, and empties it.</summary>
    /// <param name="target">Where to append.</param>
    /// <param name="scratch">Text without line breaks.</param>
    public static void Flush(StringBuilder target, StringBuilder scratch)
    {
        var chunks = scratch.GetChunks();
        if (chunks.MoveNext())
        {
            // One chunk nearly always; a text in several is joined, so that nothing hides across a border.
            AppendWithoutLinks(target, chunks.Current.Length == scratch.Length ? chunks.Current.Span : scratch.ToString());
        }

        scratch.Clear();
    }

    // GitHub-flavoured Markdown links bare addresses; one in patient data must not turn into a link.
    private static void AppendWithoutLinks(StringBuilder target, ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(Addresses) is var at and >= 0)
        {
            var kept = at + (text[at] == ':' ? 1 : 3);
            AppendEscaped(target, text[..kept]);
            target.Append(' ');
            text = text[kept..];
        }

        AppendEscaped(target, text);
        if (text.EndsWith("www", StringComparison.OrdinalIgnoreCase))
        {
            // A full stop that ends the sentence would make it the beginning of an address.
            target.Append(' ');
        }
    }

    private static void AppendEscaped(StringBuilder target, ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(Special) is var at and >= 0)
        {
            target.Append(text[..at]);
            var c = text[at];
            switch (c)
            {
                case '<':
                    target.Append("&lt;");
                    break;
                case '>':
                    target.Append("&gt;");
                    break;
                case '&' when at + 1 < text.Length && text[at + 1] != '#' && !char.IsAsciiLetter(text[at + 1]):
                    // Only before a name or number does it start an entity.
                    target.Append('&');
                    break;
                case '&':
                    target.Append("&amp;");
                    break;
                case '{' or '}':
                    // Doubled braces look like a template that was never filled in.
                    target.Append(target.Length > 0 && target[^1] == c ? " " : string.Empty).Append(c);
                    break;
                case '@':
                    target.Append(" at ");
                    break;
                case '_' when at > 0 && at + 1 < text.Length && char.IsAsciiLetterOrDigit(text[at - 1]) && char.IsAsciiLetterOrDigit(text[at + 1]):
                    // Within a word it marks nothing up, and codes stay readable where the text is shown as it is.
                    target.Append('_');
                    break;
                default:
                    target.Append('\\').Append(c);
                    break;
            }

            text = text[(at + 1)..];
        }

        target.Append(text);
    }
}
