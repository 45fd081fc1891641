namespace NetCds.Fhir.Validation.Schema;

/// <summary>Types whose content has rules that no schema expresses.</summary>
internal enum SpecialType : byte
{
    None,
    Extension,
    Reference,
    Coding,
    Bundle,
    Narrative,
}
