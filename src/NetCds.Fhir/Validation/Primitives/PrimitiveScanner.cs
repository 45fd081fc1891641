using System.Buffers;
using System.Buffers.Text;

namespace NetCds.Fhir.Validation.Primitives;

/// <summary>Checks the values of primitives by the lexical rules of FHIR R4 (datatypes.html#primitive), each in one pass without backtracking.</summary>
internal static class PrimitiveScanner
{
    private static readonly SearchValues<byte> Base64Digits = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"u8);

    /// <summary>Whether the text is a value of that kind.</summary>
    /// <param name="kind">Any kind but <see cref="PrimitiveKind.None"/>; XHTML counts as text here.</param>
    /// <param name="text">Value in UTF-8, JSON escapes resolved.</param>
    public static bool IsValue(PrimitiveKind kind, ReadOnlySpan<byte> text) => kind switch
    {
        PrimitiveKind.Boolean => text.SequenceEqual("true"u8) || text.SequenceEqual("false"u8),
        PrimitiveKind.Integer => IsInteger(text, int.MinValue),
        PrimitiveKind.UnsignedInt => IsInteger(text, 0),
        PrimitiveKind.PositiveInt => IsInteger(text, 1),
        PrimitiveKind.Decimal => IsDecimal(text),
        PrimitiveKind.Code => IsCode(text),
        PrimitiveKind.Id => IsId(text),
        PrimitiveKind.Uri or PrimitiveKind.Url or PrimitiveKind.Canonical => IsAddress(text),
        PrimitiveKind.Oid => IsOid(text),
        PrimitiveKind.Uuid => IsUuid(text),
        PrimitiveKind.Date => TemporalText.IsDate(text),
        PrimitiveKind.DateTime => TemporalText.IsDateTime(text),
        PrimitiveKind.Instant => TemporalText.IsInstant(text),
        PrimitiveKind.Time => TemporalText.IsTime(text),
        PrimitiveKind.Base64Binary => IsBase64(text),
        _ => IsText(text),
    };

    private static bool IsInteger(ReadOnlySpan<byte> text, int smallest)
    {
        var digits = text.StartsWith("-"u8) ? text[1..] : text;
        var isPlain = digits.Length > 0 && Digits(digits) == digits.Length && (digits[0] != '0' || text.Length == 1);
        return isPlain && Utf8Parser.TryParse(text, out int value, out var used) && used == text.Length && value >= smallest;
    }

    private static bool IsDecimal(ReadOnlySpan<byte> text)
    {
        var rest = text.StartsWith("-"u8) ? text[1..] : text;
        var whole = Digits(rest);
        if (whole == 0 || (whole > 1 && rest[0] == '0'))
        {
            return false;
        }

        rest = rest[whole..];
        if (rest.StartsWith("."u8))
        {
            var fraction = Digits(rest[1..]);
            if (fraction == 0)
            {
                return false;
            }

            rest = rest[(fraction + 1)..];
        }

        if (rest.IsEmpty)
        {
            return true;
        }

        if (rest[0] is not ((byte)'e' or (byte)'E'))
        {
            return false;
        }

        rest = rest.Length > 1 && rest[1] is (byte)'+' or (byte)'-' ? rest[2..] : rest[1..];
        return !rest.IsEmpty && Digits(rest) == rest.Length;
    }

    private static int Digits(ReadOnlySpan<byte> text)
    {
        var count = 0;
        while (count < text.Length && text[count] is >= (byte)'0' and <= (byte)'9')
        {
            count++;
        }

        return count;
    }

    private static bool IsId(ReadOnlySpan<byte> text)
    {
        foreach (var b in text)
        {
            if (!char.IsAsciiLetterOrDigit((char)b) && b is not ((byte)'-' or (byte)'.'))
            {
                return false;
            }
        }

        return text.Length is > 0 and <= 64;
    }

    // White space and control characters are all there is up to the blank.
    private static bool IsAddress(ReadOnlySpan<byte> text)
    {
        foreach (var b in text)
        {
            if (b <= (byte)' ')
            {
                return false;
            }
        }

        return !text.IsEmpty;
    }

    private static bool IsText(ReadOnlySpan<byte> text)
    {
        foreach (var b in text)
        {
            if (b < (byte)' ' && b is not ((byte)'\t' or (byte)'\n' or (byte)'\r'))
            {
                return false;
            }
        }

        return !text.IsEmpty;
    }

    private static bool IsCode(ReadOnlySpan<byte> text)
    {
        var isAfterSpace = true;
        foreach (var b in text)
        {
            var isSpace = IsWhiteSpace(b);
            if (isSpace && isAfterSpace)
            {
                return false;
            }

            isAfterSpace = isSpace;
        }

        return !isAfterSpace;
    }

    private static bool IsWhiteSpace(byte b) => b is (byte)' ' or (>= (byte)'\t' and <= (byte)'\r');

    private static bool IsOid(ReadOnlySpan<byte> text)
    {
        if (!text.StartsWith("urn:oid:"u8))
        {
            return false;
        }

        text = text["urn:oid:".Length..];
        if (text.Length < 3 || text[0] is < (byte)'0' or > (byte)'2' || text[1] != '.')
        {
            return false;
        }

        foreach (var part in text[2..].Split((byte)'.'))
        {
            var arc = text[2..][part];
            if (arc.IsEmpty || Digits(arc) != arc.Length || (arc[0] == '0' && arc.Length > 1))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsUuid(ReadOnlySpan<byte> text)
    {
        if (!text.StartsWith("urn:uuid:"u8) || text.Length != "urn:uuid:".Length + 36)
        {
            return false;
        }

        text = text["urn:uuid:".Length..];
        for (var i = 0; i < text.Length; i++)
        {
            var isDash = i is 8 or 13 or 18 or 23;
            if (isDash ? text[i] != '-' : text[i] is not ((>= (byte)'0' and <= (byte)'9') or (>= (byte)'a' and <= (byte)'f')))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsBase64(ReadOnlySpan<byte> text)
    {
        var count = 0L;
        var padding = 0;
        while (true)
        {
            var end = text.IndexOfAnyExcept(Base64Digits);
            var run = end < 0 ? text.Length : end;
            if (run > 0 && padding > 0)
            {
                return false;
            }

            count += run;
            if (end < 0)
            {
                return count + padding > 0 && (count + padding) % 4 == 0;
            }

            if (text[end] == '=' && ++padding <= 2)
            {
                text = text[(end + 1)..];
                continue;
            }

            if (text[end] == '=' || !IsWhiteSpace(text[end]))
            {
                return false;
            }

            text = text[(end + 1)..];
        }
    }
}
