using NetCds.Fhir.FhirPath.Syntax;
using NetCds.Fhir.FhirPath.Values;

namespace NetCds.Fhir.FhirPath.Operators;

/// <summary>Quantities added, multiplied and divided.</summary>
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
            BinaryOperator.Add when left.Unit == right.Unit => new QuantityValue(left.Value + right.Value, left.Unit, left.IsCalendar),
            BinaryOperator.Subtract when left.Unit == right.Unit => new QuantityValue(left.Value - right.Value, left.Unit, left.IsCalendar),
            _ => null,
        };
    }
}
