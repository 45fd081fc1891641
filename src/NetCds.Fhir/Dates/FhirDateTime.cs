using System.Globalization;

namespace NetCds.Fhir.Dates;

/// <summary>
/// A FHIR <c>date</c>, <c>dateTime</c> or <c>instant</c> with the precision it was written in (FHIR R4, datatypes.html#dateTime).
/// </summary>
/// <remarks>A partial date covers the whole year, month or day: <see cref="Earliest"/> to <see cref="Latest"/>.</remarks>
/// <param name="Text">As written.</param>
/// <param name="Precision">How much of it is given.</param>
/// <param name="Earliest">First instant it may mean, in UTC. A date without time is read as UTC.</param>
/// <param name="Latest">Last instant it may mean, in UTC; equals <paramref name="Earliest"/> when a time is given.</param>
public readonly record struct FhirDateTime(string Text, DatePrecision Precision, DateTimeOffset Earliest, DateTimeOffset Latest)
{
    private static readonly string[] TimeFormats =
    [
        "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mmK",
    ];

    /// <summary>Parses a date, dateTime or instant.</summary>
    /// <param name="text">The text; seconds may be left out, a time without offset is read as UTC, as senders are known to write both.</param>
    /// <returns>The value, or null when the text is none.</returns>
    public static FhirDateTime? TryParse(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        return text.Length switch
        {
            4 => Partial(text, "yyyy", DatePrecision.Year),
            7 => Partial(text, "yyyy-MM", DatePrecision.Month),
            10 => Partial(text, "yyyy-MM-dd", DatePrecision.Day),
            _ => Full(text),
        };
    }

    /// <summary>The calendar date in UTC that the value starts on.</summary>
    public DateOnly Date => DateOnly.FromDateTime(Earliest.UtcDateTime);

    /// <summary>The text as written.</summary>
    public override string ToString() => Text;

    private static FhirDateTime? Partial(string text, string format, DatePrecision precision)
    {
        if (!DateTime.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var start))
        {
            return null;
        }

        var earliest = new DateTimeOffset(start, TimeSpan.Zero);
        var ticks = LengthInTicks(start, precision);
        return new FhirDateTime(text, precision, earliest, earliest.AddTicks(ticks - 1));
    }

    private static long LengthInTicks(DateTime start, DatePrecision precision) => TimeSpan.TicksPerDay * precision switch
    {
        DatePrecision.Year => DateTime.IsLeapYear(start.Year) ? 366 : 365,
        DatePrecision.Month => DateTime.DaysInMonth(start.Year, start.Month),
        _ => 1,
    };

    private static FhirDateTime? Full(string text)
    {
        // FHIR allows more fractional digits than a tick can hold; the surplus is cut.
        var parsed = DateTimeOffset.TryParseExact(
            text, TimeFormats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)
            || (text.Length > 27 && DateTimeOffset.TryParseExact(
                CutFraction(text), TimeFormats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out instant));
        if (!parsed)
        {
            return null;
        }

        var utc = instant.ToUniversalTime();
        return new FhirDateTime(text, DatePrecision.Time, utc, utc);
    }

    private static string CutFraction(string text)
    {
        var dot = text.IndexOf('.', StringComparison.Ordinal);
        if (dot < 0)
        {
            return text;
        }

        var end = dot + 1;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        var kept = Math.Min(end, dot + 8);
        return string.Concat(text.AsSpan(0, kept), text.AsSpan(end));
    }
}
