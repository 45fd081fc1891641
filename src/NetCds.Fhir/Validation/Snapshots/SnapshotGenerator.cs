using NetCds.Fhir.Definitions;

namespace NetCds.Fhir.Validation.Snapshots;

/// <summary>Makes differential-only definitions whole: applies what a profile changes to the snapshot of what it is derived from (profiling.html#snapshot).</summary>
/// <param name="definitions">Where bases, data types and the profiles of types are found.</param>
/// <threadsafety>Safe for concurrent use.</threadsafety>
public sealed class SnapshotGenerator(IDefinitionSource definitions)
{
    private const int LongestDerivation = 24;

    /// <summary>The snapshot of a definition; its own when it has one.</summary>
    /// <param name="definition">The definition.</param>
    public SnapshotResult Generate(StructureDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        if (!definition.Snapshot.IsEmpty)
        {
            return new SnapshotResult(definition.Snapshot, []);
        }

        var problems = new List<string>();
        var root = Tree(definition, problems);
        return new SnapshotResult(root is null ? [] : ElementTree.Flatten(root), [.. problems]);
    }

    /// <summary>The tree of a definition, made whole where needed.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="problems">Takes what could not be applied.</param>
    /// <param name="depth">How many derivations led here.</param>
    /// <returns>The root, or null when there is nothing to build on.</returns>
    internal ElementNode? Tree(StructureDefinition definition, List<string> problems, int depth = 0)
    {
        if (!definition.Snapshot.IsEmpty)
        {
            return ElementTree.Build(definition.Snapshot);
        }

        if (depth > LongestDerivation)
        {
            problems.Add($"{definition.Url} is derived from itself, or through more than {LongestDerivation} profiles.");
            return null;
        }

        if (definition.BaseDefinition is null || definitions.FindStructure(definition.BaseDefinition) is not { } parent)
        {
            problems.Add($"{definition.Url} is derived from {definition.BaseDefinition ?? "nothing"}, which is not here; give its definition too.");
            return null;
        }

        if (Tree(parent, problems, depth + 1) is not { } tree)
        {
            return null;
        }

        var root = new ElementNode(RootName(definition, tree), tree.Definition with { Slicing = null });
        root.TakeChildrenOf(tree);
        new DifferentialApplier(root, definition, new TypeExpander(definitions, this, definition.Type, depth), problems).Apply();
        return root;
    }

    private static string RootName(StructureDefinition definition, ElementNode tree) =>
        definition.IsConstraint || definition.Differential.IsEmpty ? tree.Name : definition.Differential[0].Path.Split('.')[0];
}
