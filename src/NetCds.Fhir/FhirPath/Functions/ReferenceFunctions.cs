using System.Text.Json;
using NetCds.Fhir.FhirPath.Evaluation;
using NetCds.Fhir.Resources;

namespace NetCds.Fhir.FhirPath.Functions;

/// <summary><c>resolve()</c>.</summary>
internal static class ReferenceFunctions
{
    public static void AddTo(FunctionList table) => table.Collection("resolve", 0, 0, Resolve);

    private static void Resolve(in Frame frame, Call call, NodeBuffer into)
    {
        var items = frame.Run.Rent();
        call.Target.Collect(frame, items);
        foreach (ref readonly var item in items.Span)
        {
            frame.Run.Step(call.Position);
            if (Text(item) is { Length: > 0 } reference && Find(frame.Run, item, reference) is { IsNone: false } found)
            {
                into.Add(found);
            }
        }

        frame.Run.Return(items);
    }

    private static string? Text(in FhirPathNode item) => NodeValues.Text(item) ?? new FhirElement(item.Json)["reference"u8].AsString();

    private static FhirPathNode Find(Run run, in FhirPathNode item, string reference)
    {
        if (reference[0] == '#')
        {
            return (item.Scope ?? run.Input.Scope)?.Root is { } root ? Contained(root, reference.AsSpan(1)) : default;
        }

        return run.Context.Resolver is { } resolver ? resolver(reference, item) : BundleReferences.Find(item.Scope ?? run.Input.Scope, reference);
    }

    private static FhirPathNode Contained(ResourceScope root, ReadOnlySpan<char> id)
    {
        if (id.IsEmpty)
        {
            return root.Node;
        }

        foreach (var contained in new FhirElement(root.Json)["contained"u8].Items())
        {
            if (contained.Json.ValueKind == JsonValueKind.Object && contained["id"u8].AsString().AsSpan().SequenceEqual(id))
            {
                return FhirPathNode.OfResource(contained.Json, root.Type.Model, root, isContained: true);
            }
        }

        return default;
    }
}
