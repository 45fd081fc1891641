namespace NetCds.Fhir.FhirPath.Evaluation;

/// <summary>A part that gives an integer or nothing.</summary>
internal abstract class IntegerEvaluator(int position) : SingleEvaluator(position)
{
    /// <summary>The integer, or null.</summary>
    public abstract int? Integer(in Frame frame);

    public sealed override bool TryItem(in Frame frame, out FhirPathNode item)
    {
        var integer = Integer(frame);
        item = integer is null ? default : FhirPathNode.Of(integer.Value);
        return integer is not null;
    }
}
