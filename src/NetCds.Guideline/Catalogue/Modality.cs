using NetCds.Fhir.Terminology;

namespace NetCds.Guideline.Catalogue;

/// <summary>A modality, drug or action of the guideline: its place among the others, and how an order for it is recognised and written.</summary>
public sealed record Modality
{
    /// <summary>Position in the catalogue, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>Id in rules, upper snake case: <c>TARE_RESIN</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Name for readers.</summary>
    public required string Title { get; init; }

    /// <summary>What kind of thing it is.</summary>
    public required ModalityKind Kind { get; init; }

    /// <summary>Id of the umbrella it belongs to, or null.</summary>
    public string? Group { get; init; }

    /// <summary>Ids of the modalities an umbrella stands for, leaves only; empty for a leaf.</summary>
    public IReadOnlyList<string> Members { get; init; } = [];

    /// <summary>Ids of the drugs a systemic therapy is ordered as; an order for one is an order for the therapy.</summary>
    public IReadOnlyList<string> Drugs { get; init; } = [];

    /// <summary>Id of the therapy an order for it is judged as, or null for itself.</summary>
    public string? JudgedAs { get; init; }

    /// <summary>Whether the assessment always has an entry for it.</summary>
    public bool IsAssessed { get; init; }

    /// <summary>
    /// Condition under which it is a question at all: when it is known not to hold, the guideline is silent on it; while it is unknown, nothing is
    /// more than an option. Null for always.
    /// </summary>
    public string? AppliesWhen { get; init; }

    /// <summary>Rules that must be loaded before it may be recommended (knowledge base c.0.12).</summary>
    public IReadOnlyList<string> SafetyRules { get; init; } = [];

    /// <summary>Standard codings of an order for it.</summary>
    public IReadOnlyList<OrderCoding> OrderCodings { get; init; } = [];

    /// <summary>The project's own coding.</summary>
    public required Coding LocalCoding { get; init; }

    /// <summary>Words that name it in free text.</summary>
    public IReadOnlyList<string> TextClues { get; init; } = [];

    /// <summary>FHIR type of an order for it: <c>ServiceRequest</c> or <c>MedicationRequest</c>.</summary>
    public required string ResourceType { get; init; }

    /// <summary><c>imaging</c>, <c>laboratory</c> or null.</summary>
    public string? Category { get; init; }

    /// <summary>Hooks on which no order for it is offered at one click.</summary>
    public IReadOnlyList<string> NoOneClickOn { get; init; } = [];

    /// <summary>Names of the facts that its result would supply.</summary>
    public IReadOnlyList<string> Satisfies { get; init; } = [];
}

/// <summary>A standard coding of an order.</summary>
/// <param name="Coding">System and code.</param>
/// <param name="Display">Display, or null: CPT numbers have none here.</param>
/// <param name="IsConfirmed">Whether the code is confirmed; unconfirmed codes are read but never written.</param>
/// <param name="IsConditional">Whether the code alone does not say enough to be written or recognised without more (see the catalogue's note).</param>
public sealed record OrderCoding(Coding Coding, string? Display, bool IsConfirmed, bool IsConditional);

/// <summary>Kinds of modality.</summary>
public enum ModalityKind
{
    /// <summary>Ablation, embolisation, radioembolisation.</summary>
    LiverDirected,

    /// <summary>Resection, debulking, transplantation.</summary>
    Surgery,

    /// <summary>Drugs and radioligands.</summary>
    Systemic,

    /// <summary>Tests, imaging, referrals.</summary>
    WorkUp,

    /// <summary>Prophylaxis around a procedure.</summary>
    Prophylaxis,

    /// <summary>Follow-up.</summary>
    FollowUp,
}
