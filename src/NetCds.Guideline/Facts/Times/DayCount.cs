using NetCds.Fhir.Dates;
using NetCds.Guideline.Logic;

namespace NetCds.Guideline.Facts.Times;

/// <summary>
/// How long ago something was: whole 24-hour periods when a time is given, otherwise the difference of calendar dates in UTC. A partial date
/// gives a range of days.
/// </summary>
internal static class DayCount
{
    /// <summary>The fewest days it can have been; below zero when it lies ahead.</summary>
    public static int Fewest(FhirDateTime date, DateTimeOffset at) => date.Precision == DatePrecision.Time
        ? Periods(date.Earliest, at)
        : DayNumber(at) - DayNumber(date.Latest);

    /// <summary>The most days it can have been; validity is judged by this, the older reading of a partial date.</summary>
    public static int Most(FhirDateTime date, DateTimeOffset at) => Most(date.Earliest, date.Precision, at);

    /// <summary>The most days it can have been since a date that begins at an instant.</summary>
    public static int Most(DateTimeOffset begin, DatePrecision precision, DateTimeOffset at) => precision == DatePrecision.Time
        ? Periods(begin, at)
        : DayNumber(at) - DayNumber(begin);

    /// <summary>Whether it certainly lies more than a day ahead.</summary>
    public static bool IsFuture(FhirDateTime date, DateTimeOffset at) => date.Precision == DatePrecision.Time
        ? date.Earliest - at > TimeSpan.FromDays(1)
        : DayNumber(date.Earliest) - DayNumber(at) > 1;

    /// <summary>Its age in days.</summary>
    public static Interval Days(FhirDateTime date, DateTimeOffset at) => Range(Fewest(date, at), Most(date, at));

    /// <summary>Its age in hours, rounded to six decimals; a date without time gives a range.</summary>
    public static Interval Hours(FhirDateTime date, DateTimeOffset at) => Range(Hours(date.Latest, at), Hours(date.Earliest, at));

    /// <summary>Completed years since a date of birth; a partial date gives a range.</summary>
    public static Interval Years(FhirDateTime birth, DateTimeOffset at) => Range(Years(birth.Latest, at), Years(birth.Earliest, at));

    /// <summary>Completed years since a date of birth, a partial date taken as its middle: 1 July, or day 15.</summary>
    public static int MiddleYears(FhirDateTime birth, DateTimeOffset at) => birth.Precision switch
    {
        DatePrecision.Year => Years(birth.Earliest.AddMonths(6), at),
        DatePrecision.Month => Years(birth.Earliest.AddDays(14), at),
        _ => Years(birth.Earliest, at),
    };

    /// <summary>Number of a calendar day in UTC, from 0 for 1 January of year 1.</summary>
    public static int DayNumber(DateTimeOffset instant) => (int)(instant.UtcTicks / TimeSpan.TicksPerDay);

    private static Interval Range(decimal low, decimal high) => Interval.Between(Math.Max(0, low), Math.Max(0, high));

    private static int Periods(DateTimeOffset from, DateTimeOffset at) => (int)Math.Floor((at - from).TotalDays);

    private static decimal Hours(DateTimeOffset from, DateTimeOffset at) => decimal.Round((decimal)(at - from).Ticks / TimeSpan.TicksPerHour, 6);

    private static int Years(DateTimeOffset birth, DateTimeOffset at)
    {
        var from = birth.UtcDateTime;
        var to = at.UtcDateTime;
        var years = to.Year - from.Year;
        return to.Month < from.Month || (to.Month == from.Month && to.Day < from.Day) ? years - 1 : years;
    }
}
