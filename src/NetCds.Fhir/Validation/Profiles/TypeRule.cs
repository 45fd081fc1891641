using System.Collections.Immutable;

namespace NetCds.Fhir.Validation.Profiles;

/// <summary>What is demanded of values of one type.</summary>
/// <param name="Type">Name of the type.</param>
/// <param name="Profiles">Profiles of which the value must meet one; empty when any will do.</param>
/// <param name="TargetProfiles">Profiles of which the target of a reference must meet one; empty when any will do.</param>
/// <param name="Aggregation">How the target may be reached; empty when any will do.</param>
internal sealed record TypeRule(string Type, ImmutableArray<string> Profiles, ImmutableArray<string> TargetProfiles, ImmutableArray<string> Aggregation);
