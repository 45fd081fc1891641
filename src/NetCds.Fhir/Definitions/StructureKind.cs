namespace NetCds.Fhir.Definitions;

/// <summary>The kinds of structures of FHIR R4 (<c>StructureDefinition.kind</c>).</summary>
public enum StructureKind
{
    /// <summary><c>primitive-type</c></summary>
    PrimitiveType,

    /// <summary><c>complex-type</c>: data types, extensions and their profiles.</summary>
    ComplexType,

    /// <summary><c>resource</c></summary>
    Resource,

    /// <summary><c>logical</c></summary>
    Logical,
}
