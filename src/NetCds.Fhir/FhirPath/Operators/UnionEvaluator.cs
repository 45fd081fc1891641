using NetCds.Fhir.FhirPath.Evaluation;
using NetCds.Fhir.FhirPath.Functions;

namespace NetCds.Fhir.FhirPath.Operators;

/// <summary><c>|</c>.</summary>
internal sealed class UnionEvaluator(Call call) : Evaluator(call.Position)
{
    public override void Collect(in Frame frame, NodeBuffer into) => SubsettingFunctions.Distinct(frame, call, into, call.Target, call.Arguments[0]);

    public override bool Any(in Frame frame) => call.Target.Any(frame) || call.Arguments[0].Any(frame);
}
