using NetCds.Fhir.FhirPath.Compilation;

namespace NetCds.Fhir.FhirPath.Functions;

/// <summary>A function.</summary>
/// <param name="Least">The least number of arguments.</param>
/// <param name="Most">The most arguments.</param>
/// <param name="Build">Compiles a call.</param>
/// <param name="NeedsOrder">Whether its result depends on the order of what it is called on.</param>
internal sealed record FunctionDefinition(int Least, int Most, Func<CallSite, Compiled> Build, bool NeedsOrder = false);
