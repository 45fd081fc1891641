using System.Globalization;
using System.Text;
using NetCds.Fhir.Dates;
using NetCds.Guideline.Facts;

namespace NetCds.Guideline.Narrative;

/// <summary>Values in messages about reports: <c>main trunk thrombosis</c>, <c>24 mm</c>, <c>10 to 15 %</c>.</summary>
internal static class ValueWords
{
    public static string Of(FactDefinition fact, FactValue value)
    {
        if (value.Flag is { } flag)
        {
            return flag ? "yes" : "no";
        }

        if (value.Number is not { } number)
        {
            return fact.Values.FirstOrDefault(v => v.Code == value.Code)?.Display ?? value.Code ?? "unknown";
        }

        var text = new StringBuilder();
        if (number.Point is { } point)
        {
            text.Append(point.ToString("0.######", CultureInfo.InvariantCulture));
        }
        else if (number is { Low: { } low, High: { } high })
        {
            text.Append(CultureInfo.InvariantCulture, $"{low:0.######} to {high:0.######}");
        }
        else
        {
            text.Append(number.Low is null ? number.HighInclusive ? "at most " : "below " : number.LowInclusive ? "at least " : "above ")
                .Append((number.Low ?? number.High ?? 0).ToString("0.######", CultureInfo.InvariantCulture));
        }

        return fact.Unit is null or "1" or "{score}" ? text.ToString() : text.Append(' ').Append(fact.Unit).ToString();
    }

    /// <summary><c>the report of 2026-02-10</c>, or <c>a report without date</c>.</summary>
    public static string Report(FhirDateTime? date) => date is null ? "a report without date" : $"the report of {Day(date)}";

    /// <summary>A date without its time.</summary>
    public static string Day(FhirDateTime date) => date.Text.Split('T')[0];
}
