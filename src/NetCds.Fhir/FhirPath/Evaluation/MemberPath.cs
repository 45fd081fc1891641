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
        foreach (var next in Steps[step].Items(item))
        {
            if (step == Steps.Length - 1)
            {
                run.Step(Position);
                into.Add(next);
            }
            else
            {
                Collect(run, next, step + 1, into);
            }
        }
    }

    /// <summary>Counts up to 2; true when there are that many.</summary>
    private bool Peek(Run run, in FhirPathNode item, int step, ref int count, ref FhirPathNode first)
    {
        run.Step(Position);
        foreach (var next in Steps[step].Items(item))
        {
            if (step < Steps.Length - 1)
            {
                if (Peek(run, next, step + 1, ref count, ref first))
                {
                    return true;
                }
            }
            else if (++count == 1)
            {
                first = next;
            }
            else
            {
                return true;
            }
        }

        return false;
    }

    private bool Any(Run run, in FhirPathNode item, int step)
    {
        run.Step(Position);
        if (step == Steps.Length - 1)
        {
            return Steps[step].Any(item);
        }

        foreach (var next in Steps[step].Items(item))
        {
            if (Any(run, next, step + 1))
            {
                return true;
            }
        }

        return false;
    }

    private int Count(Run run, in FhirPathNode item, int step)
    {
        var count = 0;
        foreach (var next in Steps[step].Items(item))
        {
            run.Step(Position);
            count += step == Steps.Length - 1 ? 1 : Count(run, next, step + 1);
        }

        return count;
    }
}
