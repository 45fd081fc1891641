using System.Collections.Immutable;
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
        var left = new Stack<ConceptNode>();
        Push(definition.Concepts, null, left);
        while (left.TryPop(out var node))
        {
            _nodes.TryAdd(node.Concept.Code, node);
            Push(node.Concept.Children, node, left);
        }

        foreach (var node in _nodes.Values)
        {
            if (!node.Concept.Properties.IsEmpty)
            {
                ConnectByProperties(node);
            }
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

    // From the last to the first, so that they are met in order.
    private static void Push(ImmutableArray<CodeSystemConcept> concepts, ConceptNode? parent, Stack<ConceptNode> left)
    {
        for (var i = concepts.Length - 1; i >= 0; i--)
        {
            var node = new ConceptNode(concepts[i]);
            parent?.Connect(node);
            left.Push(node);
        }
    }

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
