using NetCds.Fhir.Dates;
using NetCds.Fhir.Resources;

namespace NetCds.Guideline.Facts.Times;

/// <summary>When a resource's statement held, by type of resource.</summary>
internal static class EffectiveTime
{
    public static FhirDateTime? Of(FhirResource resource) => resource.ResourceType switch
    {
        "Observation" => Read(resource["effectiveDateTime"u8]) ?? End(resource["effectivePeriod"u8]) ?? Read(resource["effectiveInstant"u8]) ?? Read(resource["issued"u8]),
        "Condition" => Read(resource["onsetDateTime"u8]) ?? Read(resource["recordedDate"u8]),
        "Procedure" => Read(resource["performedDateTime"u8]) ?? End(resource["performedPeriod"u8]),
        "DiagnosticReport" => Read(resource["effectiveDateTime"u8]) ?? End(resource["effectivePeriod"u8]) ?? Read(resource["issued"u8]),
        "ImagingStudy" => Read(resource["started"u8]),
        "MedicationAdministration" => Read(resource["effectiveDateTime"u8]) ?? End(resource["effectivePeriod"u8]),
        "MedicationStatement" => End(resource["effectivePeriod"u8]) ?? Read(resource["effectiveDateTime"u8]) ?? Read(resource["dateAsserted"u8]),
        "MedicationRequest" or "ServiceRequest" => Read(resource["authoredOn"u8]),
        "AllergyIntolerance" => Read(resource["recordedDate"u8]),
        _ => null,
    };

    public static FhirDateTime? Read(FhirElement element) => DateReader.Read(element);

    public static FhirDateTime? End(FhirElement period) => period.IsObject ? Read(period["end"u8]) : null;
}
