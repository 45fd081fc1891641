using System.Globalization;

namespace NetCds.Fhir.FhirPath.Values;

/// <summary>Numbers as text; trailing zeroes of a decimal are part of it.</summary>
internal static class NumberText
{
    /// <summary>Writes a decimal with its scale.</summary>
    public static string Write(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Writes an integer.</summary>
    public static string Write(int value) => value.ToString(CultureInfo.InvariantCulture);
}
