using NetCds.Fhir.FhirPath.Syntax;
using NetCds.Fhir.FhirPath.Values;
using NetCds.Fhir.Ucum;

namespace NetCds.Fhir.FhirPath.Operators;

/// <summary>Quantities added, multiplied and divided (FHIRPath N1, section 6.6).</summary>
internal static class QuantityArithmetic
{
    /// <summary>Calculates.</summary>
    /// <param name="operation">The operator.</param>
    /// <param name="left">Left operand.</param>
    /// <param name="right">Right operand.</param>
    /// <param name="isPossible">False when the operator does not apply to quantities at all.</param>
    /// <returns>The result; null when the units do not allow it.</returns>
    public static QuantityValue? Calculate(BinaryOperator operation, QuantityValue left, QuantityValue right, out bool isPossible)
    {
        isPossible = operation is BinaryOperator.Add or BinaryOperator.Subtract or BinaryOperator.Multiply or BinaryOperator.Divide;
        return operation switch
        {
            BinaryOperator.Add => Add(left, right, 1),
            BinaryOperator.Subtract => Add(left, right, -1),
            BinaryOperator.Multiply => Multiply(left, right),
            BinaryOperator.Divide => Divide(left, right),
            _ => null,
        };
    }

    /// <summary>A quantity in another unit; null when it cannot be converted.</summary>
    public static QuantityValue? Convert(QuantityValue quantity, string unit) =>
        UcumUnits.Convert(quantity.Value, QuantityComparison.Ucum(quantity), unit) is { } value ? new QuantityValue(value, unit) : null;

    // The sum is in the finer of the two units.
    private static QuantityValue? Add(QuantityValue left, QuantityValue right, int sign)
    {
        if (left.Unit == right.Unit && left.IsCalendar == right.IsCalendar)
        {
            return new QuantityValue(left.Value + (sign * right.Value), left.Unit, left.IsCalendar);
        }

        if (QuantityComparison.Compare(left, right) is null || UcumUnits.Compare(1, QuantityComparison.Ucum(left), 1, QuantityComparison.Ucum(right)) is not { } order)
        {
            return null;
        }

        var fine = order <= 0 ? left : right;
        return Convert(left, QuantityComparison.Ucum(fine)) is { } a && Convert(right, QuantityComparison.Ucum(fine)) is { } b
            ? new QuantityValue(a.Value + (sign * b.Value), fine.Unit, fine.IsCalendar)
            : null;
    }

    private static QuantityValue? Multiply(QuantityValue left, QuantityValue right)
    {
        if (right.Unit == QuantityValue.NoUnit)
        {
            return new QuantityValue(left.Value * right.Value, left.Unit, left.IsCalendar);
        }

        return left.Unit == QuantityValue.NoUnit
            ? new QuantityValue(left.Value * right.Value, right.Unit, right.IsCalendar)
            : Simplified(left.Value * right.Value, $"{QuantityComparison.Ucum(left)}.{Bracketed(QuantityComparison.Ucum(right))}");
    }

    private static QuantityValue? Divide(QuantityValue left, QuantityValue right)
    {
        var value = left.Value / right.Value;
        return right.Unit == QuantityValue.NoUnit
            ? new QuantityValue(value, left.Unit, left.IsCalendar)
            : Simplified(value, left.Unit == QuantityValue.NoUnit ? $"/{Bracketed(QuantityComparison.Ucum(right))}" : $"{QuantityComparison.Ucum(left)}/{Bracketed(QuantityComparison.Ucum(right))}");
    }

    private static string Bracketed(string unit) => unit.AsSpan().ContainsAny('.', '/') ? $"({unit})" : unit;

    private static QuantityValue? Simplified(decimal value, string unit)
    {
        if (UcumUnits.Find(unit) is not { } read)
        {
            return null;
        }

        return read.Dimension.IsNone ? Convert(new QuantityValue(value, unit), QuantityValue.NoUnit) : new QuantityValue(value, unit);
    }
}
