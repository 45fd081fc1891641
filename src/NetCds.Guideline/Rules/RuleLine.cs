using NetCds.Guideline.Assessments;
using NetCds.Guideline.Conditions;

namespace NetCds.Guideline.Rules;

/// <summary>One line of the guideline, as written.</summary>
internal sealed record RuleText
{
    /// <summary>Id of the line, for example <c>R-045b</c>; unique.</summary>
    public required string Id { get; init; }

    /// <summary>Id of the rule it belongs to, for example <c>R-045</c>.</summary>
    public required string RuleId { get; init; }

    public required RuleEffect Effect { get; init; }

    /// <summary>Modalities and umbrellas it names; empty for a note.</summary>
    public required IReadOnlyList<string> Modalities { get; init; }

    public required Indicator Indicator { get; init; }

    /// <summary>Evidence letters.</summary>
    public required string Evidence { get; init; }

    public required WhenMissing WhenMissing { get; init; }

    /// <summary>The missing-data card it raises, or null.</summary>
    public string? Card { get; init; }

    public required string Condition { get; init; }

    public required string Statement { get; init; }

    public required string Rationale { get; init; }

    public required IReadOnlyList<Citation> Citations { get; init; }

    public required IReadOnlyList<string> Suggests { get; init; }

    /// <summary>The grade it sets, or null.</summary>
    public string? SetsGrade { get; init; }

    /// <summary>Whether it says how the grade came about.</summary>
    public bool ExplainsGrade { get; init; }

    /// <summary>Whether recommendations are options only while it holds.</summary>
    public bool Tempers { get; init; }

    /// <summary>File it stands in, for messages.</summary>
    public required string File { get; init; }
}

/// <summary>What an unknown condition does.</summary>
internal enum WhenMissing
{
    /// <summary>The modality is undetermined, and the missing facts are asked for.</summary>
    Blocks,

    /// <summary>The missing facts are asked for; no verdict waits for them.</summary>
    Asks,

    /// <summary>Nothing is asked.</summary>
    Silent,
}

/// <summary>A line made ready for evaluation.</summary>
internal sealed class RuleLine
{
    public RuleLine(int index, RuleText text, CompiledCondition condition)
    {
        Index = index;
        Text = text;
        Condition = condition;
        FactIndexes = [.. condition.Dependencies.Where(d => d.Kind == DependencyKind.Fact).Select(d => d.Index).Order()];
        CitationIds = [.. text.Citations.Select(c => c.Id)];
        Blocks = text.Indicator != Indicator.Info && text.WhenMissing != WhenMissing.Asks;
    }

    /// <summary>Position among the lines.</summary>
    public int Index { get; }

    public RuleText Text { get; }

    public CompiledCondition Condition { get; }

    /// <summary>Facts the condition reads itself, in catalogue order.</summary>
    public int[] FactIndexes { get; }

    public string[] CitationIds { get; }

    /// <summary>Whether an unknown outcome of a safety line leaves its modality undetermined (knowledge base c.0.3).</summary>
    public bool Blocks { get; }

    /// <summary>Whether it offers a modality.</summary>
    public bool IsAllocation => Text.Effect is RuleEffect.Recommend or RuleEffect.Consider;
}
