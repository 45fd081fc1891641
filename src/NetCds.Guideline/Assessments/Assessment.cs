using System.Collections.Immutable;
using NetCds.Guideline.Facts;
using NetCds.Guideline.Narrative;

namespace NetCds.Guideline.Assessments;

/// <summary>What the guideline makes of one patient at one time. Everything in it is in a fixed order, so equal input gives an equal assessment.</summary>
public sealed record Assessment
{
    /// <summary>Id of the guideline.</summary>
    public required string GuidelineId { get; init; }

    /// <summary>Version of the guideline.</summary>
    public required string GuidelineVersion { get; init; }

    /// <summary>Whether the patient is concerned: has, or may have, a neuroendocrine neoplasm.</summary>
    public required Concern Concern { get; init; }

    /// <summary>Computed grade, <c>G1</c>, <c>G2</c>, <c>G3_NET</c> or <c>NEC</c>; null when it cannot be computed.</summary>
    public string? Grade { get; init; }

    /// <summary>Ids of the rules that set the grade.</summary>
    public IReadOnlyList<string> GradeRules { get; init; } = [];

    /// <summary>Recognised draft orders, in the order sent.</summary>
    public IReadOnlyList<RecognisedDraft> Drafts { get; init; } = [];

    /// <summary>All facts, in catalogue order.</summary>
    public IReadOnlyList<Fact> Facts { get; init; } = [];

    /// <summary>Verdicts on modalities, in catalogue order.</summary>
    public ImmutableArray<ModalityVerdict> Modalities { get; init; } = [];

    /// <summary>What must be known first: one entry a missing-data card, by card id.</summary>
    public IReadOnlyList<MissingData> Missing { get; init; } = [];

    /// <summary>Work-up, prophylaxis and follow-up the rules call for, by rule id.</summary>
    public IReadOnlyList<ProposedAction> Actions { get; init; } = [];

    /// <summary>True statements that are about no modality in particular (grade notes, data conflicts), by rule id.</summary>
    public IReadOnlyList<RuleFinding> Notes { get; init; } = [];

    /// <summary>What reports state, by fact in catalogue order, newest first, with what became of each statement; empty when none was read.</summary>
    public IReadOnlyList<NarrativeStatement> Reports { get; init; } = [];

    /// <summary>Reports that were not read, and why.</summary>
    public IReadOnlyList<UnreadText> UnreadReports { get; init; } = [];

    /// <summary>What is wrong with the data.</summary>
    public IReadOnlyList<DataIssue> DataIssues { get; init; } = [];

    /// <summary>Every citation used above, once, in ordinal order of id.</summary>
    public IReadOnlyList<Citation> Citations { get; init; } = [];
}

/// <summary>Whether a patient is the guideline's concern (knowledge base c.0.9, c.0.10).</summary>
public enum Concern
{
    /// <summary>The problem list was answered in full and shows no neuroendocrine neoplasm.</summary>
    NotConcerned,

    /// <summary>A neuroendocrine neoplasm is coded.</summary>
    Concerned,

    /// <summary>A neuroendocrine neoplasm is named in free text only; the diagnosis should be coded.</summary>
    ConcernedByTextOnly,

    /// <summary>The problem list could not be read in full and nothing else points to a neuroendocrine neoplasm.</summary>
    Undecided,

    /// <summary>Deceased or under age: no recommendation is made.</summary>
    OutOfScope,

    /// <summary>The data at hand are another patient's: nothing was evaluated, and the data issues say so.</summary>
    PatientMismatch,
}

/// <summary>A recognised draft order.</summary>
/// <param name="Reference"><c>Type/id</c> of the draft.</param>
/// <param name="ModalityId">Id in the modality catalogue; an umbrella id when the order does not say more.</param>
/// <param name="IsSelected">Whether the user has just selected it.</param>
public sealed record RecognisedDraft(string Reference, string ModalityId, bool IsSelected);

/// <summary>A reference of the knowledge base.</summary>
/// <param name="Id">Its id, for example <c>S003</c>; <c>PD</c> for a project default.</param>
/// <param name="Text">Bibliographic text.</param>
/// <param name="ShortText">Short form for a link on a card, for example <c>Putzer 2020</c>.</param>
/// <param name="Url">Address of the publication; null when it has no identifier.</param>
/// <param name="Standing">How far the facts taken from it are confirmed.</param>
public sealed record Citation(string Id, string Text, string ShortText, string? Url, CitationStanding Standing);

/// <summary>How far the facts taken from a reference are confirmed.</summary>
public enum CitationStanding
{
    /// <summary>The text that carries the facts was read.</summary>
    Confirmed,

    /// <summary>A secondary source; never enough for a critical card.</summary>
    Secondary,

    /// <summary>Not read, or not confirmed.</summary>
    Unconfirmed,

    /// <summary>A default of this project, with no source.</summary>
    ProjectDefault,
}
