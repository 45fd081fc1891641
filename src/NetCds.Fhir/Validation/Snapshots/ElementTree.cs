using System.Collections.Immutable;
using NetCds.Fhir.Definitions;

namespace NetCds.Fhir.Validation.Snapshots;

/// <summary>Turns the list of elements of a snapshot into a tree, and a tree into the list.</summary>
internal static class ElementTree
{
    /// <summary>Builds the tree of a snapshot.</summary>
    /// <param name="elements">Elements in order, the root first.</param>
    /// <returns>The root, or null when there is no element.</returns>
    public static ElementNode? Build(ImmutableArray<ElementDefinition> elements)
    {
        var open = new Stack<ElementNode>();
        ElementNode? root = null;
        foreach (var element in elements)
        {
            while (open.Count > 0 && !IsBelow(element.Path, open.Peek().Definition.Path))
            {
                open.Pop();
            }

            var node = new ElementNode(element.Path[(element.Path.LastIndexOf('.') + 1)..], element);
            if (open.Count > 0)
            {
                node = Attach(open.Peek(), node);
            }
            else if (root is not null)
            {
                continue;
            }

            root ??= node;
            open.Push(node);
        }

        return root;
    }

    /// <summary>The elements of a tree in order, with paths and ids made anew.</summary>
    /// <param name="root">Root of the tree.</param>
    public static ImmutableArray<ElementDefinition> Flatten(ElementNode root)
    {
        var list = ImmutableArray.CreateBuilder<ElementDefinition>();
        Add(root, root.Name, root.Name, list);
        return list.DrainToImmutable();
    }

    private static bool IsBelow(string path, string parent) => path.Length > parent.Length && path[parent.Length] == '.' && path.StartsWith(parent, StringComparison.Ordinal);

    private static ElementNode Attach(ElementNode parent, ElementNode node)
    {
        if (parent.Child(node.Name) is not { } sliced)
        {
            parent.Children.Add(node);
            return node;
        }

        if (node.SliceName is null)
        {
            node.Definition = node.Definition with { SliceName = $"slice-{sliced.Slices.Count + 1}" };
        }

        var bar = node.SliceName!.LastIndexOf('/');
        var refined = bar > 0 ? sliced.Slice(node.SliceName[..bar]) : null;
        (refined ?? sliced).Slices.Add(node);
        return node;
    }

    private static void Add(ElementNode node, string path, string id, ImmutableArray<ElementDefinition>.Builder list)
    {
        list.Add(node.Definition with { Path = path, Id = id });
        foreach (var child in node.Children)
        {
            Add(child, $"{path}.{child.Name}", $"{id}.{child.Name}", list);
        }

        AddSlices(node, path, id.EndsWith(":" + node.SliceName, StringComparison.Ordinal) ? id[..^(node.SliceName!.Length + 1)] : id, list);
    }

    private static void AddSlices(ElementNode node, string path, string id, ImmutableArray<ElementDefinition>.Builder list)
    {
        foreach (var slice in node.Slices)
        {
            Add(slice, path, $"{id}:{slice.SliceName}", list);
        }
    }
}
