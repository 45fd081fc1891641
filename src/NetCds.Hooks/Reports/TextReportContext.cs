using NetCds.Guideline.Catalogue;
using NetCds.Hooks.Sites;

namespace NetCds.Hooks.Reports;

/// <summary>What a text report depends on besides the assessment.</summary>
/// <param name="PatientId">Id of the patient, without <c>Patient/</c>.</param>
/// <param name="Hook">Name of the hook.</param>
/// <param name="EvaluatedAt">The time the assessment was made for.</param>
/// <param name="Modalities">The catalogue that names the modalities and orders of the assessment.</param>
/// <param name="IsSigned">Whether a clinician has signed the guideline.</param>
/// <param name="Sandbox">Whether the assessment was made in sandbox mode.</param>
public sealed record TextReportContext(
    string PatientId, string Hook, DateTimeOffset EvaluatedAt, ModalityCatalogue Modalities, bool IsSigned, bool Sandbox)
{
    /// <summary>Limits in use that are laxer than a label allows.</summary>
    public IReadOnlyList<LimitBeyondLabel> Limits { get; init; } = [];
}
