using System.Globalization;

namespace NetCds.Fhir.FhirPath.Values;

/// <summary>Dates and times as text, in the lexical forms of FHIRPath and FHIR.</summary>
internal static class TemporalText
{
    /// <summary>Reads a date (<c>2026-03</c>), date-time (<c>2026-03-02T09:30Z</c>, <c>2026T</c>) or time (<c>09:30</c>).</summary>
    /// <param name="text">The text without <c>@</c>; a time may keep its <c>T</c>.</param>
    /// <param name="kind">What to read it as.</param>
    /// <returns>The value, or null when the text is none of that kind.</returns>
    public static TemporalValue? TryRead(ReadOnlySpan<char> text, SystemKind kind)
    {
        var reader = new TemporalReader(text);
        if (kind == SystemKind.Time)
        {
            reader.Take('T');
            return reader.Time() && reader.IsAtEnd ? reader.ToValue(kind) : null;
        }

        if (!reader.Date())
        {
            return null;
        }

        if (kind == SystemKind.DateTime && reader.Take('T') && !reader.IsAtEnd && !(reader.Time() && reader.Offset()))
        {
            return null;
        }

        return reader.IsAtEnd ? reader.ToValue(kind) : null;
    }

    /// <summary>Writes a value in the form it is read in, without <c>@</c> and <c>T</c> before a time or after a date.</summary>
    /// <param name="value">The value.</param>
    public static string Write(TemporalValue value)
    {
        var local = value.Local;
        if (value.Kind == SystemKind.Time)
        {
            return Time(value, local);
        }

        return value.Precision switch
        {
            TemporalPrecision.Year => local.ToString("yyyy", CultureInfo.InvariantCulture),
            TemporalPrecision.Month => local.ToString("yyyy-MM", CultureInfo.InvariantCulture),
            TemporalPrecision.Day => local.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            _ => $"{local:yyyy-MM-dd}T{Time(value, local)}{Offset(value.OffsetMinutes)}",
        };
    }

    private static string Time(TemporalValue value, DateTime local) => value.Precision switch
    {
        TemporalPrecision.Hour => local.ToString("HH", CultureInfo.InvariantCulture),
        TemporalPrecision.Minute => local.ToString("HH:mm", CultureInfo.InvariantCulture),
        TemporalPrecision.Second => local.ToString("HH:mm:ss", CultureInfo.InvariantCulture),
        _ => $"{local:HH:mm:ss}.{local.ToString("fffffff", CultureInfo.InvariantCulture).AsSpan(0, value.FractionDigits)}",
    };

    private static string Offset(int? minutes) => minutes switch
    {
        null => string.Empty,
        0 => "Z",
        _ => $"{(minutes < 0 ? '-' : '+')}{Math.Abs(minutes.Value) / 60:00}:{Math.Abs(minutes.Value) % 60:00}",
    };
}
