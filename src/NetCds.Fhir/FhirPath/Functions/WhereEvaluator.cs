using NetCds.Fhir.FhirPath.Evaluation;

namespace NetCds.Fhir.FhirPath.Functions;

/// <summary><c>where(criteria)</c>.</summary>
internal sealed class WhereEvaluator(int position, Evaluator target, Evaluator criteria) : Evaluator(position)
{
    public override void Collect(in Frame frame, NodeBuffer into) => Filter(frame, into, most: int.MaxValue, out _);

    public override bool Any(in Frame frame) => Filter(frame, into: null, most: 1, out _) > 0;

    public override int Count(in Frame frame) => Filter(frame, into: null, most: int.MaxValue, out _);

    public override int Peek(in Frame frame, out FhirPathNode first) => Filter(frame, into: null, most: 2, out first);

    private int Filter(in Frame frame, NodeBuffer? into, int most, out FhirPathNode first)
    {
        first = default;
        var run = frame.Run;
        var items = run.Rent();
        target.Collect(frame, items);
        var count = 0;
        run.Enter(Position);
        for (var i = 0; i < items.Count && count < most; i++)
        {
            run.Step(Position);
            if (criteria.Truth(frame.On(items[i], i)) != true)
            {
                continue;
            }

            count++;
            into?.Add(items[i]);
            if (count == 1)
            {
                first = items[i];
            }
        }

        run.Leave();
        run.Return(items);
        return count;
    }
}
