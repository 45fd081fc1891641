using System.Runtime.CompilerServices;
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

    private readonly bool _isOfThis = source is ThisEvaluator;

    /// <summary>What the path begins at.</summary>
    public Evaluator Source { get; } = source;

    /// <summary>The steps, at least one.</summary>
    public MemberStep[] Steps { get; } = steps;

    /// <summary>The step when there is one only and it begins at the item in focus, as in <c>use = 'official'</c>; null otherwise.</summary>
    public MemberStep? OnlyStepOfThis { get; } = source is ThisEvaluator && steps.Length == 1 ? steps[0] : null;

    public override void Collect(in Frame frame, NodeBuffer into)
    {
        if (_isOfThis)
        {
            Collect(frame.Run, frame.This, 0, into);
            return;
        }

        if (_single is not null)
        {
            if (_single.TryItem(frame, out var item))
            {
                Collect(frame.Run, item, 0, into);
            }

            return;
        }

        var sources = frame.Run.Rent();
        Source.Collect(frame, sources);
        foreach (ref readonly var item in sources.Span)
        {
            Collect(frame.Run, item, 0, into);
        }

        frame.Run.Return(sources);
    }

    public override int Peek(in Frame frame, out FhirPathNode first) => Find(frame, 2, out first);

    public override FhirPathNode First(in Frame frame)
    {
        Find(frame, 1, out var first);
        return first;
    }

    public override bool Any(in Frame frame)
    {
        if (_isOfThis)
        {
            return Any(frame.Run, frame.This, 0);
        }

        if (_single is not null)
        {
            return _single.TryItem(frame, out var item) && Any(frame.Run, item, 0);
        }

        var sources = frame.Run.Rent();
        Source.Collect(frame, sources);
        var any = false;
        for (var i = 0; i < sources.Count && !any; i++)
        {
            any = Any(frame.Run, sources[i], 0);
        }

        frame.Run.Return(sources);
        return any;
    }

    public override int Count(in Frame frame)
    {
        if (_single is not null)
        {
            return _single.TryItem(frame, out var item) ? Count(frame.Run, item, 0) : 0;
        }

        var sources = frame.Run.Rent();
        Source.Collect(frame, sources);
        var count = 0;
        foreach (ref readonly var item in sources.Span)
        {
            count += Count(frame.Run, item, 0);
        }

        frame.Run.Return(sources);
        return count;
    }

    private int Find(in Frame frame, int most, out FhirPathNode first)
    {
        first = default;
        var count = 0;
        if (_isOfThis)
        {
            Peek(frame.Run, frame.This, 0, most, ref count, ref first);
            return count;
        }

        if (_single is not null)
        {
            if (_single.TryItem(frame, out var item))
            {
                Peek(frame.Run, item, 0, most, ref count, ref first);
            }

            return count;
        }

        var sources = frame.Run.Rent();
        Source.Collect(frame, sources);
        foreach (ref readonly var item in sources.Span)
        {
            if (Peek(frame.Run, item, 0, most, ref count, ref first))
            {
                break;
            }
        }

        frame.Run.Return(sources);
        return count;
    }

    private void Collect(Run run, in FhirPathNode item, int step, NodeBuffer into)
    {
        run.Step(Position);
        var one = Steps[step].One(item, out var place);
        if (one.IsNone)
        {
            if (!place.IsEmpty)
            {
                CollectAll(run, item, place, step, into);
            }
        }
        else if (step == Steps.Length - 1)
        {
            into.Add(one);
        }
        else
        {
            Collect(run, one, step + 1, into);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void CollectAll(Run run, in FhirPathNode parent, in MemberPlace place, int step, NodeBuffer into)
    {
        var isLast = step == Steps.Length - 1;
        foreach (var item in Steps[step].Items(parent, place))
        {
            if (isLast)
            {
                run.Step(Position);
                into.Add(item);
            }
            else
            {
                Collect(run, item, step + 1, into);
            }
        }
    }

    /// <summary>Counts up to as many as are asked for; true when there are that many.</summary>
    private bool Peek(Run run, in FhirPathNode item, int step, int most, ref int count, ref FhirPathNode first)
    {
        run.Step(Position);
        var one = Steps[step].One(item, out var place);
        return one.IsNone ? !place.IsEmpty && PeekAll(run, item, place, step, most, ref count, ref first)
            : step == Steps.Length - 1 ? IsLast(one, most, ref count, ref first)
            : Peek(run, one, step + 1, most, ref count, ref first);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool PeekAll(Run run, in FhirPathNode parent, in MemberPlace place, int step, int most, ref int count, ref FhirPathNode first)
    {
        var isLast = step == Steps.Length - 1;
        foreach (var item in Steps[step].Items(parent, place))
        {
            if (isLast ? IsLast(item, most, ref count, ref first) : Peek(run, item, step + 1, most, ref count, ref first))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLast(in FhirPathNode item, int most, ref int count, ref FhirPathNode first)
    {
        if (++count == 1)
        {
            first = item;
        }

        return count == most;
    }

    private bool Any(Run run, in FhirPathNode item, int step)
    {
        run.Step(Position);
        if (step == Steps.Length - 1)
        {
            return Steps[step].Any(item);
        }

        var one = Steps[step].One(item, out var place);
        return one.IsNone ? !place.IsEmpty && AnyOfAll(run, item, place, step) : Any(run, one, step + 1);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool AnyOfAll(Run run, in FhirPathNode parent, in MemberPlace place, int step)
    {
        foreach (var item in Steps[step].Items(parent, place))
        {
            if (Any(run, item, step + 1))
            {
                return true;
            }
        }

        return false;
    }

    private int Count(Run run, in FhirPathNode item, int step)
    {
        run.Step(Position);
        var one = Steps[step].One(item, out var place);
        return one.IsNone ? place.IsEmpty ? 0 : CountAll(run, item, place, step)
            : step == Steps.Length - 1 ? 1
            : Count(run, one, step + 1);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int CountAll(Run run, in FhirPathNode parent, in MemberPlace place, int step)
    {
        var isLast = step == Steps.Length - 1;
        var count = 0;
        foreach (var item in Steps[step].Items(parent, place))
        {
            run.Step(Position);
            count += isLast ? 1 : Count(run, item, step + 1);
        }

        return count;
    }
}
