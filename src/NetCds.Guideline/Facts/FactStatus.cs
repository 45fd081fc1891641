namespace NetCds.Guideline.Facts;

/// <summary>What the record says about a fact. Unknown is not false: only <see cref="Known"/> and <see cref="Conflicting"/> facts carry a value that rules use.</summary>
public enum FactStatus
{
    /// <summary>Nothing usable was found.</summary>
    Unknown,

    /// <summary>One usable value.</summary>
    Known,

    /// <summary>Usable sources disagree on a decision; the newest is used, all are listed (rule R-013).</summary>
    Conflicting,

    /// <summary>The newest value is older than the fact's validity; rules treat it as unknown.</summary>
    Stale,

    /// <summary>A value was found that cannot be right or read: implausible, unknown or missing unit, wrong type; rules treat it as unknown.</summary>
    Invalid,

    /// <summary>The fact has no meaning for this patient and nothing is recorded; counts as false and is never asked for.</summary>
    NotApplicable,
}
