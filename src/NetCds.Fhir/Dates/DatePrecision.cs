namespace NetCds.Fhir.Dates;

/// <summary>How much of a FHIR date is given.</summary>
public enum DatePrecision
{
    /// <summary>Only the year: <c>2026</c>.</summary>
    Year,

    /// <summary>Year and month: <c>2026-03</c>.</summary>
    Month,

    /// <summary>A calendar date: <c>2026-03-02</c>.</summary>
    Day,

    /// <summary>A date with time and offset: <c>2026-03-02T09:00:00Z</c>.</summary>
    Time,
}
