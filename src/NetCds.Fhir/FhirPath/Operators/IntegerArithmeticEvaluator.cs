using NetCds.Fhir.FhirPath.Evaluation;
using NetCds.Fhir.FhirPath.Syntax;

namespace NetCds.Fhir.FhirPath.Operators;

/// <summary><c>+</c>, <c>-</c> and <c>*</c> of what can only be integers, such as counts; empty when the result does not fit into 32 bits.</summary>
internal sealed class IntegerArithmeticEvaluator(int position, BinaryOperator operation, IntegerEvaluator left, IntegerEvaluator right) : IntegerEvaluator(position)
{
    public override int? Integer(in Frame frame)
    {
        if (left.Integer(frame) is not { } a || right.Integer(frame) is not { } b)
        {
            return null;
        }

        var result = operation switch
        {
            BinaryOperator.Add => (long)a + b,
            BinaryOperator.Subtract => (long)a - b,
            _ => (long)a * b,
        };
        return result is >= int.MinValue and <= int.MaxValue ? (int)result : null;
    }
}
