using NetCds.Guideline.Facts;

namespace NetCds.Guideline.Narrative;

/// <summary>The sentence of a report as it is shown to readers: in one line, and no longer than needed.</summary>
public static class Quotation
{
    /// <summary>Most characters of a quotation.</summary>
    public const int MaxLength = 200;


    /// <summary>The sentence a passage stands in; of a long one the part around the passage.</summary>
    /// <param name="span">The passage.</param>
    public static string Of(TextSpan span)
    {
        ArgumentNullException.ThrowIfNull(span);
        var text = OneLine(span.Sentence ?? span.Text);
        if (text.Length <= MaxLength)
        {
            return text;
        }

        var words = OneLine(span.Text);
        var at = Math.Max(0, text.IndexOf(words, StringComparison.Ordinal));
        var start = Math.Clamp(at - ((MaxLength - Math.Min(words.Length, MaxLength)) / 2), 0, text.Length - (MaxLength - 2));
        start = start == 0 ? 0 : WordStart(text, start, at);
        var length = Math.Min(MaxLength - 2, text.Length - start);
        var end = start + length == text.Length ? text.Length : WordEnd(text, start + length, at + Math.Min(words.Length, MaxLength / 2));
        return $"{(start > 0 ? "…" : string.Empty)}{text.AsSpan(start, end - start).Trim()}{(end < text.Length ? "…" : string.Empty)}";
    }

    private static int WordStart(string text, int from, int atMost)
    {
        var blank = text.IndexOf(' ', from, Math.Max(0, atMost - from));
        return blank < 0 ? from : blank + 1;
    }

    private static int WordEnd(string text, int from, int atLeast)
    {
        var blank = from > atLeast ? text.LastIndexOf(' ', from - 1, from - atLeast) : -1;
        return blank < 0 ? from : blank;
    }

    private static string OneLine(string text)
    {
        text = text.Trim();
        return text.AsSpan().IndexOfAny("\r\n\t") < 0 && !text.Contains("  ", StringComparison.Ordinal)
            ? text
            : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
