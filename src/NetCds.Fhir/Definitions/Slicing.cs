using System.Collections.Immutable;

namespace NetCds.Fhir.Definitions;

/// <summary>How the repetitions of an element are told apart.</summary>
/// <param name="Discriminators">What tells slices apart; empty when the source names none.</param>
/// <param name="Rules"><c>open</c>, <c>closed</c> or <c>openAtEnd</c>.</param>
/// <param name="IsOrdered">Whether slices must stand in the order of the definition.</param>
public sealed record Slicing(ImmutableArray<Discriminator> Discriminators, string Rules, bool IsOrdered);
