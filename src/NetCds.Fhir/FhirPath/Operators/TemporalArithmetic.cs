using NetCds.Fhir.FhirPath.Values;

namespace NetCds.Fhir.FhirPath.Operators;

/// <summary>Durations added to dates and times (FHIRPath N1, section 6.6.7).</summary>
internal static class TemporalArithmetic
{
    private const long TicksPerDay = TimeSpan.TicksPerDay;

    /// <summary>Adds a duration.</summary>
    /// <param name="moment">The date or time.</param>
    /// <param name="duration">The duration.</param>
    /// <param name="isNegative">Whether to subtract it.</param>
    /// <param name="error">Why it cannot be added; null when it can.</param>
    /// <returns>The result with the precision of the moment; null with an error, or when it is outside of the years 1 to 9999.</returns>
    public static TemporalValue? Add(TemporalValue moment, QuantityValue duration, bool isNegative, out string? error)
    {
        error = null;
        var amount = isNegative ? -duration.Value : duration.Value;
        var unit = Unit(duration);
        if (unit is null)
        {
            error = duration.Unit is "a" or "mo"
                ? $"'{duration.Unit}' has no whole number of days and cannot be added to a date; use the calendar word, for example 1 {(duration.Unit == "a" ? "year" : "month")}."
                : $"'{duration.Unit}' is no duration that can be added to a date or time; use years, months, weeks, days, hours, minutes, seconds or milliseconds.";
            return null;
        }

        if (moment.Kind == SystemKind.Time)
        {
            return AddToTime(moment, amount, unit, out error);
        }

        var ticks = Shift(moment, amount, unit);
        return ticks is null ? null : new TemporalValue(moment.Kind, moment.Precision, ticks.Value, moment.OffsetMinutes, moment.FractionDigits);
    }

    private static string? Unit(QuantityValue duration) => duration.IsCalendar ? duration.Unit : duration.Unit switch
    {
        "wk" => "week",
        "d" => "day",
        "h" => "hour",
        "min" => "minute",
        "s" => "second",
        "ms" => "millisecond",
        _ => CalendarUnits.Singular(duration.Unit),
    };

    private static TemporalValue? AddToTime(TemporalValue time, decimal amount, string unit, out string? error)
    {
        error = unit is "year" or "month" or "week" or "day" ? $"A {unit} cannot be added to a time of day; use hours, minutes, seconds or milliseconds." : null;
        if (error is not null)
        {
            return null;
        }

        // A time of day goes round the clock.
        var sum = (time.Ticks + (Ticks(Coarsened(amount, unit, time.Precision), unit) % TicksPerDay)) % TicksPerDay;
        return new TemporalValue(SystemKind.Time, time.Precision, Cut(sum < 0 ? sum + TicksPerDay : sum, time.Precision), null, Digits(time, unit));
    }

    private static long? Shift(TemporalValue moment, decimal amount, string unit)
    {
        var local = moment.Local;
        switch (moment.Precision)
        {
            case TemporalPrecision.Year:
                return Months(local, Whole(InMonths(amount, unit) / 12) * 12);
            case TemporalPrecision.Month:
                return Months(local, Whole(InMonths(amount, unit)));
        }

        if (unit is "year" or "month")
        {
            return Months(local, Whole(amount) * (unit == "year" ? 12 : 1));
        }

        var sum = moment.Ticks + Ticks(Coarsened(amount, unit, moment.Precision), unit);
        return sum < 0 || sum > DateTime.MaxValue.Ticks ? null : Cut(sum, moment.Precision);
    }

    // What is finer than the precision counts only as far as it makes up whole steps of the precision.
    private static decimal Coarsened(decimal amount, string unit, TemporalPrecision precision)
    {
        if (unit is not ("second" or "millisecond"))
        {
            amount = Whole(amount);
        }

        var step = StepTicks(precision);
        var size = UnitTicks(unit);
        return size >= step ? amount : Whole(amount * size / step) * step / size;
    }

    private static decimal InMonths(decimal amount, string unit) => unit switch
    {
        "year" => Whole(amount) * 12,
        "month" => Whole(amount),
        _ => Whole(amount * UnitTicks(unit) / TicksPerDay) / 30,
    };

    private static long? Months(DateTime local, decimal months) =>
        months is < -120_000 or > 120_000 || local.Year + (int)decimal.Floor((local.Month - 1 + months) / 12) is < 1 or > 9999 ? null : local.AddMonths((int)months).Ticks;

    private static decimal Whole(decimal amount) => decimal.Truncate(amount);

    private static long Ticks(decimal amount, string unit) => (long)(amount * UnitTicks(unit));

    private static int Digits(TemporalValue value, string unit) => unit == "millisecond" ? Math.Max(value.FractionDigits, 3) : value.FractionDigits;

    private static long UnitTicks(string unit) => unit switch
    {
        "week" => 7 * TicksPerDay,
        "day" => TicksPerDay,
        "hour" => TimeSpan.TicksPerHour,
        "minute" => TimeSpan.TicksPerMinute,
        "second" => TimeSpan.TicksPerSecond,
        _ => TimeSpan.TicksPerMillisecond,
    };

    private static long StepTicks(TemporalPrecision precision) => precision switch
    {
        TemporalPrecision.Day => TicksPerDay,
        TemporalPrecision.Hour => TimeSpan.TicksPerHour,
        TemporalPrecision.Minute => TimeSpan.TicksPerMinute,
        TemporalPrecision.Second => TimeSpan.TicksPerSecond,
        _ => 1,
    };

    private static long Cut(long ticks, TemporalPrecision precision) => ticks - (ticks % StepTicks(precision));
}
