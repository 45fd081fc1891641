namespace NetCds.Fhir.FhirPath.Values;

/// <summary>How exactly a date or time is known. Seconds and fractions of them compare as one precision (FHIRPath N1, section 6.2).</summary>
internal enum TemporalPrecision
{
    Year,
    Month,
    Day,
    Hour,
    Minute,
    Second,
    Fraction,
}
