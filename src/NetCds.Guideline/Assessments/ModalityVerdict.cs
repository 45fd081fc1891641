using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NetCds.Guideline.Logic;
using NetCds.Guideline.Facts;

namespace NetCds.Guideline.Assessments;

/// <summary>What the guideline says of one modality for this patient.</summary>
public sealed record ModalityVerdict
{
    /// <summary>Id in the modality catalogue; never an umbrella.</summary>
    public required string Id { get; init; }

    /// <summary>Name for readers.</summary>
    public required string Title { get; init; }

    /// <summary>The verdict.</summary>
    public required ModalityStatus Status { get; init; }

    /// <summary>Every rule that names the modality or its umbrella, by id.</summary>
    public required ImmutableArray<RuleFinding> Rules
    {
        get;
        init
        {
            field = value;
            Holding = RuleFinding.Holding(value);
        }
    }

    /// <summary>Those of <see cref="Rules"/> that hold, in the same order.</summary>
    public ImmutableArray<RuleFinding> Holding { get; private init; } = [];

    /// <summary>Names of the facts that leave a blocking rule unknown.</summary>
    public required IReadOnlyList<string> Missing { get; init; }

    /// <summary>
    /// Whether the modality is in play: drafted, or one of its allocation rules is true or unknown, and no true rule makes it contraindicated or not
    /// recommended. Only then is anything asked for its sake (knowledge base c.0.18).
    /// </summary>
    public required bool IsInPlay { get; init; }

    /// <summary>Whether an allocation rule (recommend or consider) is true.</summary>
    public required bool IsAllocated { get; init; }

    /// <summary>Whether an order for it is among the drafts.</summary>
    public bool IsDrafted { get; init; }

    /// <summary>Whether such an order is one the user has just selected or is about to sign: what guidance on an order hook is about.</summary>
    public bool IsSelected { get; init; }

    /// <summary>Names of the settings with a label's limit that its rules rest on, the same for every patient; readers are told when one is laxer (knowledge base c.0.15).</summary>
    public IReadOnlyList<string> LabelledSettings { get; init; } = [];

    /// <summary>Facts read from reports that make the verdict another than it would be without them; readers are asked to confirm them (knowledge base c.0.16).</summary>
    public IReadOnlyList<Fact> FromReports { get; init; } = [];

    /// <summary>Facts taken as negative from absence that the verdict rests on; readers are told (knowledge base c.0.13).</summary>
    public IReadOnlyList<Fact> AssumedAbsent { get; init; } = [];
}

/// <summary>Verdicts on a modality, strongest first.</summary>
public enum ModalityStatus
{
    /// <summary>A rule forbids it.</summary>
    Contraindicated,

    /// <summary>Something that could forbid or limit it is not known.</summary>
    Undetermined,

    /// <summary>A rule advises against it.</summary>
    NotRecommended,

    /// <summary>Possible with precautions.</summary>
    Caution,

    /// <summary>Advised, and every safety rule is known to be met.</summary>
    Recommended,

    /// <summary>An option.</summary>
    Considered,

    /// <summary>The guideline has nothing to say.</summary>
    Silent,
}

/// <summary>What one rule concluded.</summary>
public sealed record RuleFinding
{
    /// <summary>Id in the knowledge base, for example <c>R-042</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Whether its condition holds.</summary>
    public required Truth Outcome { get; init; }

    /// <summary>What it does when it holds.</summary>
    public required RuleEffect Effect { get; init; }

    /// <summary>How loud its card is.</summary>
    public required Indicator Indicator { get; init; }

    /// <summary>What it says, as one sentence for a clinician.</summary>
    public required string Statement { get; init; }

    /// <summary>Why.</summary>
    public required string Rationale { get; init; }

    /// <summary>Evidence letters of the knowledge base, for example <c>C</c> or <c>L/D</c>.</summary>
    public required string Evidence { get; init; }

    /// <summary>Citation ids; never empty.</summary>
    public required IReadOnlyList<string> Citations { get; init; }

    /// <summary>Modalities the rule names, as written (umbrellas kept).</summary>
    public required IReadOnlyList<string> Modalities { get; init; }

    /// <summary>Facts its condition reads, in catalogue order; empty for a rule that does not hold unless details were asked for.</summary>
    public required IReadOnlyList<Fact> Facts { get; init; }

    /// <summary>Names of the unknown facts that leave it unknown; empty when the outcome is known.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>Ids of the orders it suggests.</summary>
    public IReadOnlyList<string> Suggests { get; init; } = [];

    internal static ImmutableArray<RuleFinding> Holding(ImmutableArray<RuleFinding> findings)
    {
        var count = 0;
        foreach (var finding in findings)
        {
            count += finding.Outcome == Truth.True ? 1 : 0;
        }

        if (count == 0)
        {
            return [];
        }

        var holding = new RuleFinding[count];
        foreach (var finding in findings)
        {
            if (finding.Outcome == Truth.True)
            {
                holding[^count--] = finding;
            }
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(holding);
    }
}

/// <summary>What a rule does when its condition holds.</summary>
public enum RuleEffect
{
    /// <summary>Forbids the modality.</summary>
    Contraindicate,

    /// <summary>Leaves the modality open until something is known.</summary>
    Undetermine,

    /// <summary>Advises against the modality.</summary>
    NotRecommend,

    /// <summary>Asks for precautions.</summary>
    Caution,

    /// <summary>Advises the modality.</summary>
    Recommend,

    /// <summary>Offers the modality.</summary>
    Consider,

    /// <summary>Calls for work-up, prophylaxis or follow-up.</summary>
    WorkUp,

    /// <summary>Informs, without bearing on any verdict.</summary>
    Inform,
}

/// <summary>How loud a card is (CDS Hooks card.indicator).</summary>
public enum Indicator
{
    /// <summary>For information.</summary>
    Info,

    /// <summary>Something to look at.</summary>
    Warning,

    /// <summary>A danger.</summary>
    Critical,
}
