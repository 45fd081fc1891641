namespace NetCds.Fhir.FhirPath.Values;

/// <summary>Order of dates and times (FHIRPath N1, section 6.2): only as far as both are known.</summary>
internal static class TemporalComparison
{
    private const long MostEast = 14 * TimeSpan.TicksPerHour;
    private const long MostWest = 12 * TimeSpan.TicksPerHour;

    /// <summary>Compares two values.</summary>
    /// <returns>Negative, zero or positive; null when the precision or a missing offset leaves it open, or when one is a time and the other not.</returns>
    public static int? Compare(TemporalValue left, TemporalValue right)
    {
        if ((left.Kind == SystemKind.Time) != (right.Kind == SystemKind.Time))
        {
            return null;
        }

        if (left.OffsetMinutes.HasValue != right.OffsetMinutes.HasValue)
        {
            return CompareRanges(left, right);
        }

        var precision = Coarser(left.Precision, right.Precision);
        var leftTicks = Cut(left.UtcTicks, precision);
        var rightTicks = Cut(right.UtcTicks, precision);
        if (leftTicks != rightTicks)
        {
            return leftTicks.CompareTo(rightTicks);
        }

        return IsSame(left.Precision, right.Precision) ? 0 : null;
    }

    private static TemporalPrecision Coarser(TemporalPrecision left, TemporalPrecision right) => left < right ? left : right;

    private static bool IsSame(TemporalPrecision left, TemporalPrecision right) =>
        left == right || (left >= TemporalPrecision.Second && right >= TemporalPrecision.Second);

    // Where seconds are compared, fractions count.
    private static long Cut(long ticks, TemporalPrecision precision)
    {
        if (precision >= TemporalPrecision.Second)
        {
            return ticks;
        }

        if (precision >= TemporalPrecision.Day)
        {
            var unit = precision switch
            {
                TemporalPrecision.Day => TimeSpan.TicksPerDay,
                TemporalPrecision.Hour => TimeSpan.TicksPerHour,
                _ => TimeSpan.TicksPerMinute,
            };
            return ticks - (((ticks % unit) + unit) % unit);
        }

        var local = new DateTime(Math.Clamp(ticks, 0, DateTime.MaxValue.Ticks));
        return new DateTime(local.Year, precision == TemporalPrecision.Year ? 1 : local.Month, 1).Ticks;
    }

    // One has an offset, the other could have any: only what holds for every offset is said.
    private static int? CompareRanges(TemporalValue left, TemporalValue right)
    {
        var (leftLow, leftHigh) = Range(left);
        var (rightLow, rightHigh) = Range(right);
        if (leftHigh <= rightLow)
        {
            return -1;
        }

        return rightHigh <= leftLow ? 1 : null;
    }

    private static (long Low, long High) Range(TemporalValue value)
    {
        var open = value.OffsetMinutes is null;
        var offset = (value.OffsetMinutes ?? 0) * TimeSpan.TicksPerMinute;
        return (value.Ticks - (open ? MostEast : offset), value.EndTicks + (open ? MostWest : -offset));
    }
}
