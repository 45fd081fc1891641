namespace NetCds.Fhir.FhirPath.Evaluation;

/// <summary>A part that gives one item at most.</summary>
internal abstract class SingleEvaluator(int position) : Evaluator(position)
{
    /// <summary>The item, if there is one.</summary>
    public abstract bool TryItem(in Frame frame, out FhirPathNode item);

    public sealed override void Collect(in Frame frame, NodeBuffer into)
    {
        if (TryItem(frame, out var item))
        {
            into.Add(item);
        }
    }

    public sealed override int Peek(in Frame frame, out FhirPathNode first) => TryItem(frame, out first) ? 1 : 0;

    public sealed override int Count(in Frame frame) => TryItem(frame, out _) ? 1 : 0;
}
