using System.Globalization;

namespace NetCds.Fhir.Quantities;

/// <summary>A number and how it was written.</summary>
/// <param name="Value">Its value.</param>
/// <param name="IsSigned">Whether it has a sign.</param>
/// <param name="Separator">Its decimal separator, <c>.</c> or <c>,</c>; <c>\0</c> for a whole number.</param>
internal readonly record struct WrittenNumber(decimal Value, bool IsSigned, char Separator)
{
    /// <summary>Reads digits with an optional fraction.</summary>
    /// <param name="text">Unsigned digits, separator, digits.</param>
    /// <param name="isNegative">Whether a minus stood before it.</param>
    /// <param name="number">The number.</param>
    /// <returns>False when the comma may group thousands, or the number has too many digits.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, bool isNegative, out WrittenNumber number)
    {
        number = default;
        var separator = text.IndexOfAny('.', ',');
        if (separator >= 0 && text[separator] == ',' && MayGroupThousands(text[..separator], text[(separator + 1)..]))
        {
            return false;
        }

        Span<char> invariant = stackalloc char[text.Length];
        text.Replace(invariant, ',', '.');
        if (!decimal.TryParse(invariant, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
        {
            return false;
        }

        number = new WrittenNumber(isNegative ? -value : value, isNegative, separator < 0 ? '\0' : text[separator]);
        return true;
    }

    /// <summary>Whether one number has a decimal point and the other a decimal comma.</summary>
    /// <param name="other">The other number.</param>
    public bool DisagreesWith(WrittenNumber other) => Separator != '\0' && other.Separator != '\0' && Separator != other.Separator;

    private static bool MayGroupThousands(ReadOnlySpan<char> whole, ReadOnlySpan<char> fraction) =>
        fraction.Length == 3 && whole.Length <= 3 && whole[0] != '0';
}
