using NetCds.Fhir.FhirPath.Evaluation;
using NetCds.Fhir.FhirPath.Navigation;

namespace NetCds.Fhir.FhirPath.Functions;

/// <summary><c>where(criteria)</c>.</summary>
internal sealed class WhereEvaluator(int position, Evaluator target, Evaluator criteria) : Evaluator(position)
{
    /// <summary>The element whose items it chooses among, as it mostly does, when they are those of the item in focus and need no list of their own; null otherwise.</summary>
    public MemberStep? Step { get; } = (target as MemberPath)?.OnlyStepOfThis;

    public override void Collect(in Frame frame, NodeBuffer into)
    {
        var sink = new ListSink(into);
        Filter(frame, ref sink);
    }

    public override bool Any(in Frame frame)
    {
        var sink = default(AnySink);
        return Filter(frame, ref sink);
    }

    public override int Count(in Frame frame)
    {
        var sink = default(CountSink);
        Filter(frame, ref sink);
        return sink.Count;
    }

    public override int Peek(in Frame frame, out FhirPathNode first)
    {
        var sink = new FirstSink(2);
        Filter(frame, ref sink);
        first = sink.First;
        return sink.Count;
    }

    public override FhirPathNode First(in Frame frame)
    {
        var sink = new FirstSink(1);
        Filter(frame, ref sink);
        return sink.First;
    }

    /// <summary>Moves to the next item that is kept.</summary>
    /// <param name="frame">The frame outside of the criteria.</param>
    /// <param name="items">The items of <see cref="Step"/>.</param>
    /// <param name="index">Position of the next item.</param>
    public bool MoveNext(in Frame frame, ref MemberItems items, ref int index)
    {
        while (items.MoveNext())
        {
            if (Keeps(frame, items.Current, index++))
            {
                return true;
            }
        }

        return false;
    }

    // True when the sink wants no more.
    private bool Filter<TSink>(in Frame frame, ref TSink sink)
        where TSink : struct, INodeSink
    {
        var run = frame.Run;
        var index = 0;
        var isEnough = false;
        run.Enter(Position);
        if (Step is not null)
        {
            var items = Step.Items(frame.This);
            while (!isEnough && MoveNext(frame, ref items, ref index))
            {
                isEnough = sink.Take(items.Current);
            }

            run.Leave();
            return isEnough;
        }

        var all = run.Rent();
        target.Collect(frame, all);
        for (; index < all.Count && !isEnough; index++)
        {
            isEnough = Keeps(frame, all[index], index) && sink.Take(all[index]);
        }

        run.Leave();
        run.Return(all);
        return isEnough;
    }

    private bool Keeps(in Frame frame, in FhirPathNode item, int index)
    {
        frame.Run.Step(Position);
        return criteria.Truth(frame.On(item, index)) == true;
    }
}
