using NetCds.Guideline.Facts;
using NetCds.Guideline.Reports;

namespace NetCds.Guideline.Narrative;

/// <summary>What one report states of one fact, and what became of it.</summary>
/// <param name="Definition">The fact.</param>
/// <param name="Value">The value stated, in the fact's unit.</param>
/// <param name="Evidence">The report, the element of it, its date, and the words with their sentence.</param>
/// <param name="Section">The section the words stand in; empty before any heading.</param>
/// <param name="Certainty">How sure the report is.</param>
/// <param name="Use">What became of the statement.</param>
public sealed record NarrativeStatement(
    FactDefinition Definition, FactValue Value, FactEvidence Evidence, string Section, StatementCertainty Certainty, NarrativeUse Use)
{
    /// <summary>Whether the report states it without reserve and it could be used, in the way the site's settings allow.</summary>
    public bool IsTold => Use is NarrativeUse.Fills or NarrativeUse.Contradicted or NarrativeUse.Suggested;

    /// <summary>What the section weighs against others of the report.</summary>
    internal int Standing { get; init; }
}

/// <summary>What became of a statement of a report.</summary>
public enum NarrativeUse
{
    /// <summary>Nothing is decided yet, or nothing asks for it.</summary>
    None,

    /// <summary>It gives the fact its value, as nothing usable is recorded.</summary>
    Fills,

    /// <summary>It would give the fact its value, but reports contradict each other, or a recorded entry stands against it.</summary>
    Contradicted,

    /// <summary>It would give the fact its value, but the site's setting only lets it be shown.</summary>
    Suggested,

    /// <summary>The recorded value says the same.</summary>
    Agrees,

    /// <summary>The recorded value says something else and stays in use.</summary>
    Disagrees,

    /// <summary>A newer report, a stronger section of the same report or a later record says what holds.</summary>
    Superseded,

    /// <summary>The report is not sure, or a later one is not.</summary>
    Doubtful,

    /// <summary>It holds of an earlier time, under a condition, or as a plan.</summary>
    NotCurrent,

    /// <summary>The report is older than the fact holds.</summary>
    Stale,

    /// <summary>The report has no date.</summary>
    Undated,

    /// <summary>The report's date lies in the future.</summary>
    FutureDated,

    /// <summary>The number cannot be right, or the value is none of the fact.</summary>
    Implausible,

    /// <summary>Reports of this kind are no source of the fact.</summary>
    OtherMatter,

    /// <summary>A recorded entry cannot be used and has to be mended first.</summary>
    EntryUnusable,
}
