using System.Globalization;
using NetCds.Fhir.FhirPath.Syntax;

namespace NetCds.Fhir.FhirPath.Parsing;

/// <summary>Numbers and the units that may follow them.</summary>
internal static class NumberLiterals
{
    /// <summary>Reads a number and, when it has one, its unit.</summary>
    /// <param name="number">The number's token.</param>
    /// <param name="next">The token after it.</param>
    /// <param name="index">Index of <paramref name="next"/>; moved past it when it is the unit.</param>
    /// <exception cref="FhirPathSyntaxException">The number is larger than a decimal can hold.</exception>
    public static Expression Read(Token number, Token next, ref int index)
    {
        if (!decimal.TryParse(number.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
        {
            throw new FhirPathSyntaxException($"Found {number} at offset {number.Position}; expected one below 7.9e28.", number.Position);
        }

        var isCalendar = next.Kind == TokenKind.Word && Keywords.IsCalendarUnit(next.Text);
        if (!isCalendar && next.Kind != TokenKind.Text)
        {
            return new NumberLiteral(number.Position, value, !number.Text.Contains('.', StringComparison.Ordinal));
        }

        index++;
        return new QuantityLiteral(number.Position, value, next.Text, isCalendar);
    }
}
