namespace NetCds.Fhir.Validation.Primitives;

/// <summary>The primitive types of FHIR R4.</summary>
internal enum PrimitiveKind : byte
{
    /// <summary>Not a primitive.</summary>
    None,
    Boolean,
    Integer,
    UnsignedInt,
    PositiveInt,
    Decimal,
    String,
    Markdown,
    Code,
    Id,
    Uri,
    Url,
    Canonical,
    Oid,
    Uuid,
    Date,
    DateTime,
    Instant,
    Time,
    Base64Binary,
    Xhtml,
}
