using NetCds.Fhir.FhirPath.Evaluation;

namespace NetCds.Fhir.FhirPath.Operators;

/// <summary><c>in</c>, and <c>contains</c> with its operands changed over.</summary>
internal sealed class MembershipEvaluator(int position, Evaluator item, Evaluator collection) : TruthEvaluator(position)
{
    public override bool? Truth(in Frame frame)
    {
        if (!item.TrySingle(frame, out var wanted, "the item to look for"))
        {
            return null;
        }

        var items = frame.Run.Rent();
        collection.Collect(frame, items);
        var isThere = false;
        for (var i = 0; i < items.Count && !isThere; i++)
        {
            isThere = NodeEquality.Equal(frame.Run, Position, items[i], wanted) == true;
        }

        frame.Run.Return(items);
        return isThere;
    }
}
