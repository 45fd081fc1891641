namespace NetCds.Fhir.Validation.Primitives;

/// <summary>Knows the primitive types by name and says how their values are written.</summary>
internal static class PrimitiveKinds
{
    /// <summary>The kind of a type; <see cref="PrimitiveKind.None"/> when it is no primitive.</summary>
    /// <param name="type">Type name.</param>
    public static PrimitiveKind Of(string type) => type switch
    {
        "boolean" => PrimitiveKind.Boolean,
        "integer" => PrimitiveKind.Integer,
        "unsignedInt" => PrimitiveKind.UnsignedInt,
        "positiveInt" => PrimitiveKind.PositiveInt,
        "decimal" => PrimitiveKind.Decimal,
        "string" => PrimitiveKind.String,
        "markdown" => PrimitiveKind.Markdown,
        "code" => PrimitiveKind.Code,
        "id" => PrimitiveKind.Id,
        "uri" => PrimitiveKind.Uri,
        "url" => PrimitiveKind.Url,
        "canonical" => PrimitiveKind.Canonical,
        "oid" => PrimitiveKind.Oid,
        "uuid" => PrimitiveKind.Uuid,
        "date" => PrimitiveKind.Date,
        "dateTime" => PrimitiveKind.DateTime,
        "instant" => PrimitiveKind.Instant,
        "time" => PrimitiveKind.Time,
        "base64Binary" => PrimitiveKind.Base64Binary,
        "xhtml" => PrimitiveKind.Xhtml,
        _ => PrimitiveKind.None,
    };

    public static bool IsNumber(PrimitiveKind kind) => kind is PrimitiveKind.Integer or PrimitiveKind.UnsignedInt or PrimitiveKind.PositiveInt or PrimitiveKind.Decimal;

    /// <summary>How a value of the kind is written, to go on from "a date is written ".</summary>
    public static string Form(PrimitiveKind kind) => kind switch
    {
        PrimitiveKind.Boolean => "true or false",
        PrimitiveKind.Integer => "as a whole number between -2147483648 and 2147483647, without leading zeros",
        PrimitiveKind.UnsignedInt => "as a whole number from 0 to 2147483647, without leading zeros",
        PrimitiveKind.PositiveInt => "as a whole number from 1 to 2147483647, without leading zeros",
        PrimitiveKind.Decimal => "as a number",
        PrimitiveKind.Code => "without white space at its ends and with single blanks inside",
        PrimitiveKind.Id => "with 1 to 64 letters, digits, '-' and '.'",
        PrimitiveKind.Uri or PrimitiveKind.Url or PrimitiveKind.Canonical => "as an address without white space",
        PrimitiveKind.Oid => "as urn:oid: and numbers with points between, for example urn:oid:1.2.3",
        PrimitiveKind.Uuid => "as urn:uuid: and a UUID in lower case",
        PrimitiveKind.Date => "YYYY, YYYY-MM or YYYY-MM-DD, and must exist in the calendar",
        PrimitiveKind.DateTime => "YYYY, YYYY-MM, YYYY-MM-DD or YYYY-MM-DDThh:mm:ss with a time zone (Z or +hh:mm), and must exist in the calendar",
        PrimitiveKind.Instant => "YYYY-MM-DDThh:mm:ss with a time zone (Z or +hh:mm), and must exist in the calendar",
        PrimitiveKind.Time => "hh:mm:ss, without a time zone",
        PrimitiveKind.Base64Binary => "in base64: groups of four of A-Z a-z 0-9 + / with = only at the end",
        _ => "as text that is not empty, without control characters",
    };
}
