using NetCds.Fhir.FhirPath.Evaluation;

namespace NetCds.Fhir.FhirPath.Operators;

/// <summary><c>=</c> and <c>!=</c>.</summary>
internal sealed class EqualityEvaluator(int position, Evaluator left, Evaluator right, bool isNegated) : TruthEvaluator(position)
{
    public override bool? Truth(in Frame frame)
    {
        var equal = left is IntegerEvaluator leftInteger && right is IntegerEvaluator rightInteger ? Integers(frame, leftInteger, rightInteger)
            : left is SingleEvaluator leftItem && right is SingleEvaluator rightItem ? Items(frame, leftItem, rightItem)
            : Collections(frame);
        return equal ^ isNegated;
    }

    private static bool? Integers(in Frame frame, IntegerEvaluator left, IntegerEvaluator right) =>
        left.Integer(frame) is { } a && right.Integer(frame) is { } b ? a == b : null;

    private bool? Items(in Frame frame, SingleEvaluator left, SingleEvaluator right) =>
        left.TryItem(frame, out var a) && right.TryItem(frame, out var b) ? NodeEquality.Equal(frame.Run, Position, a, b) : null;

    private bool? Collections(in Frame frame)
    {
        var run = frame.Run;
        var first = run.Rent();
        var second = run.Rent();
        left.Collect(frame, first);
        right.Collect(frame, second);
        var equal = NodeEquality.Equal(run, Position, first, second);
        run.Return(second);
        run.Return(first);
        return equal;
    }
}
