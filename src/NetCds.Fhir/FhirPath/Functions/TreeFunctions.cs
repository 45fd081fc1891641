using NetCds.Fhir.FhirPath.Compilation;
using NetCds.Fhir.FhirPath.Evaluation;
using NetCds.Fhir.FhirPath.Navigation;

namespace NetCds.Fhir.FhirPath.Functions;

/// <summary>Children and descendants (FHIRPath N1, section 5.8).</summary>
internal static class TreeFunctions
{
    public static void AddTo(FunctionList table)
    {
        table.Collection("children", 0, 0, Children, Shape.Unordered);
        table.Collection("descendants", 0, 0, Descendants, Shape.Unordered);
    }

    private static void Children(in Frame frame, Call call, NodeBuffer into)
    {
        var items = frame.Run.Rent();
        call.Target.Collect(frame, items);
        foreach (ref readonly var item in items.Span)
        {
            ChildFinder.Collect(frame.Run, call.Position, item, into);
        }

        frame.Run.Return(items);
    }

    private static void Descendants(in Frame frame, Call call, NodeBuffer into)
    {
        var next = into.Count;
        Children(frame, call, into);
        for (; next < into.Count; next++)
        {
            var item = into[next];
            ChildFinder.Collect(frame.Run, call.Position, item, into);
        }
    }
}
