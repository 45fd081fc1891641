using NetCds.Fhir.Dates;
using NetCds.Fhir.Resources;

namespace NetCds.Guideline.Facts.Times;

/// <summary>When a resource's statement held, by type of resource.</summary>
internal static class EffectiveTime
{
    /// <summary>When a resource's statement held.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="recent">A date read before, used again when it is the same.</param>
    public static FhirDateTime? Of(FhirResource resource, FhirDateTime? recent = null) => resource.ResourceType switch
    {
        "Observation" => Read(resource["effectiveDateTime"u8], recent) ?? End(resource["effectivePeriod"u8], recent) ?? Read(resource["effectiveInstant"u8], recent) ?? Read(resource["issued"u8], recent),
        "Condition" => Read(resource["onsetDateTime"u8], recent) ?? Read(resource["recordedDate"u8], recent),
        "Procedure" => Read(resource["performedDateTime"u8], recent) ?? End(resource["performedPeriod"u8], recent),
        "DiagnosticReport" => Read(resource["effectiveDateTime"u8], recent) ?? End(resource["effectivePeriod"u8], recent) ?? Read(resource["issued"u8], recent),
        "ImagingStudy" => Read(resource["started"u8], recent),
        "MedicationAdministration" => Read(resource["effectiveDateTime"u8], recent) ?? End(resource["effectivePeriod"u8], recent),
        "MedicationStatement" => End(resource["effectivePeriod"u8], recent) ?? Read(resource["effectiveDateTime"u8], recent) ?? Read(resource["dateAsserted"u8], recent),
        "MedicationRequest" or "ServiceRequest" => Read(resource["authoredOn"u8], recent),
        "AllergyIntolerance" => Read(resource["recordedDate"u8], recent),
        _ => null,
    };

    public static FhirDateTime? Read(FhirElement element, FhirDateTime? recent = null) => DateReader.Read(element, recent);

    public static FhirDateTime? End(FhirElement period, FhirDateTime? recent = null) => period.IsObject ? Read(period["end"u8], recent) : null;
}
