using NetCds.Guideline.Conditions.Nodes;

namespace NetCds.Guideline.Conditions;

/// <summary>A condition or value expression made ready for evaluation.</summary>
/// <param name="Value">The compiled expression: one of the three node types.</param>
/// <param name="Dependencies">What it reads, each once, in order of appearance.</param>
/// <param name="Comparisons">Its comparisons of a fact with a constant or setting: the thresholds that make two values of a fact disagree.</param>
internal sealed record CompiledCondition(
    CompiledValue Value, IReadOnlyList<Dependency> Dependencies, IReadOnlyList<NumberComparisonNode> Comparisons)
{
    /// <summary>Positions of the settings it reads itself, each once.</summary>
    public IReadOnlyList<int> Settings { get; init; } = [];

    /// <summary>The expression as a truth; only for conditions.</summary>
    public TruthNode Truth => Value.Truth ?? throw new InvalidOperationException("The expression is not a condition.");
}

/// <summary>A compiled expression of one of the three types, with what is known of its unit and codes.</summary>
internal sealed record CompiledValue
{
    public TruthNode? Truth { get; init; }

    public NumberNode? Number { get; init; }

    public CodeNode? Code { get; init; }

    /// <summary>Unit of a number; null when it takes any (results of multiplication, plain literals).</summary>
    public string? Unit { get; init; }

    /// <summary>The fact whose accepted units a literal beside it may use.</summary>
    public Facts.FactDefinition? Fact { get; init; }

    /// <summary>Allowed codes of a coded fact or setting; null when any code may stand.</summary>
    public IReadOnlyList<string>? Codes { get; init; }

    /// <summary>Whether the facts of this operand count as false when unrecorded.</summary>
    public bool NotLimiting { get; init; }

    public string TypeName => Truth is not null ? "a condition" : Number is not null ? "a number" : "a code";
}
