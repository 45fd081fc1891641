using System.Collections.Immutable;
using NetCds.Fhir.FhirPath;
using NetCds.Fhir.Validation.Walking;

namespace NetCds.Fhir.Validation.Profiles.Matching;

/// <summary>An item is in the slice when something at the path meets one of the profiles.</summary>
internal sealed class ProfileMatcher(DiscriminatorPath path, ImmutableArray<string> profiles) : SliceMatcher(path)
{
    protected override bool? Matches(ValidationRun run, IReadOnlyList<FhirPathNode> found)
    {
        bool? best = false;
        foreach (var node in found)
        {
            foreach (var profile in profiles)
            {
                switch (Conformance.Test(run, node, profile))
                {
                    case true:
                        return true;
                    case null:
                        best = null;
                        break;
                }
            }
        }

        return best;
    }
}
