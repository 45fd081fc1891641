using NetCds.Fhir.Definitions;

namespace NetCds.Fhir.Validation.Snapshots;

/// <summary>One element of a definition with what lies below it; the mutable form in which profiles are made whole.</summary>
internal sealed class ElementNode(string name, ElementDefinition definition)
{
    /// <summary>Last step of the path, for example <c>value[x]</c>; the type for a root.</summary>
    public string Name { get; } = name;

    /// <summary>What the definition says about it.</summary>
    public ElementDefinition Definition { get; set; } = definition;

    /// <summary>Elements below.</summary>
    public List<ElementNode> Children { get; } = [];

    /// <summary>Slices of this element, or of this slice.</summary>
    public List<ElementNode> Slices { get; } = [];

    /// <summary>Name of the slice, with the names of those it refines before it (<c>a/b</c>); null when it is no slice.</summary>
    public string? SliceName => Definition.SliceName;

    /// <summary>Name without <c>[x]</c>.</summary>
    public string PlainName => IsChoice ? Name[..^3] : Name;

    /// <summary>Whether the element may have several types, told by its name.</summary>
    public bool IsChoice => Name.EndsWith("[x]", StringComparison.Ordinal);

    /// <summary>The child of that name, or null.</summary>
    /// <param name="name">Step of a path.</param>
    public ElementNode? Child(string name)
    {
        foreach (var child in Children)
        {
            if (child.Name == name)
            {
                return child;
            }
        }

        return null;
    }

    /// <summary>The slice of that full name at any level, or null.</summary>
    /// <param name="sliceName">Name of the slice.</param>
    public ElementNode? Slice(string sliceName)
    {
        foreach (var slice in Slices)
        {
            if (slice.SliceName == sliceName)
            {
                return slice;
            }

            if (sliceName.StartsWith(slice.SliceName + "/", StringComparison.Ordinal) && slice.Slice(sliceName) is { } inner)
            {
                return inner;
            }
        }

        return null;
    }

    /// <summary>A copy with copies of all below.</summary>
    public ElementNode Clone()
    {
        var copy = new ElementNode(Name, Definition);
        copy.TakeChildrenOf(this);
        foreach (var slice in Slices)
        {
            copy.Slices.Add(slice.Clone());
        }

        return copy;
    }

    /// <summary>Adds copies of another element's children.</summary>
    /// <param name="other">The other element.</param>
    public void TakeChildrenOf(ElementNode other)
    {
        foreach (var child in other.Children)
        {
            Children.Add(child.Clone());
        }
    }
}
