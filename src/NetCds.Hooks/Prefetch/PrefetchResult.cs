using NetCds.Guideline.Patients;

namespace NetCds.Hooks.Prefetch;

/// <summary>What a call's prefetch amounts to.</summary>
/// <param name="Status">Whether it can be used.</param>
/// <param name="Record">What is known of the patient; only the issues when <paramref name="Status"/> is <see cref="PrefetchStatus.PatientMismatch"/>.</param>
/// <param name="Unanswered">The keys for which not everything came that the EHR has: absent, failed, unreadable or in part.</param>
public sealed record PrefetchResult(PrefetchStatus Status, PatientRecord Record, IReadOnlyList<PrefetchKey> Unanswered);

/// <summary>Whether a call's prefetch can be used.</summary>
public enum PrefetchStatus
{
    /// <summary>At least one clinical list came, in full or in part.</summary>
    Usable,

    /// <summary>No clinical list came.</summary>
    NothingCame,

    /// <summary>A Patient that came is not the patient in context: none of the data may be used.</summary>
    PatientMismatch,
}
