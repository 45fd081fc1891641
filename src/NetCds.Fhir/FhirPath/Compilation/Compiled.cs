using NetCds.Fhir.FhirPath.Evaluation;

namespace NetCds.Fhir.FhirPath.Compilation;

/// <summary>A compiled part and what is known of its result.</summary>
/// <param name="Code">The part.</param>
/// <param name="Shape">What is known.</param>
internal readonly record struct Compiled(Evaluator Code, Shape Shape);
