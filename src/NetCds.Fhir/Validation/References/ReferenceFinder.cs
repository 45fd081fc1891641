using System.Text;
using System.Text.Json;
using NetCds.Fhir.FhirPath;
using NetCds.Fhir.Resources;
using NetCds.Fhir.Validation.Bundles;
using NetCds.Fhir.Validation.Walking;

namespace NetCds.Fhir.Validation.References;

/// <summary>Finds the targets of references: contained resources, and entries of the Bundles that hold a resource. Nothing is fetched.</summary>
internal static class ReferenceFinder
{
    /// <summary>Finds a target for FHIRPath's <c>resolve()</c>.</summary>
    public static FhirPathNode FindNode(ValidationRun run, string reference, in FhirPathNode from)
    {
        var frame = FrameOf(run, from.Scope);
        return frame is not null && Find(run, Encoding.UTF8.GetBytes(reference), frame) is { } target ? target.Scope.Node : default;
    }

    /// <summary>The frame of the resource that a node belongs to.</summary>
    public static ResourceFrame? FrameOf(ValidationRun run, ResourceScope? scope)
    {
        if (scope is null)
        {
            return run.Frame;
        }

        for (var frame = run.Frame; frame is not null; frame = frame.Parent)
        {
            if (ReferenceEquals(frame.Scope, scope))
            {
                return frame;
            }
        }

        if (run.Reached.TryGetValue(scope, out var reached))
        {
            return reached;
        }

        // A scope that an expression made for a resource inside another one: what holds it is known.
        var parent = scope.Container is null ? null : FrameOf(run, scope.Container);
        return parent is null ? run.Frame : new ResourceFrame(scope, parent, default, null);
    }

    /// <summary>Finds the target of a reference.</summary>
    /// <param name="run">The validation.</param>
    /// <param name="reference">As written.</param>
    /// <param name="from">The resource that holds it.</param>
    /// <returns>The frame of the target, or null when it is not at hand.</returns>
    public static ResourceFrame? Find(ValidationRun run, ReadOnlySpan<byte> reference, ResourceFrame from)
    {
        var root = from.Root;
        if (reference is [(byte)'#', ..])
        {
            if (reference.Length == 1)
            {
                return root;
            }

            var index = root.FindContained(reference[1..]);
            return index < 0 ? null : Reach(run, root.Contained[index], root, default, isContained: true, entry: -1);
        }

        for (var holder = root.Parent; holder is not null; holder = holder.Parent)
        {
            if (holder.Bundle is { } bundle && bundle.Find(reference, root.FullUrl) is >= 0 and var entry)
            {
                return Reach(run, bundle.Resource(entry), holder, bundle.FullUrl(entry), isContained: false, entry);
            }
        }

        return null;
    }

    private static ResourceFrame? Reach(ValidationRun run, JsonElement resource, ResourceFrame holder, JsonElement fullUrl, bool isContained, int entry)
    {
        if (resource.ValueKind != JsonValueKind.Object || JsonText.Read(JsonMembers.Find(resource, "resourceType"u8)) is not { } name || run.Catalogue.Types.Find(name) is not { } type)
        {
            return null;
        }

        var scope = new ResourceScope(resource, type, holder.Scope, isContained);
        var inner = name == "Bundle" ? BundleIndex.Of(resource) : null;
        var frame = new ResourceFrame(scope, holder, fullUrl, inner) { Entry = entry };
        run.Reached[scope] = frame;
        return frame;
    }
}
