using System.Collections.Immutable;
using NetCds.Fhir.Validation.Profiles.Matching;

namespace NetCds.Fhir.Validation.Profiles;

/// <summary>One slice: what tells it, and what is demanded of it.</summary>
/// <param name="Node">What is demanded.</param>
/// <param name="Matchers">What an item must meet to be in the slice; empty when nothing tells it, then none is.</param>
internal sealed record SlicePlan(ProfileNode Node, ImmutableArray<SliceMatcher> Matchers);
