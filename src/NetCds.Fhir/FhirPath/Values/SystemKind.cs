namespace NetCds.Fhir.FhirPath.Values;

/// <summary>The types of FHIRPath's own namespace, <c>System</c>.</summary>
public enum SystemKind
{
    /// <summary><c>System.Boolean</c></summary>
    Boolean,

    /// <summary><c>System.String</c></summary>
    String,

    /// <summary><c>System.Integer</c>, 32 bits.</summary>
    Integer,

    /// <summary><c>System.Decimal</c></summary>
    Decimal,

    /// <summary><c>System.Date</c></summary>
    Date,

    /// <summary><c>System.DateTime</c></summary>
    DateTime,

    /// <summary><c>System.Time</c></summary>
    Time,

    /// <summary><c>System.Quantity</c></summary>
    Quantity,

    /// <summary>What <c>type()</c> gives.</summary>
    TypeInfo,
}
