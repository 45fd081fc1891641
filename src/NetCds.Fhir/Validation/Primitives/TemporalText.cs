namespace NetCds.Fhir.Validation.Primitives;

/// <summary>Checks how dates and times are written. Months, days and leap years must exist; second 60 is allowed for leap seconds, hour 24 is not.</summary>
internal static class TemporalText
{
    private const int DateLength = 10;

    public static bool IsDate(ReadOnlySpan<byte> text) => text.Length switch
    {
        4 => Year(text) > 0,
        7 => Year(text) > 0 && Month(text) > 0,
        DateLength => IsDay(text),
        _ => false,
    };

    public static bool IsDateTime(ReadOnlySpan<byte> text) => text.Length <= DateLength ? IsDate(text) : IsInstant(text);

    public static bool IsInstant(ReadOnlySpan<byte> text) =>
        text.Length > DateLength && IsDay(text[..DateLength]) && text[DateLength] == 'T' && IsClock(text[(DateLength + 1)..], out var rest) && IsZone(rest);

    public static bool IsTime(ReadOnlySpan<byte> text) => IsClock(text, out var rest) && rest.IsEmpty;

    private static bool IsDay(ReadOnlySpan<byte> text)
    {
        var year = Year(text);
        var month = Month(text);
        return year > 0 && month > 0 && text[7] == '-' && Pair(text, 8) is var day && day >= 1 && day <= DateTime.DaysInMonth(year, month);
    }

    private static int Year(ReadOnlySpan<byte> text)
    {
        var high = Pair(text, 0);
        var low = Pair(text, 2);
        return high < 0 || low < 0 ? -1 : (high * 100) + low;
    }

    private static int Month(ReadOnlySpan<byte> text) => text[4] == '-' && Pair(text, 5) is >= 1 and <= 12 and var month ? month : -1;

    private static bool IsClock(ReadOnlySpan<byte> text, out ReadOnlySpan<byte> rest)
    {
        rest = default;
        if (text.Length < 8 || text[2] != ':' || text[5] != ':' || Pair(text, 0) is < 0 or > 23 || Pair(text, 3) is < 0 or > 59 || Pair(text, 6) is < 0 or > 60)
        {
            return false;
        }

        rest = text[8..];
        if (rest.IsEmpty || rest[0] != '.')
        {
            return true;
        }

        var end = rest[1..].IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        var digits = end < 0 ? rest.Length - 1 : end;
        rest = rest[(digits + 1)..];
        return digits > 0;
    }

    private static bool IsZone(ReadOnlySpan<byte> text)
    {
        if (text.Length == 1)
        {
            return text[0] == 'Z';
        }

        return text.Length == 6 && text[0] is (byte)'+' or (byte)'-' && text[3] == ':' && Pair(text, 4) is >= 0 and <= 59 and var minutes
            && (Pair(text, 1) is >= 0 and <= 13 || (Pair(text, 1) == 14 && minutes == 0));
    }

    private static int Pair(ReadOnlySpan<byte> text, int at)
    {
        var tens = text[at] - '0';
        var ones = text[at + 1] - '0';
        return tens is < 0 or > 9 || ones is < 0 or > 9 ? -1 : (tens * 10) + ones;
    }
}
