using NetCds.Fhir.Resources;
using NetCds.Guideline.Patients;

namespace NetCds.Hooks.Requests;

/// <summary>What a Bundle of draft orders holds.</summary>
/// <param name="Orders">The orders, in the order sent.</param>
/// <param name="Medications">Medication resources that orders may refer to.</param>
internal sealed record DraftOrders(IReadOnlyList<DraftOrder> Orders, IReadOnlyList<FhirResource> Medications)
{
    public static DraftOrders None { get; } = new([], []);
}
