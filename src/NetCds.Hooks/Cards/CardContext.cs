using NetCds.Guideline.Catalogue;
using NetCds.Hooks.Sites;

namespace NetCds.Hooks.Cards;

/// <summary>What cards depend on besides the assessment.</summary>
/// <param name="HookInstance">Id of the call; card ids are derived from it.</param>
/// <param name="Hook">Name of the hook, for example <c>patient-view</c>.</param>
/// <param name="PatientId">Id of the patient in context, without <c>Patient/</c>; every suggested order is about this patient.</param>
/// <param name="EvaluatedAt">The time the assessment was made for.</param>
/// <param name="Modalities">The catalogue that names the modalities and orders of the assessment.</param>
/// <param name="Sandbox">Whether the service runs without tenants; readers are told.</param>
/// <param name="MaxCards">Most cards to give, 1 or more; what does not fit is folded into the last.</param>
/// <param name="PublicBaseUrl">Absolute address of the service, or null.</param>
/// <param name="IsSigned">Whether a clinician has signed the guideline; if not, every card says so.</param>
public sealed record CardContext(
    string HookInstance,
    string Hook,
    string PatientId,
    DateTimeOffset EvaluatedAt,
    ModalityCatalogue Modalities,
    bool Sandbox,
    int MaxCards,
    string? PublicBaseUrl,
    bool IsSigned)
{
    /// <summary>What the site has set up: its order codes and doses.</summary>
    public SitePractice Site { get; init; } = SitePractice.None;

    /// <summary>Limits in use that are laxer than a label allows; every card about a modality they bear on says so (knowledge base c.0.15).</summary>
    public IReadOnlyList<LimitBeyondLabel> Limits { get; init; } = [];

    /// <summary>Sentences every card repeats before its sources.</summary>
    public IReadOnlyList<string> Notices { get; init; } = [];

    /// <summary>Whether an order that the guideline supports, with nothing missing, gets a card that says so; false is silence.</summary>
    public bool ConfirmWhenFine { get; init; }

    /// <summary>Whether the chart was opened, rather than an order chosen or signed.</summary>
    public bool IsPatientView => Hook == "patient-view";
}
