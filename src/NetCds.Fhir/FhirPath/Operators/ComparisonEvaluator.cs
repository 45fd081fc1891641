using NetCds.Fhir.FhirPath.Evaluation;
using NetCds.Fhir.FhirPath.Syntax;

namespace NetCds.Fhir.FhirPath.Operators;

/// <summary><c>&lt;</c>, <c>&lt;=</c>, <c>&gt;</c>, <c>&gt;=</c>.</summary>
internal sealed class ComparisonEvaluator(int position, BinaryOperator comparison, Evaluator left, Evaluator right) : TruthEvaluator(position)
{
    public override bool? Truth(in Frame frame)
    {
        if (left is IntegerEvaluator leftInteger && right is IntegerEvaluator rightInteger)
        {
            return leftInteger.Integer(frame) is { } a && rightInteger.Integer(frame) is { } b ? Holds(a.CompareTo(b)) : null;
        }

        if (!left.TrySingle(frame, out var first, "a value to compare") | !right.TrySingle(frame, out var second, "a value to compare"))
        {
            return null;
        }

        frame.Run.Step(Position);
        return Compare(first, second) is { } order ? Holds(order) : null;
    }

    private int? Compare(in FhirPathNode left, in FhirPathNode right)
    {
        if (NodeValues.Number(left) is { } leftNumber && NodeValues.Number(right) is { } rightNumber)
        {
            return leftNumber.CompareTo(rightNumber);
        }

        var leftValue = NodeValues.Quantity(left) ?? NodeValues.System(left);
        var rightValue = NodeValues.Quantity(right) ?? NodeValues.System(right);
        if (leftValue is null || rightValue is null)
        {
            return Missing(left) || Missing(right) ? null : throw Unsuited(left, right);
        }

        leftValue = NodeEquality.Aligned(leftValue, left, rightValue);
        rightValue = NodeEquality.Aligned(rightValue, right, leftValue);
        return Ordering.TryCompare(leftValue, rightValue, out var order) ? order : throw Unsuited(left, right);
    }

    private static bool Missing(in FhirPathNode node) => node.Type is { IsPrimitive: true } || (node.Type is { } type && NodeValues.IsQuantity(type));

    private FhirPathRuntimeException Unsuited(in FhirPathNode left, in FhirPathNode right) =>
        Error(left.TypeName == right.TypeName
            ? $"A value that should be {left.TypeName} is none, or has no order; mend the data."
            : $"{left.TypeName} and {right.TypeName} have no order between them; convert one of them, for example with toString() or toQuantity().");

    private bool Holds(int order) => comparison switch
    {
        BinaryOperator.LessThan => order < 0,
        BinaryOperator.LessOrEqual => order <= 0,
        BinaryOperator.GreaterThan => order > 0,
        _ => order >= 0,
    };
}
