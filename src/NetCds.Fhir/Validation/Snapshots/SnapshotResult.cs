using System.Collections.Immutable;
using NetCds.Fhir.Definitions;

namespace NetCds.Fhir.Validation.Snapshots;

/// <summary>A snapshot made from a differential.</summary>
/// <param name="Elements">All elements in order, the root first; empty when there is nothing to build on.</param>
/// <param name="Problems">What could not be applied and why, one sentence each; empty when all went well.</param>
public sealed record SnapshotResult(ImmutableArray<ElementDefinition> Elements, ImmutableArray<string> Problems);
