namespace NetCds.Server.Errors;

/// <summary>Says what an exception is and where it was thrown, in one line without its message: that may quote a patient's data.</summary>
internal static class FaultText
{
    /// <summary>Type and method, for example <c>System.FormatException at NetCds.Fhir.Dates.FhirDateTime.Parse(String text)</c>.</summary>
    /// <param name="exception">The exception.</param>
    public static string Of(Exception exception)
    {
        var type = exception.GetType().FullName ?? nameof(Exception);
        return PlaceOf(exception.StackTrace) is { Length: > 0 } place ? $"{type} {place}" : type;
    }

    // The innermost method of ours; what the platform threw in says less about what to mend. Paths of source files are of the machine that built it.
    private static string PlaceOf(string? trace)
    {
        var first = string.Empty;
        foreach (var frame in (trace ?? string.Empty).AsSpan().EnumerateLines())
        {
            var place = frame.Trim();
            var end = place.IndexOf(") in ", StringComparison.Ordinal);
            place = end < 0 ? place : place[..(end + 1)];
            if (place.StartsWith("at NetCds.", StringComparison.Ordinal))
            {
                return place.ToString();
            }

            first = first.Length > 0 ? first : place.ToString();
        }

        return first;
    }
}
