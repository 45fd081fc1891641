using NetCds.Fhir.FhirPath.Evaluation;
using NetCds.Fhir.FhirPath.Navigation;

namespace NetCds.Fhir.FhirPath.Functions;

/// <summary><c>where(criteria)</c>.</summary>
internal sealed class WhereEvaluator(int position, Evaluator target, Evaluator criteria) : Evaluator(position)
{
    // Mostly it chooses among the items of one element of the item in focus, which need no list of their own.
    private readonly MemberStep? _step = (target as MemberPath)?.OnlyStepOfThis;

    public override void Collect(in Frame frame, NodeBuffer into) => Filter(frame, into, most: int.MaxValue, out _);

    public override bool Any(in Frame frame) => Filter(frame, into: null, most: 1, out _) > 0;

    public override int Count(in Frame frame) => Filter(frame, into: null, most: int.MaxValue, out _);

    public override int Peek(in Frame frame, out FhirPathNode first) => Filter(frame, into: null, most: 2, out first);

    public override FhirPathNode First(in Frame frame)
    {
        Filter(frame, into: null, most: 1, out var first);
        return first;
    }

    private int Filter(in Frame frame, NodeBuffer? into, int most, out FhirPathNode first)
    {
        first = default;
        var run = frame.Run;
        var index = 0;
        var count = 0;
        run.Enter(Position);
        if (_step is not null)
        {
            foreach (var item in _step.Items(frame.This))
            {
                if (Keeps(frame, item, index++, into, ref count, ref first) && count == most)
                {
                    break;
                }
            }

            run.Leave();
            return count;
        }

        var items = run.Rent();
        target.Collect(frame, items);
        while (index < items.Count && count < most)
        {
            Keeps(frame, items[index], index++, into, ref count, ref first);
        }

        run.Leave();
        run.Return(items);
        return count;
    }

    private bool Keeps(in Frame frame, in FhirPathNode item, int index, NodeBuffer? into, ref int count, ref FhirPathNode first)
    {
        frame.Run.Step(Position);
        if (criteria.Truth(frame.On(item, index)) != true)
        {
            return false;
        }

        into?.Add(item);
        if (++count == 1)
        {
            first = item;
        }

        return true;
    }
}
