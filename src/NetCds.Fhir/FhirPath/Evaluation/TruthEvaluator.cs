namespace NetCds.Fhir.FhirPath.Evaluation;

/// <summary>A part that gives a truth value or nothing.</summary>
internal abstract class TruthEvaluator(int position) : SingleEvaluator(position)
{
    public abstract override bool? Truth(in Frame frame);

    public sealed override bool TryItem(in Frame frame, out FhirPathNode item)
    {
        var truth = Truth(frame);
        item = truth is null ? default : FhirPathNode.Of(truth.Value);
        return truth is not null;
    }
}
