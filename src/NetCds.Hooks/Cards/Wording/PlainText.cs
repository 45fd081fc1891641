using System.Text;

namespace NetCds.Hooks.Cards.Wording;

/// <summary>Text that came from outside, made safe to stand in one line: no control characters, no direction overrides, no broken characters.</summary>
internal static class PlainText
{
    /// <summary>Appends a text as one line: line breaks and other controls become spaces, direction overrides vanish.</summary>
    /// <param name="target">Where to append.</param>
    /// <param name="text">The text.</param>
    public static void Append(StringBuilder target, ReadOnlySpan<char> text)
    {
        var done = 0;
        var at = 0;

        // Nearly all text is printable ASCII, which is passed over in one go.
        while (text[at..].IndexOfAnyExceptInRange(' ', '~') is var step and >= 0)
        {
            at += step;
            if (char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
            {
                at += 2;
                continue;
            }

            if (Replacement(text[at]) is { } replacement)
            {
                target.Append(text[done..at]).Append(replacement);
                done = at + 1;
            }

            at++;
        }

        target.Append(text[done..]);
    }

    // Null for a character that may stand.
    private static string? Replacement(char c) => c switch
    {
        '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFEFF' => string.Empty,
        '\u2028' or '\u2029' => " ",
        _ when char.IsControl(c) => " ",
        _ when char.IsSurrogate(c) => "\uFFFD",
        _ => null,
    };
}
