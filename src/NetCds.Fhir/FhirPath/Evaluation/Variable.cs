namespace NetCds.Fhir.FhirPath.Evaluation;

/// <summary>A variable of <c>defineVariable</c> and those defined before it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its items.</param>
/// <param name="Outer">The one defined before, or null.</param>
internal sealed record Variable(string Name, FhirPathNode[] Value, Variable? Outer);
