namespace NetCds.Fhir.Dates;

/// <summary>
/// A FHIR <c>date</c>, <c>dateTime</c> or <c>instant</c> with the precision it was written in (FHIR R4, datatypes.html#dateTime).
/// </summary>
/// <remarks>A partial date covers the whole year, month or day: <see cref="Earliest"/> to <see cref="Latest"/>.</remarks>
/// <param name="Text">As written.</param>
/// <param name="Precision">How much of it is given.</param>
/// <param name="Earliest">First instant it may mean, in UTC. A date without time is read as UTC.</param>
/// <param name="Latest">Last instant it may mean, in UTC; equals <paramref name="Earliest"/> when a time is given.</param>
public sealed record FhirDateTime(string Text, DatePrecision Precision, DateTimeOffset Earliest, DateTimeOffset Latest)
{
    /// <summary>The calendar date in UTC that the value starts on.</summary>
    public DateOnly Date => DateOnly.FromDateTime(Earliest.UtcDateTime);

    /// <summary>Parses a date, dateTime or instant.</summary>
    /// <remarks>
    /// Beyond FHIR, seconds may be left out and a time without offset is read as UTC, as senders are known to write both. Digits of a fraction beyond 100 ns
    /// are cut. A leap second (<c>:60</c>) is the first instant of the next minute. <c>24:00</c>, year 0000, offsets beyond 14:00 and days that do not exist are refused.
    /// </remarks>
    /// <param name="text">The text, without surrounding white space.</param>
    /// <returns>The value, or null when the text is none or lies outside the years 0001 to 9999 in UTC.</returns>
    public static FhirDateTime? TryParse(string? text)
    {
        var reader = new DateTimeReader(text);
        if (!reader.TryDate(out var start, out var precision))
        {
            return null;
        }

        if (precision != DatePrecision.Time)
        {
            var earliest = new DateTimeOffset(start, TimeSpan.Zero);
            return new FhirDateTime(text!, precision, earliest, earliest.AddTicks(LengthInTicks(start, precision) - 1));
        }

        if (!reader.TryTime(out var sinceMidnight) || !reader.TryOffset(out var offset))
        {
            return null;
        }

        var ticks = start.Ticks + sinceMidnight - offset;
        if (ticks < DateTime.MinValue.Ticks || ticks > DateTime.MaxValue.Ticks)
        {
            return null;
        }

        var instant = new DateTimeOffset(ticks, TimeSpan.Zero);
        return new FhirDateTime(text!, DatePrecision.Time, instant, instant);
    }

    /// <summary>The text as written.</summary>
    public override string ToString() => Text;

    private static long LengthInTicks(DateTime start, DatePrecision precision) => TimeSpan.TicksPerDay * precision switch
    {
        DatePrecision.Year => DateTime.IsLeapYear(start.Year) ? 366 : 365,
        DatePrecision.Month => DateTime.DaysInMonth(start.Year, start.Month),
        _ => 1,
    };
}
