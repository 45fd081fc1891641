namespace NetCds.Fhir.FhirPath.Values;

/// <summary>The calendar durations of FHIRPath.</summary>
internal static class CalendarUnits
{
    /// <summary>The singular of a calendar word, or null when it is none.</summary>
    public static string? Singular(ReadOnlySpan<char> word) => word switch
    {
        "year" or "years" => "year",
        "month" or "months" => "month",
        "week" or "weeks" => "week",
        "day" or "days" => "day",
        "hour" or "hours" => "hour",
        "minute" or "minutes" => "minute",
        "second" or "seconds" => "second",
        "millisecond" or "milliseconds" => "millisecond",
        _ => null,
    };

    /// <summary>The word as written after a number.</summary>
    public static string Written(string singular, decimal value) => value == 1 ? singular : $"{singular}s";

    /// <summary>The UCUM unit of definite length that is nearest to a calendar word.</summary>
    public static string ToUcum(string singular) => singular switch
    {
        "year" => "a",
        "month" => "mo",
        "week" => "wk",
        "day" => "d",
        "hour" => "h",
        "minute" => "min",
        "second" => "s",
        _ => "ms",
    };
}
