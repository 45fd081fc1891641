using System.Globalization;

namespace NetCds.Hooks.Requests;

/// <summary>
/// Replaces escapes of half a surrogate pair (<c>\ud800</c>) by the replacement character. JSON allows them, senders that cut texts at a fixed
/// length produce them, and no text can be made of them.
/// </summary>
internal static class UnpairedSurrogates
{
    private const int EscapeLength = 6;

    /// <summary>Copies and repairs JSON text that needs it.</summary>
    /// <param name="json">Well-formed JSON.</param>
    /// <param name="repaired">The repaired copy.</param>
    /// <returns>Whether anything had to be repaired.</returns>
    public static bool TryRepair(ReadOnlyMemory<byte> json, out byte[] repaired)
    {
        repaired = [];
        var text = json.Span;
        var position = 0;
        while (true)
        {
            var found = text[position..].IndexOf((byte)'\\');
            if (found < 0)
            {
                return repaired.Length > 0;
            }

            position += found;
            var unit = UnitAt(text, position);
            if (unit is null)
            {
                position += 2;
            }
            else if (char.IsHighSurrogate(unit.Value) && UnitAt(text, position + EscapeLength) is { } next && char.IsLowSurrogate(next))
            {
                position += 2 * EscapeLength;
            }
            else
            {
                if (char.IsSurrogate(unit.Value))
                {
                    repaired = repaired.Length > 0 ? repaired : json.ToArray();
                    "\\ufffd"u8.CopyTo(repaired.AsSpan(position));
                }

                position += EscapeLength;
            }
        }
    }

    private static char? UnitAt(ReadOnlySpan<byte> text, int position)
    {
        if (position + EscapeLength > text.Length || text[position] != '\\' || text[position + 1] != 'u')
        {
            return null;
        }

        return ushort.TryParse(text.Slice(position + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit) ? (char)unit : null;
    }
}
