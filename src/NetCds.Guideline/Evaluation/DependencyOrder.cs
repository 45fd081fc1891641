using NetCds.Guideline.Conditions;

namespace NetCds.Guideline.Evaluation;

/// <summary>Sorts everything to evaluate by dependency and refuses cycles.</summary>
internal sealed class DependencyOrder(GuidelineGraph graph)
{
    private readonly Dictionary<Dependency, bool> _finished = [];
    private readonly List<Dependency> _order = [];
    private readonly List<Dependency> _path = [];

    /// <exception cref="GuidelineCycleException">Something depends on itself.</exception>
    public Dependency[] Sort()
    {
        for (var i = 0; i < graph.Facts.Definitions.Count; i++)
        {
            Visit(new Dependency(DependencyKind.Fact, i));
        }

        for (var i = 0; i < graph.Lines.Length; i++)
        {
            Visit(new Dependency(DependencyKind.Line, i));
        }

        for (var i = 0; i < graph.Modalities.Modalities.Count; i++)
        {
            Visit(new Dependency(DependencyKind.Considered, i));
            Visit(new Dependency(DependencyKind.Contraindicated, i));
        }

        return [.. _order];
    }

    private void Visit(Dependency node)
    {
        if (_finished.TryGetValue(node, out var finished))
        {
            if (!finished)
            {
                var cycle = _path.SkipWhile(n => n != node).Append(node).Select(Describe).ToArray();
                throw new GuidelineCycleException(string.Join(" → ", cycle));
            }

            return;
        }

        _finished[node] = false;
        _path.Add(node);
        foreach (var dependency in graph.DependenciesOf(node))
        {
            Visit(dependency);
        }

        _path.RemoveAt(_path.Count - 1);
        _finished[node] = true;
        _order.Add(node);
    }

    private string Describe(Dependency node) => node.Kind switch
    {
        DependencyKind.Line => graph.Lines[node.Index].Text.Id,
        DependencyKind.Fact => $"%{graph.Facts.Definitions[node.Index].Name}",
        DependencyKind.Considered => $"%considered_{graph.Modalities.Modalities[node.Index].Id}",
        _ => $"%contraindicated_{graph.Modalities.Modalities[node.Index].Id}",
    };
}

/// <summary>Rules or facts that depend on themselves.</summary>
internal sealed class GuidelineCycleException(string cycle) : Exception($"These depend on one another in a circle: {cycle}.");
