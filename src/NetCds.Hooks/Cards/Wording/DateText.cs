using System.Text;
using NetCds.Fhir.Dates;

namespace NetCds.Hooks.Cards.Wording;

/// <summary>Dates for readers: <c>11 Dec 2025</c>, <c>Dec 2025</c>, <c>2025</c>.</summary>
internal static class DateText
{
    private static readonly string[] Months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    /// <summary>Appends a date as it was written, in the sender's time zone: the calendar date is what a reader finds in the record.</summary>
    /// <param name="target">Where to append.</param>
    /// <param name="date">The date.</param>
    public static void Append(StringBuilder target, FhirDateTime date)
    {
        var text = date.Text;
        if (date.Precision >= DatePrecision.Day)
        {
            target.Append(text[8] == '0' ? text.AsSpan(9, 1) : text.AsSpan(8, 2)).Append(' ');
        }

        if (date.Precision >= DatePrecision.Month)
        {
            target.Append(Months[((text[5] - '0') * 10) + (text[6] - '0') - 1]).Append(' ');
        }

        target.Append(text.AsSpan(0, 4));
    }

    /// <summary>Appends date and time in UTC: <c>2 Mar 2026 09:00 UTC</c>.</summary>
    /// <param name="target">Where to append.</param>
    /// <param name="instant">The instant.</param>
    public static void Append(StringBuilder target, DateTimeOffset instant)
    {
        var utc = instant.UtcDateTime;
        target.Append(utc.Day).Append(' ').Append(Months[utc.Month - 1]).Append(' ').Append($"{utc.Year:0000} {utc:HH:mm} UTC");
    }
}
