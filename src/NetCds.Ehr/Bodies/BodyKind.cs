namespace NetCds.Ehr.Bodies;

/// <summary>Which bodies are accepted.</summary>
internal enum BodyKind
{
    /// <summary>FHIR JSON only.</summary>
    Fhir,

    /// <summary>FHIR JSON, or any other kind as bytes.</summary>
    Any,
}
