using NetCds.Fhir.FhirPath.Evaluation;
using NetCds.Fhir.FhirPath.Syntax;
using NetCds.Fhir.FhirPath.Values;

namespace NetCds.Fhir.FhirPath.Operators;

/// <summary><c>+</c>, <c>-</c>, <c>*</c>, <c>/</c>, <c>div</c>, <c>mod</c> (FHIRPath N1, section 6.6). What overflows or divides by zero is empty.</summary>
internal sealed class ArithmeticEvaluator(int position, BinaryOperator operation, Evaluator left, Evaluator right) : SingleEvaluator(position)
{
    public override bool TryItem(in Frame frame, out FhirPathNode item)
    {
        item = default;
        if (!left.TrySingle(frame, out var first, "an operand") | !right.TrySingle(frame, out var second, "an operand"))
        {
            return false;
        }

        frame.Run.Step(Position);
        var leftValue = NodeValues.Quantity(first) ?? NodeValues.System(first);
        var rightValue = NodeValues.Quantity(second) ?? NodeValues.System(second);
        if (leftValue is null || rightValue is null)
        {
            return first.Type is { IsPrimitive: true } || second.Type is { IsPrimitive: true } ? false : throw Unsuited(first, second);
        }

        try
        {
            item = Calculate(frame, leftValue, rightValue) ?? throw Unsuited(first, second);
        }
        catch (OverflowException)
        {
            return false;
        }
        catch (DivideByZeroException)
        {
            return false;
        }

        return !item.IsNone;
    }

    private FhirPathNode? Calculate(in Frame frame, SystemValue first, SystemValue second)
    {
        switch (first, second)
        {
            case (IntegerValue a, IntegerValue b):
                return Integers(a.Value, b.Value);
            case (IntegerValue or DecimalValue, IntegerValue or DecimalValue):
                return Decimals(Numbers.Of(first)!.Value, Numbers.Of(second)!.Value);
            case (StringValue a, StringValue b) when operation == BinaryOperator.Add:
                Functions.TextLimit.Check(frame.Run, Position, (long)a.Value.Length + b.Value.Length);
                return FhirPathNode.Of(a.Value + b.Value);
            case (TemporalValue moment, QuantityValue duration) when operation is BinaryOperator.Add or BinaryOperator.Subtract:
                return TemporalArithmetic.Add(moment, duration, operation == BinaryOperator.Subtract, out var error) is { } shifted ? new FhirPathNode(shifted)
                    : error is null ? default(FhirPathNode) : throw Error(error);
            case (QuantityValue or IntegerValue or DecimalValue, QuantityValue or IntegerValue or DecimalValue):
                return QuantityArithmetic.Calculate(operation, NodeEquality.AsQuantity(first)!, NodeEquality.AsQuantity(second)!, out var isPossible) is { } quantity
                    ? new FhirPathNode(quantity)
                    : isPossible ? default(FhirPathNode) : null;
            default:
                return null;
        }
    }

    private FhirPathNode Integers(int a, int b) => operation switch
    {
        BinaryOperator.Add => FhirPathNode.Of(a + b),
        BinaryOperator.Subtract => FhirPathNode.Of(a - b),
        BinaryOperator.Multiply => FhirPathNode.Of(a * b),
        BinaryOperator.Divide => FhirPathNode.Of((decimal)a / b),
        BinaryOperator.IntegerDivide => FhirPathNode.Of(a / b),
        _ => FhirPathNode.Of(b == -1 ? 0 : a % b),
    };

    private FhirPathNode Decimals(decimal a, decimal b) => operation switch
    {
        BinaryOperator.Add => FhirPathNode.Of(a + b),
        BinaryOperator.Subtract => FhirPathNode.Of(a - b),
        BinaryOperator.Multiply => FhirPathNode.Of(a * b),
        BinaryOperator.Divide => FhirPathNode.Of(a / b),
        BinaryOperator.IntegerDivide => FhirPathNode.Of((int)decimal.Truncate(a / b)),
        _ => FhirPathNode.Of(a % b),
    };

    private FhirPathRuntimeException Unsuited(in FhirPathNode first, in FhirPathNode second) =>
        Error($"'{Sign()}' cannot be applied to {first.TypeName} and {second.TypeName}; convert one of them, or join texts with '&'.");

    private string Sign() => operation switch
    {
        BinaryOperator.Add => "+",
        BinaryOperator.Subtract => "-",
        BinaryOperator.Multiply => "*",
        BinaryOperator.Divide => "/",
        BinaryOperator.IntegerDivide => "div",
        _ => "mod",
    };
}
