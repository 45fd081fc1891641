using NetCds.Fhir.FhirPath.Typing;

namespace NetCds.Fhir.FhirPath;

/// <summary>How an expression is compiled.</summary>
/// <threadsafety>Immutable; safe for concurrent use.</threadsafety>
public sealed record FhirPathOptions
{
    /// <summary>No definitions, nothing strict.</summary>
    public static FhirPathOptions Default { get; } = new();

    /// <summary>The types of the definitions; <see cref="FhirTypeModel.Untyped"/> by default.</summary>
    public FhirTypeModel Model { get; init; } = FhirTypeModel.Untyped;

    /// <summary>Type name or path of what the expression will be evaluated on (<c>Observation</c>, <c>Observation.component</c>); null when not known.</summary>
    public string? ContextType { get; init; }

    /// <summary>Whether elements that their type does not have are semantic errors; needs <see cref="Model"/> and <see cref="ContextType"/>. False by default.</summary>
    public bool IsStrict { get; init; }

    /// <summary>Whether functions that need an order (<c>first()</c>, <c>skip()</c>, indexes) are semantic errors on collections without one. False by default.</summary>
    public bool ChecksOrder { get; init; }
}
