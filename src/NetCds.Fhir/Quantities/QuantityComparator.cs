namespace NetCds.Fhir.Quantities;

/// <summary>Quantity.comparator (FHIR R4): how the value is to be understood.</summary>
public enum QuantityComparator
{
    /// <summary>No comparator: the value itself.</summary>
    None,

    /// <summary><c>&lt;</c></summary>
    LessThan,

    /// <summary><c>&lt;=</c></summary>
    LessOrEqual,

    /// <summary><c>&gt;=</c></summary>
    GreaterOrEqual,

    /// <summary><c>&gt;</c></summary>
    GreaterThan,

    /// <summary>A comparator FHIR R4 does not define; the value must not be used.</summary>
    Unrecognised,
}
