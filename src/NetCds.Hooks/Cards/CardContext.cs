using NetCds.Guideline.Catalogue;

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
    /// <summary>Sentences every card repeats before its sources, for example who approved a setting that is laxer than a label (knowledge base c.0.15).</summary>
    public IReadOnlyList<string> Notices { get; init; } = [];

    /// <summary>Whether an order that the guideline supports, with nothing missing, gets a card that says so; false is silence.</summary>
    public bool ConfirmWhenFine { get; init; }

    /// <summary>Whether the chart was opened, rather than an order chosen or signed.</summary>
    public bool IsPatientView => Hook == "patient-view";
}
