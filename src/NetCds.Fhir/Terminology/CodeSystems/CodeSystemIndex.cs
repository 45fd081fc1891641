using NetCds.Fhir.Definitions;

namespace NetCds.Fhir.Terminology.CodeSystems;

/// <summary>A code system made ready for questions: concepts by code, and what is above and below each, however the source says it.</summary>
/// <threadsafety>Immutable; safe for concurrent use.</threadsafety>
internal sealed class CodeSystemIndex
{
    private readonly Dictionary<string, ConceptNode> _nodes;

    /// <summary>Reads a definition.</summary>
    /// <param name="definition">The code system.</param>
    public CodeSystemIndex(CodeSystemDefinition definition)
    {
        Definition = definition;
        _nodes = new Dictionary<string, ConceptNode>(definition.IsCaseSensitive ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase);
        var left = new Stack<(CodeSystemConcept Concept, ConceptNode? Parent)>();
        for (var i = definition.Concepts.Length - 1; i >= 0; i--)
        {
            left.Push((definition.Concepts[i], null));
        }

        while (left.TryPop(out var next))
        {
            var node = new ConceptNode(next.Concept);
            _nodes.TryAdd(next.Concept.Code, node);
            next.Parent?.Connect(node);
            for (var i = next.Concept.Children.Length - 1; i >= 0; i--)
            {
                left.Push((next.Concept.Children[i], node));
            }
        }

        foreach (var node in _nodes.Values)
        {
            ConnectByProperties(node);
        }
    }

    /// <summary>The definition.</summary>
    public CodeSystemDefinition Definition { get; }

    /// <summary>All concepts.</summary>
    public IReadOnlyCollection<ConceptNode> Concepts => _nodes.Values;

    /// <summary>Whether it has a code.</summary>
    /// <param name="code">The code.</param>
    public bool Contains(string code) => _nodes.ContainsKey(code);

    /// <summary>The concept of a code, or null.</summary>
    /// <param name="code">The code.</param>
    public ConceptNode? Find(string code) => _nodes.GetValueOrDefault(code);

    /// <summary>The display of a code, or null.</summary>
    /// <param name="code">The code.</param>
    public string? Display(string code) => Find(code)?.Concept.Display;

    // Systems where a concept has several parents write the further ones as properties.
    private void ConnectByProperties(ConceptNode node)
    {
        foreach (var (property, value) in node.Concept.Properties)
        {
            if (property is "child" && Find(value) is { } child)
            {
                node.Connect(child);
            }
            else if (property is "parent" or "subsumedBy" && Find(value) is { } parent)
            {
                parent.Connect(node);
            }
        }
    }
}
