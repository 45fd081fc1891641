namespace NetCds.Fhir.Definitions;

/// <summary>The binding of a coded element to a value set.</summary>
/// <param name="Strength">How binding it is.</param>
/// <param name="ValueSet">Canonical address of the value set, or null when the source gives none.</param>
/// <param name="MaxValueSet">Value set that the extension <c>elementdefinition-maxValueSet</c> sets as the outer limit, or null.</param>
public sealed record ElementBinding(BindingStrength Strength, string? ValueSet, string? MaxValueSet = null);
