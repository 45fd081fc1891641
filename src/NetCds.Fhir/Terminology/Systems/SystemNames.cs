namespace NetCds.Fhir.Terminology.Systems;

/// <summary>Names of well-known code systems that are not held, for reasons people read.</summary>
internal static class SystemNames
{
    /// <summary>The sentence that a system is not held.</summary>
    /// <param name="system">Address of the system.</param>
    public static string NotHeld(string system) => $"{Name(system)} is not held here";

    private static string Name(string system) => system switch
    {
        "http://snomed.info/sct" => "SNOMED CT",
        "http://loinc.org" => "LOINC",
        "http://www.nlm.nih.gov/research/umls/rxnorm" => "RxNorm",
        "http://unitsofmeasure.org" => "UCUM",
        "http://hl7.org/fhir/sid/icd-10" => "ICD-10",
        "http://hl7.org/fhir/sid/icd-10-cm" => "ICD-10-CM",
        "http://hl7.org/fhir/sid/icd-9-cm" => "ICD-9-CM",
        "http://hl7.org/fhir/sid/icd-o-3" => "ICD-O-3",
        "http://hl7.org/fhir/sid/cvx" => "CVX",
        "http://hl7.org/fhir/sid/ndc" => "NDC",
        "http://www.ama-assn.org/go/cpt" => "CPT",
        "http://www.whocc.no/atc" => "ATC",
        "http://ncithesaurus-stage.nci.nih.gov" or "http://ncicb.nci.nih.gov/xml/owl/EVS/Thesaurus.owl" => "NCI Thesaurus",
        "http://dicom.nema.org/resources/ontology/DCM" => "DICOM",
        _ => $"code system {system}",
    };
}
