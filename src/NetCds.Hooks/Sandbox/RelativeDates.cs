using System.Buffers;
using System.Globalization;
using System.Text;

namespace NetCds.Hooks.Sandbox;

/// <summary>
/// Dates of sandbox patients that move with the clock: <c>{{today-30d}}</c>, <c>{{today-2wk}}</c>, <c>{{today-5mo}}</c>, <c>{{today-66a}}</c> become dates,
/// <c>{{now-3h}}</c> and <c>{{now-2d}}</c> become date-times, both in UTC. <c>+</c> looks ahead; without an offset they stand for the clock itself.
/// </summary>
public static class RelativeDates
{
    private static readonly SearchValues<byte> Digits = SearchValues.Create("0123456789"u8);

    /// <summary>Replaces every relative date; anything else in double braces stays as it is.</summary>
    /// <param name="json">JSON text in UTF-8.</param>
    /// <param name="now">The clock.</param>
    /// <returns>The text with dates.</returns>
    public static byte[] Expand(ReadOnlySpan<byte> json, DateTimeOffset now)
    {
        var output = new ArrayBufferWriter<byte>(json.Length + 64);
        while (true)
        {
            var start = json.IndexOf("{{"u8);
            var end = start < 0 ? -1 : json[start..].IndexOf("}}"u8);
            if (end < 0)
            {
                output.Write(json);
                return output.WrittenSpan.ToArray();
            }

            var text = Resolve(json.Slice(start + 2, end - 2), now.ToUniversalTime());
            var kept = text is null ? start + 2 : start;
            output.Write(json[..kept]);
            if (text is not null)
            {
                output.Write(Encoding.ASCII.GetBytes(text));
            }

            json = json[(text is null ? start + 2 : start + end + 2)..];
        }
    }

    private static string? Resolve(ReadOnlySpan<byte> expression, DateTimeOffset now)
    {
        if (expression.StartsWith("today"u8))
        {
            var today = DateOnly.FromDateTime(now.UtcDateTime);
            return TryOffset(expression["today"u8.Length..], out var amount, out var unit) && Shift(today, amount, unit) is { } date
                ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
                : null;
        }

        return expression.StartsWith("now"u8) && TryOffset(expression["now"u8.Length..], out var count, out var unitOfNow) && Shift(now, count, unitOfNow) is { } time
            ? time.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)
            : null;
    }

    private static DateOnly? Shift(DateOnly today, int amount, string unit) => unit switch
    {
        "d" => today.AddDays(amount),
        "wk" => today.AddDays(7 * amount),
        "mo" => today.AddMonths(amount),
        "a" when amount is > -1000 and < 1000 => today.AddYears(amount),
        _ => null,
    };

    private static DateTimeOffset? Shift(DateTimeOffset now, int amount, string unit) => unit switch
    {
        "d" => now.AddDays(amount),
        "h" => now.AddHours(amount),
        _ => null,
    };

    // At most four digits, and three for years: no sum can leave the calendar.
    private static bool TryOffset(ReadOnlySpan<byte> text, out int amount, out string unit)
    {
        amount = 0;
        unit = "d";
        if (text.IsEmpty)
        {
            return true;
        }

        var digits = text[1..].IndexOfAnyExcept(Digits);
        if (text[0] is not ((byte)'-' or (byte)'+') || digits is < 1 or > 4)
        {
            return false;
        }

        amount = int.Parse(text.Slice(1, digits), CultureInfo.InvariantCulture) * (text[0] == '-' ? -1 : 1);
        unit = Encoding.ASCII.GetString(text[(1 + digits)..]);
        return true;
    }
}
