using System.Buffers;
using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;

namespace NetCds.Server.Trust.Tokens;

/// <summary>Base64url as tokens have it (RFC 7515, section 2): no padding, no white space, and one text for the same bytes.</summary>
internal static class StrictBase64Url
{
    private static readonly SearchValues<char> Alphabet = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");

    /// <summary>Decodes a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="bytes">Its bytes.</param>
    /// <returns>False when it has other characters, an impossible length, or bits set that stand for nothing.</returns>
    public static bool TryDecode(ReadOnlySpan<char> text, [NotNullWhen(true)] out byte[]? bytes)
    {
        bytes = null;
        if (text.ContainsAnyExcept(Alphabet) || text.Length % 4 == 1 || HasStrayBits(text))
        {
            return false;
        }

        bytes = Base64Url.DecodeFromChars(text);
        return true;
    }

    // Two characters hold 12 bits for 8, three hold 18 for 16. The rest must be zero, or several texts would be the same token.
    private static bool HasStrayBits(ReadOnlySpan<char> text) => (text.Length % 4) switch
    {
        2 => (Value(text[^1]) & 0b1111) != 0,
        3 => (Value(text[^1]) & 0b11) != 0,
        _ => false,
    };

    private static int Value(char c) => c switch
    {
        >= 'A' and <= 'Z' => c - 'A',
        >= 'a' and <= 'z' => c - 'a' + 26,
        >= '0' and <= '9' => c - '0' + 52,
        '-' => 62,
        _ => 63,
    };
}
