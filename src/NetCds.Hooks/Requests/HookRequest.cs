using System.Text.Json;
using NetCds.Fhir.Resources;
using NetCds.Guideline.Patients;

namespace NetCds.Hooks.Requests;

/// <summary>A CDS Hooks call whose identity members have been checked. Everything in it looks into one JSON document, which it owns.</summary>
/// <remarks>After <see cref="Dispose"/> no resource or element of the request may be read any more.</remarks>
public sealed class HookRequest : IDisposable
{
    private readonly JsonDocument _document;

    internal HookRequest(JsonDocument document) => _document = document;

    /// <summary>One of <see cref="HookNames"/>.</summary>
    public required string Hook { get; init; }

    /// <summary>The call's UUID.</summary>
    public required Guid HookInstance { get; init; }

    /// <summary>The user as <c>Type/id</c>.</summary>
    public required string UserId { get; init; }

    /// <summary>The patient in context, a bare FHIR id.</summary>
    public required string PatientId { get; init; }

    /// <summary>The encounter in context, a bare FHIR id; null when not sent or not an id.</summary>
    public string? EncounterId { get; init; }

    /// <summary>Base address of the caller's FHIR server without a trailing slash; null when not sent.</summary>
    public string? FhirServer { get; init; }

    /// <summary>Access to the FHIR server; null when none was granted.</summary>
    public FhirAuthorization? Authorization { get; init; }

    /// <summary>The member <c>prefetch</c>; absent when not sent.</summary>
    public FhirElement Prefetch { get; init; }

    /// <summary>The draft orders, in the order sent; empty on patient-view. Entries that are no orders are left out. Whose they are has not been checked.</summary>
    public IReadOnlyList<DraftOrder> Drafts { get; init; } = [];

    /// <summary>Medication resources sent among the draft orders, which these may refer to.</summary>
    public IReadOnlyList<FhirResource> DraftMedications { get; init; } = [];

    /// <summary>The member <c>extension</c>; absent when not sent.</summary>
    public FhirElement Extension { get; init; }

    /// <summary>Whether the call is about orders: order-select or order-sign.</summary>
    public bool IsOrderHook => Hook is HookNames.OrderSelect or HookNames.OrderSign;

    /// <summary>Gives the document's memory back.</summary>
    public void Dispose() => _document.Dispose();

    /// <summary>The hook and nothing else, so that no patient data reaches a log by accident.</summary>
    public override string ToString() => Hook;
}
