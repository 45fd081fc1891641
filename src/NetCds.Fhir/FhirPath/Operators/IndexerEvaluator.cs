using NetCds.Fhir.FhirPath.Evaluation;

namespace NetCds.Fhir.FhirPath.Operators;

/// <summary><c>x[0]</c>.</summary>
internal sealed class IndexerEvaluator(int position, Evaluator target, Evaluator index) : SingleEvaluator(position)
{
    public override bool TryItem(in Frame frame, out FhirPathNode item)
    {
        item = default;
        if (!index.TrySingle(frame, out var at, "an index"))
        {
            return false;
        }

        if (NodeValues.System(at) is not Values.IntegerValue integer)
        {
            throw index.Error($"An index is an integer, not {at.TypeName}.");
        }

        if (integer.Value < 0)
        {
            return false;
        }

        if (integer.Value == 0)
        {
            item = target.First(frame);
            return !item.IsNone;
        }

        var buffer = frame.Run.Rent();
        target.Collect(frame, buffer);
        var isThere = integer.Value < buffer.Count;
        item = isThere ? buffer[integer.Value] : default;
        frame.Run.Return(buffer);
        return isThere;
    }
}
