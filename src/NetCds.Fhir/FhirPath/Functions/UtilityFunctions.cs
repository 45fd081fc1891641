using NetCds.Fhir.FhirPath.Compilation;
using NetCds.Fhir.FhirPath.Evaluation;
using NetCds.Fhir.FhirPath.Values;

namespace NetCds.Fhir.FhirPath.Functions;

/// <summary>Conditions, aggregation, tracing and the clock (FHIRPath N1, sections 5.9, 5.10 and 7).</summary>
internal static class UtilityFunctions
{
    private const long TicksPerMillisecond = TimeSpan.TicksPerMillisecond;

    public static void AddTo(FunctionList table)
    {
        table.Add("iif", 2, 3, Iif);
        table.Add("trace", 1, 2, Trace);
        table.Add("aggregate", 1, 2, Aggregate);
        table.Collection("coalesce", 1, int.MaxValue, Coalesce);
        table.Item("now", 0, 0, SystemKind.DateTime, (in Frame frame, Call call) => Moment(frame, SystemKind.DateTime));
        table.Item("today", 0, 0, SystemKind.Date, (in Frame frame, Call call) => Moment(frame, SystemKind.Date));
        table.Item("timeOfDay", 0, 0, SystemKind.Time, (in Frame frame, Call call) => Moment(frame, SystemKind.Time));
    }

    private static FhirPathNode Moment(in Frame frame, SystemKind kind)
    {
        var now = frame.Run.Now;
        var ticks = now.Ticks - (now.Ticks % TicksPerMillisecond);
        return new FhirPathNode(kind switch
        {
            SystemKind.Date => new TemporalValue(kind, TemporalPrecision.Day, now.Date.Ticks),
            SystemKind.Time => new TemporalValue(kind, TemporalPrecision.Fraction, ticks % TimeSpan.TicksPerDay),
            _ => new TemporalValue(kind, TemporalPrecision.Fraction, ticks, (int)now.Offset.TotalMinutes),
        });
    }

    private static Compiled Iif(CallSite site)
    {
        var criteria = site.Lambda(0);
        if (site.Compiler.Options.IsStrict && criteria.Shape.System is { } kind and not SystemKind.Boolean)
        {
            throw new FhirPathSemanticException($"The first argument of iif() is a {kind}, but a condition is wanted; compare it with something, or test it with exists().", criteria.Code.Position);
        }

        var shape = site.Count == 3 ? site.Lambda(1).Shape.Or(site.Lambda(2).Shape) : site.Lambda(1).Shape;
        return new Compiled(new CollectionCall(FunctionList.LambdaCall(site), Iif), shape);
    }

    private static void Iif(in Frame frame, Call call, NodeBuffer into)
    {
        call.TryInput(frame, out var item);
        var inner = frame.On(item, frame.Index);
        if (call.Arguments[0].Truth(inner) == true)
        {
            call.Arguments[1].Collect(inner, into);
        }
        else if (call.Arguments.Length == 3)
        {
            call.Arguments[2].Collect(inner, into);
        }
    }

    private static Compiled Trace(CallSite site)
    {
        var projection = site.Count == 2 ? site.Lambda(1).Code : null;
        var call = new Call(site.Tree.Name, site.Position, site.Target.Code, projection is null ? [site.Argument(0).Code] : [site.Argument(0).Code, projection]);
        return new Compiled(new CollectionCall(call, Trace), site.Target.Shape);
    }

    private static void Trace(in Frame frame, Call call, NodeBuffer into)
    {
        var start = into.Count;
        call.Target.Collect(frame, into);
        if (frame.Run.Context.Trace is not { } trace)
        {
            return;
        }

        var name = call.Text(frame, 0) ?? string.Empty;
        if (call.Arguments.Length == 1)
        {
            trace(name, into.Span[start..].ToArray());
            return;
        }

        var shown = frame.Run.Rent();
        for (var i = start; i < into.Count; i++)
        {
            var item = into[i];
            call.Arguments[1].Collect(frame.On(item, i - start), shown);
        }

        trace(name, shown.ToArray());
        frame.Run.Return(shown);
    }

    private static Compiled Aggregate(CallSite site)
    {
        var aggregator = site.Lambda(0).Code;
        var call = new Call(site.Tree.Name, site.Position, site.Target.Code, site.Count == 1 ? [aggregator] : [aggregator, site.Argument(1).Code]);
        return new Compiled(new CollectionCall(call, Aggregate), Shape.Unknown);
    }

    private static void Aggregate(in Frame frame, Call call, NodeBuffer into)
    {
        var run = frame.Run;
        var items = run.Rent();
        var total = run.Rent();
        var next = run.Rent();
        call.Target.Collect(frame, items);
        if (call.Arguments.Length == 2)
        {
            call.Arguments[1].Collect(frame, total);
        }

        run.Enter(call.Position);
        for (var i = 0; i < items.Count; i++)
        {
            call.Arguments[0].Collect(new Frame(run, items[i], i, total), next);
            run.Step(call.Position, 1 + next.Count);
            (total, next) = (next, total);
            next.Clear();
        }

        run.Leave();
        into.AddRange(total.Span);
        run.Return(next);
        run.Return(total);
        run.Return(items);
    }

    private static void Coalesce(in Frame frame, Call call, NodeBuffer into)
    {
        var start = into.Count;
        for (var i = 0; i < call.Arguments.Length && into.Count == start; i++)
        {
            call.Arguments[i].Collect(frame, into);
        }
    }
}
