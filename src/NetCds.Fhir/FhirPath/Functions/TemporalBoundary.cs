using NetCds.Fhir.FhirPath.Values;

namespace NetCds.Fhir.FhirPath.Functions;

/// <summary>Dates and times by their digits: 4 for a year to 17 for milliseconds, 2 to 9 for a time of day.</summary>
internal static class TemporalBoundary
{
    private const int EarliestOffset = 14 * 60;
    private const int LatestOffset = -12 * 60;

    /// <summary>The digits that a value is written with.</summary>
    public static int Digits(TemporalValue value) => value.Kind == SystemKind.Time
        ? value.Precision switch
        {
            TemporalPrecision.Hour => 2,
            TemporalPrecision.Minute => 4,
            TemporalPrecision.Second => 6,
            _ => 9,
        }
        : value.Precision switch
        {
            TemporalPrecision.Year => 4,
            TemporalPrecision.Month => 6,
            TemporalPrecision.Day => 8,
            TemporalPrecision.Hour => 10,
            TemporalPrecision.Minute => 12,
            TemporalPrecision.Second => 14,
            _ => 17,
        };

    /// <summary>The first or last moment that a value may stand for.</summary>
    /// <param name="value">The value.</param>
    /// <param name="digits">The digits wanted; null for all.</param>
    /// <param name="isHigh">Whether the last one is wanted.</param>
    /// <returns>The moment; null when the kind of value does not come in so many digits.</returns>
    public static TemporalValue? Of(TemporalValue value, int? digits, bool isHigh)
    {
        if (Precision(value.Kind, digits) is not { } precision)
        {
            return null;
        }

        var ticks = Math.Min(isHigh ? value.EndTicks - TimeSpan.TicksPerMillisecond : value.Ticks, DateTime.MaxValue.Ticks);
        if (value.Precision == TemporalPrecision.Fraction)
        {
            ticks = value.Ticks;
        }

        var hasTime = value.Kind == SystemKind.DateTime && precision > TemporalPrecision.Day;
        var offset = hasTime ? value.OffsetMinutes ?? (isHigh ? LatestOffset : EarliestOffset) : (int?)null;
        return new TemporalValue(value.Kind, precision, Cut(ticks, precision), offset);
    }

    private static TemporalPrecision? Precision(SystemKind kind, int? digits) => (kind, digits) switch
    {
        (SystemKind.Time, 2) => TemporalPrecision.Hour,
        (SystemKind.Time, 4) => TemporalPrecision.Minute,
        (SystemKind.Time, 6) => TemporalPrecision.Second,
        (SystemKind.Time, 9 or null) => TemporalPrecision.Fraction,
        (SystemKind.Time, _) => null,
        (_, 4) => TemporalPrecision.Year,
        (_, 6) => TemporalPrecision.Month,
        (_, 8) or (SystemKind.Date, null) => TemporalPrecision.Day,
        (SystemKind.Date, _) => null,
        (_, 10) => TemporalPrecision.Hour,
        (_, 12) => TemporalPrecision.Minute,
        (_, 14) => TemporalPrecision.Second,
        (_, 17 or null) => TemporalPrecision.Fraction,
        _ => null,
    };

    private static long Cut(long ticks, TemporalPrecision precision)
    {
        var local = new DateTime(ticks);
        return precision switch
        {
            TemporalPrecision.Year => new DateTime(local.Year, 1, 1).Ticks,
            TemporalPrecision.Month => new DateTime(local.Year, local.Month, 1).Ticks,
            TemporalPrecision.Day => local.Date.Ticks,
            TemporalPrecision.Hour => ticks - (ticks % TimeSpan.TicksPerHour),
            TemporalPrecision.Minute => ticks - (ticks % TimeSpan.TicksPerMinute),
            TemporalPrecision.Second => ticks - (ticks % TimeSpan.TicksPerSecond),
            _ => ticks - (ticks % TimeSpan.TicksPerMillisecond),
        };
    }
}
