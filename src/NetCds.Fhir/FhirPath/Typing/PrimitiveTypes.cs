using NetCds.Fhir.FhirPath.Values;

namespace NetCds.Fhir.FhirPath.Typing;

/// <summary>FHIR's primitive types and the System types they convert to (FHIR R4, FHIRPath page, "Use of FHIR primitives").</summary>
internal static class PrimitiveTypes
{
    /// <summary>The System type of a FHIR primitive, or null when the name is no primitive.</summary>
    public static SystemKind? KindOf(string name) => name switch
    {
        "boolean" => SystemKind.Boolean,
        "string" or "markdown" or "code" or "id" or "uri" or "url" or "canonical" or "oid" or "uuid" or "base64Binary" or "xhtml" => SystemKind.String,
        "integer" or "unsignedInt" or "positiveInt" => SystemKind.Integer,
        "decimal" => SystemKind.Decimal,
        "date" => SystemKind.Date,
        "dateTime" or "instant" => SystemKind.DateTime,
        "time" => SystemKind.Time,
        _ => null,
    };
}
