namespace NetCds.Guideline.Reports;

/// <summary>What one place of a report says of one fact.</summary>
/// <param name="Fact">Name of the fact in the catalogue.</param>
/// <param name="Value">The value; for a denied coded finding its negative value.</param>
/// <param name="Unit">The catalogue's unit, or null for codes and truth values.</param>
/// <param name="IsNegated">Whether words deny the finding.</param>
/// <param name="Certainty">How sure the report is.</param>
/// <param name="Temporality">Whether it holds now.</param>
/// <param name="Start">Offset of the first character of the words that state it.</param>
/// <param name="End">Offset after their last character.</param>
/// <param name="SentenceStart">Offset of the first character of the sentence.</param>
/// <param name="SentenceEnd">Offset after the last character of the sentence.</param>
/// <param name="Section">The section it stands in, by the name the lexicon gives it; empty before any heading.</param>
/// <param name="Standing">What the section weighs: addendum above impression above findings.</param>
public sealed record ReportStatement(
    string Fact, StatedValue Value, string? Unit, bool IsNegated, StatementCertainty Certainty, StatementTemporality Temporality,
    int Start, int End, int SentenceStart, int SentenceEnd, string Section, int Standing)
{
    /// <summary>Whether it describes a lesion other than the largest.</summary>
    public bool IsFurther { get; init; }

    /// <summary>The number of the fact among those the rules state.</summary>
    internal int FactIndex { get; init; }

    /// <summary>Whether it is said of a lesion beside others ("a further focus of 5 mm"), which is not the largest for being said last.</summary>
    internal bool IsMinor { get; init; }

    /// <summary>Concepts one of which the whole report must hold for it to count; null when none.</summary>
    internal bool[]? Needs { get; init; }

    /// <summary>Whether only the whole report can tell that it is about the target organ.</summary>
    internal bool IsPending { get; init; }

    /// <summary>Whether the report says that this is the largest or the decisive one of several.</summary>
    internal bool IsLeading { get; init; }

    /// <summary>Whether it is said of lesions that are not called metastases where it stands.</summary>
    internal bool IsUnnamed { get; init; }
}

/// <summary>How sure a report is.</summary>
public enum StatementCertainty
{
    /// <summary>Stated without reserve.</summary>
    Definite,

    /// <summary>"suspicious", "likely".</summary>
    Probable,

    /// <summary>"possible", "cannot be excluded".</summary>
    Possible,
}

/// <summary>When a statement holds.</summary>
public enum StatementTemporality
{
    /// <summary>At the time of the report.</summary>
    Current,

    /// <summary>Only before it.</summary>
    Historical,

    /// <summary>Under a condition, as a question or a plan.</summary>
    Hypothetical,
}
