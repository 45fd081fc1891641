namespace NetCds.Fhir.FhirPath.Evaluation;

/// <summary>A part whose variables are not seen outside of it.</summary>
internal sealed class ScopeEvaluator(Evaluator inner) : Evaluator(inner.Position)
{
    public override void Collect(in Frame frame, NodeBuffer into)
    {
        var outer = frame.Run.Variables;
        inner.Collect(frame, into);
        frame.Run.Variables = outer;
    }
}
