using NetCds.Fhir.FhirPath.Values;

namespace NetCds.Fhir.FhirPath.Operators;

/// <summary>Integers and decimals alike.</summary>
internal static class Numbers
{
    /// <summary>Digits after the point that a decimal can have.</summary>
    public const int MostDigits = 28;

    /// <summary>The number that a System value is, or null.</summary>
    public static decimal? Of(SystemValue value) => value switch
    {
        IntegerValue integer => integer.Value,
        DecimalValue number => number.Value,
        _ => null,
    };

    /// <summary>Whether two numbers are the same when rounded to the less precise of them; trailing zeroes are no precision.</summary>
    public static bool Equivalent(decimal left, decimal right)
    {
        var digits = Math.Min(Digits(left), Digits(right));
        return Round(left, digits) == Round(right, digits);
    }

    /// <summary>Digits after the point, trailing zeroes left out.</summary>
    public static int Digits(decimal value)
    {
        var digits = (int)value.Scale;
        while (digits > 0 && Round(value, digits - 1) == value)
        {
            digits--;
        }

        return digits;
    }

    /// <summary>Rounds, halves away from zero.</summary>
    public static decimal Round(decimal value, int digits) => Math.Round(value, Math.Min(digits, MostDigits), MidpointRounding.AwayFromZero);
}
