using NetCds.Fhir.FhirPath.Compilation;
using NetCds.Fhir.FhirPath.Evaluation;
using NetCds.Fhir.FhirPath.Operators;

namespace NetCds.Fhir.FhirPath.Functions;

/// <summary>Parts of a collection, and collections put together (FHIRPath N1, sections 5.3 and 5.4).</summary>
internal static class SubsettingFunctions
{
    public static void AddTo(FunctionList table)
    {
        Single(table, "single", (in Frame frame, Call call) => call.Target.Peek(frame, out var item) < 2 ? item : throw call.Error("there are several items; use first() for the first one."));
        Single(table, "first", (in Frame frame, Call call) => call.Target.First(frame), needsOrder: true);
        Single(table, "last", Last, needsOrder: true);
        table.Subset("tail", 0, 0, (in Frame frame, Call call, NodeBuffer into) => Slice(frame, call, into, 1, int.MaxValue), needsOrder: true);
        table.Subset("skip", 1, 1, (in Frame frame, Call call, NodeBuffer into) => Slice(frame, call, into, Wanted(frame, call), int.MaxValue), needsOrder: true);
        table.Subset("take", 1, 1, (in Frame frame, Call call, NodeBuffer into) => Slice(frame, call, into, 0, Wanted(frame, call)), needsOrder: true);
        table.Subset("distinct", 0, 0, (in Frame frame, Call call, NodeBuffer into) => Distinct(frame, call, into, call.Target, null));
        table.Add("union", 1, 1, site => Both(site, (in Frame frame, Call call, NodeBuffer into) => Distinct(frame, call, into, call.Target, call.Arguments[0])));
        table.Add("combine", 1, 2, site => Both(site, Combine));
        table.Subset("intersect", 1, 1, (in Frame frame, Call call, NodeBuffer into) => Compare(frame, call, into, keepsCommon: true));
        table.Subset("exclude", 1, 1, (in Frame frame, Call call, NodeBuffer into) => Compare(frame, call, into, keepsCommon: false));
    }

    /// <summary>The items of two parts without repetitions.</summary>
    public static void Distinct(in Frame frame, Call call, NodeBuffer into, Evaluator left, Evaluator? right)
    {
        var items = frame.Run.Rent();
        left.Collect(frame, items);
        right?.Collect(frame, items);
        var seen = new NodeSet(frame.Run, call.Position);
        foreach (ref readonly var item in items.Span)
        {
            if (items.Count == 1 || seen.Add(item))
            {
                into.Add(item);
            }
        }

        frame.Run.Return(items);
    }

    private static void Single(FunctionList table, string name, ItemBody body, bool needsOrder = false) =>
        table.Add(name, 0, 0, site => new Compiled(new ItemCall(FunctionList.Call(site), body), site.Target.Shape), needsOrder);

    private static Compiled Both(CallSite site, CollectionBody body)
    {
        var other = site.Argument(0);
        var call = FunctionList.Call(site);
        return new Compiled(new CollectionCall(call, body), site.Target.Shape.Or(other.Shape));
    }

    private static FhirPathNode Last(in Frame frame, Call call)
    {
        var items = frame.Run.Rent();
        call.Target.Collect(frame, items);
        var last = items.Count == 0 ? default : items[items.Count - 1];
        frame.Run.Return(items);
        return last;
    }

    private static int Wanted(in Frame frame, Call call) => call.Integer(frame, 0) ?? throw call.Error("the number of items is empty; give an integer.");

    private static void Slice(in Frame frame, Call call, NodeBuffer into, int skipped, int taken)
    {
        var items = frame.Run.Rent();
        call.Target.Collect(frame, items);
        for (var i = Math.Max(skipped, 0); i < items.Count && i < taken; i++)
        {
            into.Add(items[i]);
        }

        frame.Run.Return(items);
    }

    private static void Combine(in Frame frame, Call call, NodeBuffer into)
    {
        var before = into.Count;
        call.Target.Collect(frame, into);
        call.Arguments[0].Collect(frame, into);
        frame.Run.Step(call.Position, into.Count - before);
    }

    private static void Compare(in Frame frame, Call call, NodeBuffer into, bool keepsCommon)
    {
        var items = frame.Run.Rent();
        var others = frame.Run.Rent();
        call.Target.Collect(frame, items);
        call.Arguments[0].Collect(frame, others);
        var other = new NodeSet(frame.Run, call.Position);
        foreach (ref readonly var item in others.Span)
        {
            other.Add(item);
        }

        var kept = keepsCommon ? new NodeSet(frame.Run, call.Position) : null;
        foreach (ref readonly var item in items.Span)
        {
            if (other.Contains(item) == keepsCommon && (kept is null || kept.Add(item)))
            {
                into.Add(item);
            }
        }

        frame.Run.Return(others);
        frame.Run.Return(items);
    }
}
