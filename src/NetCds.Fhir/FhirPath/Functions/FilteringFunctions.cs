using NetCds.Fhir.FhirPath.Compilation;
using NetCds.Fhir.FhirPath.Evaluation;
using NetCds.Fhir.FhirPath.Operators;

namespace NetCds.Fhir.FhirPath.Functions;

/// <summary>Filtering and projection (FHIRPath N1, section 5.2), but for <c>ofType</c>.</summary>
internal static class FilteringFunctions
{
    public static void AddTo(FunctionList table)
    {
        table.Add("where", 1, 1, site => new Compiled(new WhereEvaluator(site.Position, site.Target.Code, site.Lambda(0).Code), site.Target.Shape));
        table.Add("select", 1, 1, Select);
        table.Add("repeat", 1, 1, site => Repeat(site, keepsRepeated: false));
        table.Add("repeatAll", 1, 1, site => Repeat(site, keepsRepeated: true));
    }

    private static Compiled Select(CallSite site)
    {
        var projection = site.Lambda(0);
        var call = new Call(site.Tree.Name, site.Position, site.Target.Code, [projection.Code]);
        return new Compiled(new CollectionCall(call, Select), projection.Shape with { IsUnordered = projection.Shape.IsUnordered || site.Target.Shape.IsUnordered });
    }

    private static void Select(in Frame frame, Call call, NodeBuffer into)
    {
        var run = frame.Run;
        var items = run.Rent();
        call.Target.Collect(frame, items);
        run.Enter(call.Position);
        for (var i = 0; i < items.Count; i++)
        {
            run.Step(call.Position);
            call.Arguments[0].Collect(frame.On(items[i], i), into);
        }

        run.Leave();
        run.Return(items);
    }

    // What is reached by repeating is not checked in strict mode: its type is that of any level.
    private static Compiled Repeat(CallSite site, bool keepsRepeated)
    {
        var projection = site.Compiler.VisitOn(site.Tree.Arguments[0], Shape.Unknown, null);
        var call = new Call(site.Tree.Name, site.Position, site.Target.Code, [projection.Code]);
        return new Compiled(new CollectionCall(call, keepsRepeated ? RepeatAll : Repeat), Shape.Unknown);
    }

    private static void Repeat(in Frame frame, Call call, NodeBuffer into) => Repeat(frame, call, into, new NodeSet(frame.Run, call.Position));

    private static void RepeatAll(in Frame frame, Call call, NodeBuffer into) => Repeat(frame, call, into, null);

    private static void Repeat(in Frame frame, Call call, NodeBuffer into, NodeSet? seen)
    {
        var run = frame.Run;
        var level = run.Rent();
        var next = run.Rent();
        call.Target.Collect(frame, level);
        run.Enter(call.Position);
        while (level.Count > 0)
        {
            for (var i = 0; i < level.Count; i++)
            {
                run.Step(call.Position);
                call.Arguments[0].Collect(frame.On(level[i], i), next);
            }

            level.Clear();
            foreach (ref readonly var item in next.Span)
            {
                run.Step(call.Position);
                if (seen is null || seen.Add(item))
                {
                    level.Add(item);
                    into.Add(item);
                }
            }

            next.Clear();
        }

        run.Leave();
        run.Return(next);
        run.Return(level);
    }
}
