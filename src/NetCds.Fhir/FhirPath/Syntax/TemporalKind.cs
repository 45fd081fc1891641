namespace NetCds.Fhir.FhirPath.Syntax;

/// <summary>The kinds of date and time literal.</summary>
public enum TemporalKind
{
    /// <summary><c>@2026-03</c></summary>
    Date,

    /// <summary><c>@2026-03-02T09:00</c></summary>
    DateTime,

    /// <summary><c>@T09:00</c></summary>
    Time,
}
