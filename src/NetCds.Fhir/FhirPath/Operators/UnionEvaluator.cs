using NetCds.Fhir.FhirPath.Evaluation;
using NetCds.Fhir.FhirPath.Functions;

namespace NetCds.Fhir.FhirPath.Operators;

/// <summary><c>|</c>.</summary>
internal sealed class UnionEvaluator(Call call) : Evaluator(call.Position)
{
    /// <summary>What stands on the left.</summary>
    public Evaluator Left => call.Target;

    /// <summary>What stands on the right.</summary>
    public Evaluator Right => call.Arguments[0];

    public override void Collect(in Frame frame, NodeBuffer into) => SubsettingFunctions.Distinct(frame, call, into, Left, Right);

    public override bool Any(in Frame frame) => Left.Any(frame) || Right.Any(frame);
}
