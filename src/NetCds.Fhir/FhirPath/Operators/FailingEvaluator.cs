using NetCds.Fhir.FhirPath.Evaluation;

namespace NetCds.Fhir.FhirPath.Operators;

/// <summary>A part that parses but cannot be evaluated.</summary>
internal sealed class FailingEvaluator(int position, string message) : SingleEvaluator(position)
{
    public override bool TryItem(in Frame frame, out FhirPathNode item) => throw Error(message);
}
