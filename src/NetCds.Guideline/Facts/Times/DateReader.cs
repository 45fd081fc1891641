using System.Text;
using NetCds.Fhir.Dates;
using NetCds.Fhir.Resources;

namespace NetCds.Guideline.Facts.Times;

/// <summary>
/// Reads dates and date-times in the two forms nearly all senders write, without the cost of a general parser; any other form is left to
/// <see cref="FhirDateTime.TryParse"/>, whose results these equal.
/// </summary>
internal static class DateReader
{
    private const int DayLength = 10;
    private const int SecondLength = 19;
    private const int TickDigits = 7;

    /// <summary>Reads a date.</summary>
    /// <param name="element">The element.</param>
    /// <param name="recent">A date read before, which is given back if this one is written in the same way: what was found on one day stands together.</param>
    public static FhirDateTime? Read(FhirElement element, FhirDateTime? recent = null)
    {
        if (recent is not null && Ascii.Equals(element.RawText, recent.Text))
        {
            return recent;
        }

        return element.AsString() is { } text ? Fast(text, element.Utf8Text) ?? FhirDateTime.TryParse(text) : null;
    }

    /// <summary>Reads when a date begins, without making a date of it.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="begin">Its first instant, UTC.</param>
    /// <param name="precision">Day or time.</param>
    /// <returns>Whether it is written in one of the two forms.</returns>
    public static bool TryReadBegin(ReadOnlySpan<byte> utf8, out DateTimeOffset begin, out DatePrecision precision)
    {
        begin = default;
        precision = DatePrecision.Day;
        if (utf8.Length < DayLength || utf8[4] != '-' || utf8[7] != '-'
            || !Digits(utf8[..4], out var year) || !Digits(utf8[5..7], out var month) || !Digits(utf8[8..10], out var day)
            || year is < 2 or > 9998 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        var start = new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Utc);
        if (utf8.Length > DayLength)
        {
            precision = DatePrecision.Time;
            if (Ticks(utf8[DayLength..]) is not { } ticks)
            {
                return false;
            }

            start = start.AddTicks(ticks);
        }

        begin = new DateTimeOffset(start);
        return true;
    }

    private static FhirDateTime? Fast(string text, ReadOnlySpan<byte> utf8) => TryReadBegin(utf8, out var begin, out var precision)
        ? new FhirDateTime(text, precision, begin, precision == DatePrecision.Day ? begin.AddTicks(TimeSpan.TicksPerDay - 1) : begin)
        : null;

    // Ticks since the start of the day in UTC of "THH:mm:ss", a fraction or none, and an offset.
    private static long? Ticks(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length <= SecondLength - DayLength || utf8[0] != 'T' || utf8[3] != ':' || utf8[6] != ':'
            || !Digits(utf8[1..3], out var hour) || !Digits(utf8[4..6], out var minute) || !Digits(utf8[7..9], out var second)
            || hour > 23 || minute > 59 || second > 59)
        {
            return null;
        }

        var ticks = (((hour * 60L) + minute) * 60 + second) * TimeSpan.TicksPerSecond;
        var rest = utf8[(SecondLength - DayLength)..];
        if (rest[0] == '.')
        {
            var length = rest[1..].IndexOfAnyExceptInRange((byte)'0', (byte)'9');
            if (length is < 1 or > TickDigits || !Digits(rest.Slice(1, length), out var fraction))
            {
                return null;
            }

            for (var i = length; i < TickDigits; i++)
            {
                fraction *= 10;
            }

            ticks += fraction;
            rest = rest[(length + 1)..];
        }

        return Offset(rest) is { } minutes ? ticks - (minutes * TimeSpan.TicksPerMinute) : null;
    }

    private static int? Offset(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length == 1 && utf8[0] == 'Z')
        {
            return 0;
        }

        if (utf8.Length != 6 || utf8[0] is not ((byte)'+' or (byte)'-') || utf8[3] != ':' || !Digits(utf8[1..3], out var hours)
            || !Digits(utf8[4..6], out var minutes) || hours > 13 || minutes > 59)
        {
            return null;
        }

        var offset = (hours * 60) + minutes;
        return utf8[0] == '-' ? -offset : offset;
    }

    private static bool Digits(ReadOnlySpan<byte> utf8, out int number)
    {
        number = 0;
        foreach (var b in utf8)
        {
            if (b is < (byte)'0' or > (byte)'9')
            {
                return false;
            }

            number = (number * 10) + (b - '0');
        }

        return true;
    }
}
