using NetCds.Fhir.Definitions;

namespace NetCds.Fhir.Terminology.CodeSystems;

/// <summary>A concept and its neighbours in the hierarchy.</summary>
internal sealed class ConceptNode
{
    private readonly List<ConceptNode> _parents = [];
    private readonly List<ConceptNode> _children = [];

    /// <summary>Makes a concept without neighbours.</summary>
    /// <param name="concept">The concept.</param>
    public ConceptNode(CodeSystemConcept concept) => Concept = concept;

    /// <summary>The concept.</summary>
    public CodeSystemConcept Concept { get; }

    /// <summary>What is directly above.</summary>
    public IReadOnlyList<ConceptNode> Parents => _parents;

    /// <summary>Puts a concept below this one; twice does no harm.</summary>
    /// <param name="child">The lower concept.</param>
    public void Connect(ConceptNode child)
    {
        _children.Add(child);
        child._parents.Add(this);
    }

    /// <summary>This concept and all below it.</summary>
    public HashSet<ConceptNode> WithDescendants() => Reach(static n => n._children);

    /// <summary>This concept and all above it.</summary>
    public HashSet<ConceptNode> WithAncestors() => Reach(static n => n._parents);

    private HashSet<ConceptNode> Reach(Func<ConceptNode, List<ConceptNode>> neighbours)
    {
        var reached = new HashSet<ConceptNode>(ReferenceEqualityComparer.Instance) { this };
        var left = new Stack<ConceptNode>(reached);
        while (left.TryPop(out var next))
        {
            foreach (var neighbour in neighbours(next))
            {
                if (reached.Add(neighbour))
                {
                    left.Push(neighbour);
                }
            }
        }

        return reached;
    }
}
