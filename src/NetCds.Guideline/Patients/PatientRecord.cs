using NetCds.Fhir.Resources;
using NetCds.Guideline.Facts;

namespace NetCds.Guideline.Patients;

/// <summary>
/// All that is at hand about one patient: the resources about that patient and nobody else, the lists that were completely answered, the draft
/// orders, and what went wrong on the way.
/// </summary>
public sealed class PatientRecord
{
    /// <summary>The list name under which draft orders count in <see cref="AnsweredLists"/>.</summary>
    public const string DraftOrdersList = "draftOrders";

    /// <summary>The patient's id, without <c>Patient/</c>.</summary>
    public required string PatientId { get; init; }

    /// <summary>Resources about this patient, each once. Resources of anybody else have been refused before.</summary>
    public required IReadOnlyList<FhirResource> Resources { get; init; }

    /// <summary>Resources that may be referred to but are not statements about a patient, such as Medication.</summary>
    public IReadOnlyList<FhirResource> Referenced { get; init; } = [];

    /// <summary>
    /// FHIR types whose list was answered in full (all pages, no failure), even with no entry; <see cref="DraftOrdersList"/> for the draft orders.
    /// A list that is not here says nothing by its emptiness.
    /// </summary>
    public required IReadOnlySet<string> AnsweredLists { get; init; }

    /// <summary>The draft orders of the call, in the order sent; empty on patient-view.</summary>
    public IReadOnlyList<DraftOrder> Drafts { get; init; } = [];

    /// <summary>What went wrong while the record was gathered: queries not answered, resources of somebody else.</summary>
    public IReadOnlyList<DataIssue> Issues { get; init; } = [];
}

/// <summary>An unsigned order of the call.</summary>
/// <param name="Resource">The order as sent.</param>
/// <param name="IsSelected">Whether the user has just selected it; on order-sign every draft is.</param>
public sealed record DraftOrder(FhirResource Resource, bool IsSelected)
{
    /// <summary>Whether the order says not to do something, or was taken back: it orders nothing and states nothing of the patient.</summary>
    public bool IsWithdrawn
    {
        get
        {
            var status = Resource["status"u8];
            return Resource["doNotPerform"u8].AsBoolean() == true
                || status.Is("revoked"u8) || status.Is("cancelled"u8) || status.Is("stopped"u8) || status.Is("entered-in-error"u8);
        }
    }
}
