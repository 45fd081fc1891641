using NetCds.Fhir.FhirPath.Values;
using NetCds.Fhir.Ucum;

namespace NetCds.Fhir.FhirPath.Operators;

/// <summary>Quantities compared (FHIRPath N1, sections 6.1 and 6.2).</summary>
internal static class QuantityComparison
{
    private const decimal MonthsAYear = 12;

    /// <summary>Whether two quantities are equal; null when their units cannot be compared.</summary>
    public static bool? Equal(QuantityValue left, QuantityValue right) => Compare(left, right) is { } order ? order == 0 : null;

    /// <summary>The order of two quantities; null when their units cannot be compared: different dimensions, or a calendar year and a year of definite length.</summary>
    public static int? Compare(QuantityValue left, QuantityValue right)
    {
        if (left.IsCalendar && right.IsCalendar && Months(left) is { } months)
        {
            return Months(right) is { } others ? months.CompareTo(others) : null;
        }

        return Definite(left, right) is { } unit && Definite(right, left) is { } other ? UcumUnits.Compare(left.Value, unit, right.Value, other) : null;
    }

    /// <summary>Whether two quantities are the same as far as the less precise of them tells; false when their units cannot be compared.</summary>
    public static bool Equivalent(QuantityValue left, QuantityValue right)
    {
        if (left.IsCalendar && right.IsCalendar && Months(left) is { } months)
        {
            return months == Months(right);
        }

        var leftUnit = Ucum(left);
        var rightUnit = Ucum(right);
        if (leftUnit == rightUnit)
        {
            return Numbers.Equivalent(left.Value, right.Value);
        }

        // Rounded in the larger unit, where one digit stands for most.
        var (coarse, fine, coarseUnit, fineUnit) = UcumUnits.Compare(1, leftUnit, 1, rightUnit) >= 0 ? (left, right, leftUnit, rightUnit) : (right, left, rightUnit, leftUnit);
        return UcumUnits.Convert(fine.Value, fineUnit, coarseUnit) is { } converted && Numbers.Equivalent(coarse.Value, converted);
    }

    /// <summary>Whether two quantities can be compared.</summary>
    public static bool AreComparable(QuantityValue left, QuantityValue right) => UcumUnits.AreComparable(Ucum(left), Ucum(right));

    /// <summary>The UCUM unit, of a calendar word the nearest one.</summary>
    public static string Ucum(QuantityValue quantity) => quantity.IsCalendar ? CalendarUnits.ToUcum(quantity.Unit) : quantity.Unit;

    private static decimal? Months(QuantityValue quantity) => quantity.Unit switch
    {
        "year" => quantity.Value * MonthsAYear,
        "month" => quantity.Value,
        _ => null,
    };

    // Among themselves calendar weeks, days and hours are of one length; beside UCUM's only seconds and milliseconds are.
    private static string? Definite(QuantityValue quantity, QuantityValue other)
    {
        if (!quantity.IsCalendar)
        {
            return quantity.Unit;
        }

        return (other.IsCalendar && Months(quantity) is null) || quantity.Unit is "second" or "millisecond" ? CalendarUnits.ToUcum(quantity.Unit) : null;
    }
}
