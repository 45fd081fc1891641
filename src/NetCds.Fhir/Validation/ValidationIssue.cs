namespace NetCds.Fhir.Validation;

/// <summary>One finding about a resource.</summary>
/// <param name="Severity">How grave it is.</param>
/// <param name="Code">One of <see cref="IssueCodes"/>.</param>
/// <param name="Path">
/// Where, as a FHIRPath expression from the resource: <c>Observation.component[1].value.ofType(Quantity).unit</c>. Repeating elements carry their index,
/// counted from 0; elements of more than one type carry the type found. For a missing element it is the place where it is missed.
/// </param>
/// <param name="Message">What is wrong and what to do, for people.</param>
/// <param name="Key">Key of the constraint that is broken, for example <c>obs-7</c>, or null.</param>
/// <param name="Line">Line in the input, counted from 1; null when the resource did not come as text.</param>
/// <param name="Column">Column in that line, in bytes counted from 1; null when the resource did not come as text.</param>
public sealed record ValidationIssue(IssueSeverity Severity, string Code, string Path, string Message, string? Key = null, int? Line = null, int? Column = null)
{
    /// <summary>Whether the resource is not valid because of it.</summary>
    public bool IsError => Severity <= IssueSeverity.Error;
}
