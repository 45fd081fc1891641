using System.Collections.Immutable;

namespace NetCds.Fhir.Validation.Profiles;

/// <summary>How the repetitions of an element, or of a slice, are told apart.</summary>
/// <param name="IsClosed">Whether each must be in a slice.</param>
/// <param name="IsOpenAtEnd">Whether those in no slice must come last.</param>
/// <param name="IsOrdered">Whether slices must come in the order of the profile.</param>
/// <param name="Slices">The slices in order.</param>
internal sealed record SlicingPlan(bool IsClosed, bool IsOpenAtEnd, bool IsOrdered, ImmutableArray<SlicePlan> Slices);
