using NetCds.Fhir.FhirPath.Evaluation;

namespace NetCds.Fhir.FhirPath.Functions;

/// <summary>Gives the text of a function; null for an empty result.</summary>
internal delegate string? TextBody(in Frame frame, Call call);
