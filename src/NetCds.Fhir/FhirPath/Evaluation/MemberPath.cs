using NetCds.Fhir.FhirPath.Navigation;

namespace NetCds.Fhir.FhirPath.Evaluation;

/// <summary>Elements by name, one below the other: <c>name.given</c>. Walks them without building the collections between.</summary>
internal sealed class MemberPath(int position, Evaluator source, MemberStep[] steps) : Evaluator(position)
{
    /// <summary>What the path begins at.</summary>
    public Evaluator Source { get; } = source;

    /// <summary>The steps, at least one.</summary>
    public MemberStep[] Steps { get; } = steps;

    public override void Collect(in Frame frame, NodeBuffer into)
    {
        if (Source is SingleEvaluator single)
        {
            if (single.TryItem(frame, out var item))
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

    public override int Peek(in Frame frame, out FhirPathNode first)
    {
        first = default;
        var count = 0;
        if (Source is SingleEvaluator single)
        {
            if (single.TryItem(frame, out var item))
            {
                Peek(frame.Run, item, 0, ref count, ref first);
            }

            return count;
        }

        var sources = frame.Run.Rent();
        Source.Collect(frame, sources);
        foreach (ref readonly var item in sources.Span)
        {
            if (Peek(frame.Run, item, 0, ref count, ref first))
            {
                break;
            }
        }

        frame.Run.Return(sources);
        return count;
    }

    public override bool Any(in Frame frame)
    {
        if (Source is SingleEvaluator single)
        {
            return single.TryItem(frame, out var item) && Any(frame.Run, item, 0);
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
        if (Source is SingleEvaluator single)
        {
            return single.TryItem(frame, out var item) ? Count(frame.Run, item, 0) : 0;
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

    private void Collect(Run run, in FhirPathNode item, int step, NodeBuffer into)
    {
        run.Step(Position);
        var isLast = step == Steps.Length - 1;
        if (Steps[step].TryOne(item, out var one, out var items))
        {
            if (isLast)
            {
                into.Add(one);
            }
            else
            {
                Collect(run, one, step + 1, into);
            }

            return;
        }

        while (items.MoveNext())
        {
            if (isLast)
            {
                run.Step(Position);
                into.Add(items.Current);
            }
            else
            {
                Collect(run, items.Current, step + 1, into);
            }
        }
    }

    /// <summary>Counts up to 2; true when there are that many.</summary>
    private bool Peek(Run run, in FhirPathNode item, int step, ref int count, ref FhirPathNode first)
    {
        run.Step(Position);
        var isLast = step == Steps.Length - 1;
        if (Steps[step].TryOne(item, out var one, out var items))
        {
            return isLast ? IsSecond(one, ref count, ref first) : Peek(run, one, step + 1, ref count, ref first);
        }

        while (items.MoveNext())
        {
            if (isLast ? IsSecond(items.Current, ref count, ref first) : Peek(run, items.Current, step + 1, ref count, ref first))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSecond(in FhirPathNode item, ref int count, ref FhirPathNode first)
    {
        if (++count > 1)
        {
            return true;
        }

        first = item;
        return false;
    }

    private bool Any(Run run, in FhirPathNode item, int step)
    {
        run.Step(Position);
        if (step == Steps.Length - 1)
        {
            return Steps[step].Any(item);
        }

        if (Steps[step].TryOne(item, out var one, out var items))
        {
            return Any(run, one, step + 1);
        }

        while (items.MoveNext())
        {
            if (Any(run, items.Current, step + 1))
            {
                return true;
            }
        }

        return false;
    }

    private int Count(Run run, in FhirPathNode item, int step)
    {
        run.Step(Position);
        var isLast = step == Steps.Length - 1;
        if (Steps[step].TryOne(item, out var one, out var items))
        {
            return isLast ? 1 : Count(run, one, step + 1);
        }

        var count = 0;
        while (items.MoveNext())
        {
            run.Step(Position);
            count += isLast ? 1 : Count(run, items.Current, step + 1);
        }

        return count;
    }
}
