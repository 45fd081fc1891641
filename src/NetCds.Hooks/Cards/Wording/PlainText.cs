using System.Buffers;
using System.Text;

namespace NetCds.Hooks.Cards.Wording;

/// <summary>Text that came from outside, made safe to stand in one line: no control characters, no direction overrides, no broken characters.</summary>
internal static class PlainText
{
    private static readonly SearchValues<char> Unsafe = SearchValues.Create(BuildUnsafe());

    /// <summary>Appends a text as one line: line breaks and other controls become spaces, direction overrides vanish.</summary>
    /// <param name="target">Where to append.</param>
    /// <param name="text">The text.</param>
    public static void Append(StringBuilder target, ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(Unsafe) is var at and >= 0)
        {
            target.Append(text[..at]);
            var taken = 1;
            switch (text[at])
            {
                case var c when char.IsHighSurrogate(c) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]):
                    target.Append(c).Append(text[at + 1]);
                    taken = 2;
                    break;
                case var c when char.IsSurrogate(c):
                    target.Append('\uFFFD');
                    break;
                case var c when !IsDirection(c):
                    target.Append(' ');
                    break;
            }

            text = text[(at + taken)..];
        }

        target.Append(text);
    }

    private static bool IsDirection(char c) => c is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFEFF';

    private static string BuildUnsafe()
    {
        var unsafeChars = new StringBuilder();
        for (var c = 0; c <= char.MaxValue; c++)
        {
            var candidate = (char)c;
            if (char.IsControl(candidate) || char.IsSurrogate(candidate) || candidate is '\u2028' or '\u2029' || IsDirection(candidate))
            {
                unsafeChars.Append(candidate);
            }
        }

        return unsafeChars.ToString();
    }
}
