using NetCds.Guideline.Narrative;

namespace NetCds.Guideline.Assessments;

/// <summary>One missing-data card: what to record, and the orders that would supply it.</summary>
public sealed record MissingData
{
    /// <summary>Card id, <c>MD-…</c>.</summary>
    public required string Card { get; init; }

    /// <summary>Short title for readers, for example <c>Ki-67 index</c>.</summary>
    public required string Title { get; init; }

    /// <summary>Why it matters, one sentence.</summary>
    public required string Why { get; init; }

    /// <summary>How to record it: resource and code, one sentence.</summary>
    public required string HowToRecord { get; init; }

    /// <summary>Rules that ask for it.</summary>
    public required IReadOnlyList<string> RuleIds { get; init; }

    /// <summary>Names of the facts it asks for.</summary>
    public required IReadOnlyList<string> Facts { get; init; }

    /// <summary>Ids of orders that would supply them.</summary>
    public required IReadOnlyList<string> Suggested { get; init; }

    /// <summary>How loud the card is (knowledge base c.0.5).</summary>
    public required Indicator Indicator { get; init; }

    /// <summary>Modalities that wait for it.</summary>
    public required IReadOnlyList<string> Modalities { get; init; }

    /// <summary>What reports state of these facts, the newest for each; it is to be confirmed and recorded.</summary>
    public IReadOnlyList<NarrativeStatement> Stated { get; init; } = [];

    /// <summary>Whether reports state every fact it asks for without reserve.</summary>
    public bool IsStated { get; init; }

    /// <summary>Ids of the citations behind the asking rules.</summary>
    public required IReadOnlyList<string> Citations { get; init; }
}

/// <summary>Work-up, prophylaxis or follow-up that a rule calls for.</summary>
/// <param name="Id">Id in the modality catalogue, for example <c>MRI_LIVER</c>.</param>
/// <param name="RuleId">The rule.</param>
/// <param name="Reason">Why, one sentence.</param>
/// <param name="IsDrafted">Whether such an order is among the drafts.</param>
/// <param name="Indicator">How loud the rule's card is.</param>
/// <param name="Citations">Citation ids of the rule.</param>
public sealed record ProposedAction(string Id, string RuleId, string Reason, bool IsDrafted, Indicator Indicator, IReadOnlyList<string> Citations);
