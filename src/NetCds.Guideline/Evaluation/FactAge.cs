using NetCds.Fhir.Dates;
using NetCds.Guideline.Facts;

namespace NetCds.Guideline.Evaluation;

/// <summary>How old a fact is, in whole days, by the catalogue's convention for ages.</summary>
internal static class FactAge
{
    /// <summary>
    /// Whole 24-hour periods when a time is given, otherwise the difference of calendar dates (UTC). A partial date counts from its first day, the
    /// older reading.
    /// </summary>
    public static int? Days(Fact fact, DateTimeOffset evaluatedAt) => fact.Effective is { } effective ? Days(effective, evaluatedAt) : null;

    public static int Days(FhirDateTime effective, DateTimeOffset evaluatedAt) => effective.Precision == DatePrecision.Time
        ? (int)Math.Floor((evaluatedAt - effective.Earliest).TotalDays)
        : DateOnly.FromDateTime(evaluatedAt.UtcDateTime).DayNumber - effective.Date.DayNumber;
}
