using NetCds.Fhir.Dates;
using NetCds.Guideline.Narrative;

namespace NetCds.Guideline.Facts;

/// <summary>A fact of one patient at one time: its status, its value and where it was read.</summary>
public sealed class Fact
{
    /// <summary>Creates a fact.</summary>
    /// <param name="definition">What the fact is.</param>
    /// <param name="status">What the record says about it.</param>
    /// <param name="value">Its value; for a stale or invalid fact what was read.</param>
    public Fact(FactDefinition definition, FactStatus status, FactValue value = default)
    {
        Definition = definition;
        Status = status;
        Value = value;
    }

    /// <summary>What the fact is.</summary>
    public FactDefinition Definition { get; }

    /// <summary>What the record says about it.</summary>
    public FactStatus Status { get; }

    /// <summary>Its value in the canonical unit. Given for known and conflicting facts (the one in use), and for stale and invalid ones when it could be read.</summary>
    public FactValue Value { get; }

    /// <summary>When the source in use held; null when no source has a date.</summary>
    public FhirDateTime? Effective { get; init; }

    /// <summary>Where it was read, newest first; empty for a fact assumed from absence.</summary>
    public IReadOnlyList<FactEvidence> Sources { get; init; } = [];

    /// <summary>
    /// The values the usable sources give, in the order of <see cref="Sources"/>, when there is more than one usable source within the validity
    /// window; otherwise empty. The engine decides whether they disagree on a decision (rule R-013).
    /// </summary>
    public IReadOnlyList<FactValue> Candidates { get; init; } = [];

    /// <summary>True when a negative was taken from the absence of any record, or a value was assumed by a project default.</summary>
    public bool Assumed { get; init; }

    /// <summary>
    /// True for an unknown fact about which something is on record that says it is not known, or says too little: a provisional diagnosis, an
    /// answer "unknown", a thrombosis without extent. No negative may be taken from absence then.
    /// </summary>
    public bool StatedUnknown { get; init; }

    /// <summary>
    /// True when a newer statement is on record that cannot be used: unreadable, implausible, of an unknown unit. The older value is in use, but
    /// nothing that rests on it is more than an option.
    /// </summary>
    public bool HasNewerUnusable { get; init; }

    /// <summary>True when the value rests on narrative text alone.</summary>
    public bool FromNarrative { get; init; }

    /// <summary>What a report states without reserve against the recorded value, which stays in use; null when none does.</summary>
    public NarrativeStatement? Disputed { get; init; }

    /// <summary>Whether rules may use the value.</summary>
    public bool IsUsable => Status is FactStatus.Known or FactStatus.Conflicting;

    /// <summary>Whether the fact would have to be recorded (again) before rules can use it.</summary>
    public bool IsMissing => Status is FactStatus.Unknown or FactStatus.Stale or FactStatus.Invalid;

    /// <summary>Name and status, without any patient data.</summary>
    public override string ToString() => $"{Definition.Name}: {Status}";
}
