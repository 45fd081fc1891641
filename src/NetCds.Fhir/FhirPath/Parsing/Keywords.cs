namespace NetCds.Fhir.FhirPath.Parsing;

/// <summary>Words with a meaning of their own.</summary>
internal static class Keywords
{
    /// <summary>Whether a bare word may not be an identifier. <c>as</c>, <c>is</c>, <c>in</c>, <c>contains</c> and the calendar words may.</summary>
    /// <param name="word">The word.</param>
    public static bool IsReserved(string word) => word is "true" or "false" or "and" or "or" or "xor" or "implies" or "div" or "mod";

    /// <summary>Whether a word after a number is a calendar unit.</summary>
    /// <param name="word">The word.</param>
    public static bool IsCalendarUnit(string word) => word is
        "year" or "month" or "week" or "day" or "hour" or "minute" or "second" or "millisecond" or
        "years" or "months" or "weeks" or "days" or "hours" or "minutes" or "seconds" or "milliseconds";
}
