using NetCds.Fhir.FhirPath.Evaluation;

namespace NetCds.Fhir.FhirPath.Operators;

/// <summary><c>~</c> and <c>!~</c>: never empty, and the order of items does not matter.</summary>
internal sealed class EquivalenceEvaluator(int position, Evaluator left, Evaluator right, bool isNegated) : TruthEvaluator(position)
{
    public override bool? Truth(in Frame frame)
    {
        var run = frame.Run;
        var first = run.Rent();
        var second = run.Rent();
        left.Collect(frame, first);
        right.Collect(frame, second);
        var equivalent = NodeEquivalence.Equivalent(run, Position, first.Span, second.Span);
        run.Return(second);
        run.Return(first);
        return equivalent != isNegated;
    }
}
