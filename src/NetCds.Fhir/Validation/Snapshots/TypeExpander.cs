using NetCds.Fhir.Definitions;

namespace NetCds.Fhir.Validation.Snapshots;

/// <summary>Gives an element the children of its type, of the profile of its type, or of the element whose content it repeats.</summary>
internal sealed class TypeExpander(IDefinitionSource definitions, SnapshotGenerator snapshots, string typeName, int depth)
{
    private const string CoreTypes = "http://hl7.org/fhir/StructureDefinition/";

    /// <summary>Fills in the children of an element that has none.</summary>
    /// <param name="node">The element.</param>
    /// <param name="problems">Takes what could not be had.</param>
    public void Expand(ElementNode node, List<string> problems)
    {
        if (node.Children.Count > 0)
        {
            return;
        }

        if (node.Definition.ContentReference is { } reference)
        {
            if (FindReferenced(reference, problems) is { } content)
            {
                node.TakeChildrenOf(content);
            }

            return;
        }

        if (Structure(node.Definition) is { } type && snapshots.Tree(type, problems, depth + 1) is { } tree)
        {
            node.TakeChildrenOf(tree);
        }
    }

    /// <summary>Adds the children that a narrowed element's one type has and that it does not have yet: those of its wider type came before.</summary>
    /// <param name="node">The element.</param>
    /// <param name="problems">Takes what could not be had.</param>
    /// <returns>Whether there were any.</returns>
    public bool Complete(ElementNode node, List<string> problems)
    {
        if (node.Definition.Types.Length != 1 || Structure(node.Definition) is not { } type || snapshots.Tree(type, problems, depth + 1) is not { } tree)
        {
            return false;
        }

        var count = node.Children.Count;
        foreach (var child in tree.Children)
        {
            if (node.Child(child.Name) is null)
            {
                node.Children.Add(child.Clone());
            }
        }

        return node.Children.Count > count;
    }

    /// <summary>The tree of a type, or null when it is not known.</summary>
    /// <param name="type">Name of the type.</param>
    public ElementNode? Tree(string type) => definitions.FindStructure(CoreTypes + type) is { } structure ? snapshots.Tree(structure, [], depth + 1) : null;

    // The content is what the type says, not what the profile made of the element that it is taken from.
    private ElementNode? FindReferenced(string reference, List<string> problems)
    {
        var node = definitions.FindStructure(CoreTypes + typeName) is { } type ? snapshots.Tree(type, problems, depth + 1) : null;
        foreach (var step in reference[(reference.IndexOf('#', StringComparison.Ordinal) + 1)..].Split('.').Skip(1))
        {
            if (node?.Child(step) is not { } child)
            {
                return null;
            }

            node = child;
        }

        return node;
    }

    // Several types have only what every element has in common.
    private StructureDefinition? Structure(ElementDefinition element)
    {
        if (element.Types.Length != 1)
        {
            return element.Types.IsEmpty ? null : definitions.FindStructure(CoreTypes + "Element");
        }

        var type = element.Types[0];
        if (type.Profiles.Length == 1 && definitions.FindStructure(type.Profiles[0]) is { } profile)
        {
            return profile;
        }

        return definitions.FindStructure(type.Code.Contains('/') ? type.Code : CoreTypes + type.Code);
    }
}
