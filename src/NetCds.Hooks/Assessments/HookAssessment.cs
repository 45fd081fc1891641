using NetCds.Guideline.Assessments;
using NetCds.Hooks.Sites;

namespace NetCds.Hooks.Assessments;

/// <summary>What became of a call.</summary>
/// <param name="Status">How it ended.</param>
/// <param name="Assessment">The assessment; without any verdict unless <paramref name="Status"/> is <see cref="HookAssessmentStatus.Assessed"/>.</param>
/// <param name="PatientId">Id of the patient in context.</param>
/// <param name="Hook">Hook of the call.</param>
/// <param name="EvaluatedAt">The time the assessment is made for.</param>
public sealed record HookAssessment(HookAssessmentStatus Status, Assessment Assessment, string PatientId, string Hook, DateTimeOffset EvaluatedAt)
{
    /// <summary>What the site that called has set up.</summary>
    public SitePractice Site { get; init; } = SitePractice.None;

    /// <summary>Limits in use that are laxer than a label allows, in catalogue order.</summary>
    public IReadOnlyList<LimitBeyondLabel> Limits { get; init; } = [];
}

/// <summary>How a call ended.</summary>
public enum HookAssessmentStatus
{
    /// <summary>The guideline was evaluated.</summary>
    Assessed,

    /// <summary>The data that came are about another patient; nothing was evaluated. The assessment says so among its data issues.</summary>
    PatientMismatch,

    /// <summary>No clinical data came and none could be fetched; nothing was evaluated. The data issues name what is missing.</summary>
    NoData,
}
