using System.Runtime.CompilerServices;
using NetCds.Fhir.FhirPath.Functions;
using NetCds.Fhir.FhirPath.Navigation;

namespace NetCds.Fhir.FhirPath.Evaluation;

/// <summary>Elements by name, one below the other: <c>name.given</c>. Walks them without building the collections between.</summary>
/// <remarks>
/// What goes through the items of an array is kept out of the methods that walk: nearly every step meets one item, and setting up an enumeration costs
/// more than the step.
/// </remarks>
internal sealed class MemberPath(int position, Evaluator source, MemberStep[] steps) : Evaluator(position)
{
    private readonly SingleEvaluator? _single = source as SingleEvaluator;

    private readonly WhereEvaluator? _where = source is WhereEvaluator { Step: not null } where ? where : null;

    private readonly bool _isOfThis = source is ThisEvaluator;

    /// <summary>What the path begins at.</summary>
    public Evaluator Source { get; } = source;

    /// <summary>The steps, at least one.</summary>
    public MemberStep[] Steps { get; } = steps;

    /// <summary>The step when there is one only and it begins at the item in focus, as in <c>use = 'official'</c>; null otherwise.</summary>
    public MemberStep? OnlyStepOfThis { get; } = source is ThisEvaluator && steps.Length == 1 ? steps[0] : null;

    public override void Collect(in Frame frame, NodeBuffer into)
    {
        var sink = new ListSink(into);
        Walk(frame, ref sink);
    }

    public override int Peek(in Frame frame, out FhirPathNode first)
    {
        var sink = new FirstSink(2);
        Walk(frame, ref sink);
        first = sink.First;
        return sink.Count;
    }

    public override FhirPathNode First(in Frame frame)
    {
        var sink = new FirstSink(1);
        Walk(frame, ref sink);
        return sink.First;
    }

    public override bool Any(in Frame frame)
    {
        var sink = default(AnySink);
        return Walk(frame, ref sink);
    }

    public override int Count(in Frame frame)
    {
        var sink = default(CountSink);
        Walk(frame, ref sink);
        return sink.Count;
    }

    /// <summary>Gives the items to a sink; true when it wanted no more.</summary>
    private bool Walk<TSink>(in Frame frame, ref TSink sink)
        where TSink : struct, INodeSink
    {
        if (_isOfThis)
        {
            return Walk(frame.Run, frame.This, 0, ref sink);
        }

        if (_where is not null)
        {
            return WalkKept(frame, _where, ref sink);
        }

        return _single is null ? WalkEach(frame, ref sink) : _single.TryItem(frame, out var item) && Walk(frame.Run, item, 0, ref sink);
    }

    private bool WalkKept<TSink>(in Frame frame, WhereEvaluator where, ref TSink sink)
        where TSink : struct, INodeSink
    {
        var items = where.Step!.Items(frame.This);
        var index = 0;
        var isEnough = false;
        frame.Run.Enter(where.Position);
        while (!isEnough && where.MoveNext(frame, ref items, ref index))
        {
            isEnough = Walk(frame.Run, items.Current, 0, ref sink);
        }

        frame.Run.Leave();
        return isEnough;
    }

    private bool WalkEach<TSink>(in Frame frame, ref TSink sink)
        where TSink : struct, INodeSink
    {
        var sources = frame.Run.Rent();
        Source.Collect(frame, sources);
        var isEnough = false;
        for (var i = 0; i < sources.Count && !isEnough; i++)
        {
            isEnough = Walk(frame.Run, sources[i], 0, ref sink);
        }

        frame.Run.Return(sources);
        return isEnough;
    }

    private bool Walk<TSink>(Run run, in FhirPathNode item, int step, ref TSink sink)
        where TSink : struct, INodeSink
    {
        run.Step(Position);
        if (!Steps[step].TryOne(item, out var one, out var place))
        {
            return !place.IsEmpty && WalkArray(run, item, place, step, ref sink);
        }

        return step == Steps.Length - 1 ? sink.Take(one) : Walk(run, one, step + 1, ref sink);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool WalkArray<TSink>(Run run, in FhirPathNode parent, in MemberPlace place, int step, ref TSink sink)
        where TSink : struct, INodeSink
    {
        var isLast = step == Steps.Length - 1;
        var items = Steps[step].Items(parent, place);
        while (items.MoveNext())
        {
            run.Step(Position);
            if (isLast ? sink.Take(items.Current) : Walk(run, items.Current, step + 1, ref sink))
            {
                return true;
            }
        }

        return false;
    }
}
