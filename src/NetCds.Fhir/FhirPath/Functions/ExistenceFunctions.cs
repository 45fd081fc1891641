using NetCds.Fhir.FhirPath.Compilation;
using NetCds.Fhir.FhirPath.Evaluation;
using NetCds.Fhir.FhirPath.Operators;
using NetCds.Fhir.FhirPath.Values;

namespace NetCds.Fhir.FhirPath.Functions;

/// <summary>Existence (FHIRPath N1, section 5.1).</summary>
internal static class ExistenceFunctions
{
    public static void AddTo(FunctionList table)
    {
        table.Add("exists", 0, 1, site => Truth(site.Count == 0
            ? new ExistsEvaluator(site.Position, site.Target.Code, isEmpty: false)
            : new AnyEvaluator(site.Position, site.Target.Code, site.Lambda(0).Code)));
        table.Add("empty", 0, 0, site => Truth(new ExistsEvaluator(site.Position, site.Target.Code, isEmpty: true)));
        table.Add("not", 0, 0, site => Truth(new NotEvaluator(site.Position, site.Target.Code)));
        table.Add("all", 1, 1, site => Truth(new AllEvaluator(site.Position, site.Target.Code, site.Lambda(0).Code)));
        table.Add("count", 0, 0, site => new Compiled(new CountEvaluator(site.Position, site.Target.Code), Shape.Of(SystemKind.Integer)));
        table.Truth("allTrue", 0, 0, (in Frame frame, Call call) => Booleans(frame, call, wanted: false, whenFound: false));
        table.Truth("anyTrue", 0, 0, (in Frame frame, Call call) => Booleans(frame, call, wanted: true, whenFound: true));
        table.Truth("allFalse", 0, 0, (in Frame frame, Call call) => Booleans(frame, call, wanted: true, whenFound: false));
        table.Truth("anyFalse", 0, 0, (in Frame frame, Call call) => Booleans(frame, call, wanted: false, whenFound: true));
        table.Truth("subsetOf", 1, 1, (in Frame frame, Call call) => Subset(frame, call, call.Target, call.Arguments[0]));
        table.Truth("supersetOf", 1, 1, (in Frame frame, Call call) => Subset(frame, call, call.Arguments[0], call.Target));
        table.Truth("isDistinct", 0, 0, IsDistinct);
        table.Truth("hasValue", 0, 0, (in Frame frame, Call call) => call.Target.Peek(frame, out var item) == 1 && NodeValues.HasValue(item));
    }

    private static Compiled Truth(Evaluator code) => new(code, Shape.Of(SystemKind.Boolean));

    private static bool? Booleans(in Frame frame, Call call, bool wanted, bool whenFound)
    {
        var items = frame.Run.Rent();
        call.Target.Collect(frame, items);
        var result = !whenFound;
        foreach (ref readonly var item in items.Span)
        {
            var value = NodeValues.Boolean(item) ?? throw call.Error($"there is an item of type {item.TypeName}, but only booleans are wanted.");
            if (value == wanted)
            {
                result = whenFound;
            }
        }

        frame.Run.Return(items);
        return result;
    }

    private static bool? Subset(in Frame frame, Call call, Evaluator inner, Evaluator outer)
    {
        var small = frame.Run.Rent();
        var large = frame.Run.Rent();
        inner.Collect(frame, small);
        outer.Collect(frame, large);
        var known = new NodeSet(frame.Run, call.Position);
        foreach (ref readonly var item in large.Span)
        {
            known.Add(item);
        }

        var isSubset = true;
        for (var i = 0; i < small.Count && isSubset; i++)
        {
            isSubset = known.Contains(small[i]);
        }

        frame.Run.Return(large);
        frame.Run.Return(small);
        return isSubset;
    }

    private static bool? IsDistinct(in Frame frame, Call call)
    {
        var items = frame.Run.Rent();
        call.Target.Collect(frame, items);
        var seen = new NodeSet(frame.Run, call.Position);
        var isDistinct = true;
        for (var i = 0; i < items.Count && isDistinct; i++)
        {
            isDistinct = items.Count == 1 || seen.Add(items[i]);
        }

        frame.Run.Return(items);
        return isDistinct;
    }
}
