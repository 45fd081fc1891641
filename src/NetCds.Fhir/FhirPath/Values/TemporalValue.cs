namespace NetCds.Fhir.FhirPath.Values;

/// <summary>A date, date-time or time of day with its precision and, where written, its offset from UTC.</summary>
internal sealed class TemporalValue : SystemValue
{
    /// <summary>Digits of a fraction that ticks can hold.</summary>
    public const int MostFractionDigits = 7;

    public TemporalValue(SystemKind kind, TemporalPrecision precision, long ticks, int? offsetMinutes = null, int fractionDigits = 3)
    {
        Kind = kind;
        Precision = precision;
        Ticks = ticks;
        OffsetMinutes = offsetMinutes;
        FractionDigits = fractionDigits;
    }

    public override SystemKind Kind { get; }

    public TemporalPrecision Precision { get; }

    /// <summary>Local time in ticks since year 1, or since midnight for a time; what is beyond the precision is at its smallest.</summary>
    public long Ticks { get; }

    /// <summary>Offset from UTC; null when none is written.</summary>
    public int? OffsetMinutes { get; }

    /// <summary>Digits to write of a fraction.</summary>
    public int FractionDigits { get; }

    /// <summary>The local date and time.</summary>
    public DateTime Local => new(Ticks);

    /// <summary>Ticks in UTC; the local ticks when there is no offset. May lie outside the years 1 to 9999 by some hours.</summary>
    public long UtcTicks => Ticks - ((OffsetMinutes ?? 0) * TimeSpan.TicksPerMinute);

    /// <summary>The first tick after what the precision leaves open.</summary>
    public long EndTicks
    {
        get
        {
            var local = Local;
            return Precision switch
            {
                TemporalPrecision.Year => local.Year == 9999 ? DateTime.MaxValue.Ticks + 1 : local.AddYears(1).Ticks,
                TemporalPrecision.Month => local is { Year: 9999, Month: 12 } ? DateTime.MaxValue.Ticks + 1 : local.AddMonths(1).Ticks,
                TemporalPrecision.Day => Ticks + TimeSpan.TicksPerDay,
                TemporalPrecision.Hour => Ticks + TimeSpan.TicksPerHour,
                TemporalPrecision.Minute => Ticks + TimeSpan.TicksPerMinute,
                TemporalPrecision.Second => Ticks + TimeSpan.TicksPerSecond,
                _ => Ticks + 1,
            };
        }
    }

    /// <summary>The same moment as another kind, for a date that is compared with a date-time.</summary>
    /// <param name="kind">The kind.</param>
    public TemporalValue As(SystemKind kind) => new(kind, Precision, Ticks, OffsetMinutes, FractionDigits);

    /// <inheritdoc />
    public override string ToString() => TemporalText.Write(this);
}
