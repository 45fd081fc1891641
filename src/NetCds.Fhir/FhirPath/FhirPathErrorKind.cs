namespace NetCds.Fhir.FhirPath;

/// <summary>The three classes of FHIRPath errors.</summary>
public enum FhirPathErrorKind
{
    /// <summary>The text is not FHIRPath.</summary>
    Parse,

    /// <summary>The text is FHIRPath, but names something that does not exist or combines what cannot be combined, whatever the data.</summary>
    Semantic,

    /// <summary>Evaluation on this data cannot go on.</summary>
    Runtime,
}
