using System.Buffers.Text;

namespace NetCds.Fhir.Validation.Primitives;

/// <summary>Compares dates and times as far as their precision allows.</summary>
internal static class TemporalOrder
{
    private const int DateLength = 10;

    /// <summary>Compares two dates or times.</summary>
    /// <param name="left">A date, dateTime or instant in UTF-8.</param>
    /// <param name="right">Another.</param>
    /// <returns>Less than zero, zero or more than zero; null when it cannot be told or one is no date.</returns>
    public static int? Compare(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        if (!TemporalText.IsDateTime(left) || !TemporalText.IsDateTime(right))
        {
            return null;
        }

        if (left.Length > DateLength && right.Length > DateLength)
        {
            return Instant(left).CompareTo(Instant(right));
        }

        var common = Math.Min(Math.Min(left.Length, right.Length), DateLength);
        var order = left[..common].SequenceCompareTo(right[..common]);
        return order == 0 && left.Length != right.Length ? null : order;
    }

    // Ticks since the start of year 1 in UTC; second 60 counts as the next minute.
    private static long Instant(ReadOnlySpan<byte> text)
    {
        var days = new DateTime(Number(text[..4]), Number(text[5..7]), Number(text[8..10])).Ticks;
        var clock = (Number(text[11..13]) * TimeSpan.TicksPerHour) + (Number(text[14..16]) * TimeSpan.TicksPerMinute) + (Number(text[17..19]) * TimeSpan.TicksPerSecond);
        var zone = text[^1] == 'Z' ? 0 : (Number(text[^5..^3]) * TimeSpan.TicksPerHour) + (Number(text[^2..]) * TimeSpan.TicksPerMinute);
        if (text[^1] != 'Z' && text[^6] == '-')
        {
            zone = -zone;
        }

        var fraction = 0L;
        var weight = TimeSpan.TicksPerSecond;
        for (var i = 20; text[19] == '.' && i < text.Length && text[i] is >= (byte)'0' and <= (byte)'9' && weight > 1; i++)
        {
            weight /= 10;
            fraction += (text[i] - '0') * weight;
        }

        return days + clock + fraction - zone;
    }

    private static int Number(ReadOnlySpan<byte> digits) => Utf8Parser.TryParse(digits, out int value, out _) ? value : 0;
}
