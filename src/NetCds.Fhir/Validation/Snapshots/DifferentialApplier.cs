using System.Collections.Immutable;
using NetCds.Fhir.Definitions;

namespace NetCds.Fhir.Validation.Snapshots;

/// <summary>Applies the elements of a differential, in order, to the tree of the base.</summary>
internal sealed class DifferentialApplier(ElementNode root, StructureDefinition profile, TypeExpander types, List<string> problems)
{
    private static readonly Slicing ByUrl = new([new Discriminator("value", "url")], "open", IsOrdered: false);

    private static readonly Slicing ByType = new([new Discriminator("type", "$this")], "open", IsOrdered: false);

    public void Apply()
    {
        var steps = new DifferentialPaths(profile.Differential);
        foreach (var element in profile.Differential)
        {
            var path = steps.Next(element);
            if (Find(element, path) is { } node)
            {
                node.Definition = ElementMerge.Merge(node.Definition, element);
            }
        }
    }

    private ElementNode? Find(ElementDefinition element, ImmutableArray<(string Name, string? Slice)> path)
    {
        var node = root;
        for (var i = 1; i < path.Length; i++)
        {
            types.Expand(node, problems);
            var (name, slice) = path[i];
            if (node.Child(name) is null && Shortcut(node, name) is null)
            {
                types.Complete(node, problems);
            }

            var child = node.Child(name);
            var next = child is null ? Shortcut(node, name) : slice is null ? child : SliceOf(child, slice);
            if (next is null && !profile.IsConstraint && i == path.Length - 1)
            {
                node.Children.Add(next = new ElementNode(name, element));
            }

            if (next is null)
            {
                var steps = path.Skip(i + 1).Select(s => $".{s.Name}");
                problems.Add($"{profile.Url}: {element.Id} names no element. {new MissingElement(types, node, string.Join('.', path.Take(i).Select(s => s.Name))).Advice(name, string.Concat(steps))}");
                return null;
            }

            if (child is null && slice is not null && slice != name && next.SliceName is not null)
            {
                next = SliceOf(next, slice.Contains('/') ? slice : $"{next.SliceName}/{slice}");
            }

            node = next;
        }

        return node;
    }

    // valueQuantity stands for the slice of value[x] that has the type Quantity.
    private static ElementNode? Shortcut(ElementNode parent, string name)
    {
        foreach (var choice in parent.Children)
        {
            if (!choice.IsChoice || !name.StartsWith(choice.PlainName, StringComparison.Ordinal))
            {
                continue;
            }

            var suffix = name[choice.PlainName.Length..];
            foreach (var type in choice.Definition.Types)
            {
                if (TypeNames.IsSuffix(suffix, type.Code))
                {
                    return choice.Slice(name) ?? AddSlice(choice, choice, name, [type]);
                }
            }
        }

        return null;
    }

    private static ElementNode SliceOf(ElementNode sliced, string name)
    {
        if (sliced.Slice(name) is { } known)
        {
            return known;
        }

        var bar = name.LastIndexOf('/');
        var refined = bar > 0 ? sliced.Slice(name[..bar]) : null;
        return AddSlice(refined ?? sliced, sliced, name, TypesOf(sliced, name));
    }

    private static ImmutableArray<ElementType> TypesOf(ElementNode sliced, string name)
    {
        if (sliced.IsChoice && name.StartsWith(sliced.PlainName, StringComparison.Ordinal))
        {
            foreach (var type in sliced.Definition.Types)
            {
                if (TypeNames.IsSuffix(name.AsSpan(sliced.PlainName.Length), type.Code))
                {
                    return [type];
                }
            }
        }

        return sliced.Definition.Types;
    }

    private static ElementNode AddSlice(ElementNode template, ElementNode sliced, string name, ImmutableArray<ElementType> types)
    {
        var slicing = sliced.IsChoice ? ByType : sliced.Name is "extension" or "modifierExtension" ? ByUrl : null;
        if (slicing is not null && sliced.Definition.Slicing is null)
        {
            sliced.Definition = sliced.Definition with { Slicing = slicing };
        }

        var slice = new ElementNode(template.Name, template.Definition with { SliceName = name, Slicing = null, Min = 0, Types = types });
        slice.TakeChildrenOf(template);
        template.Slices.Add(slice);
        return slice;
    }
}
