using System.Collections.Immutable;
using NetCds.Fhir.FhirPath;
using NetCds.Fhir.Validation.Walking;

namespace NetCds.Fhir.Validation.Profiles.Matching;

/// <summary>An item is in the slice when something at the path meets one of the profiles.</summary>
internal sealed class ProfileMatcher(DiscriminatorPath path, ImmutableArray<string> profiles) : SliceMatcher(path)
{
    protected override bool Matches(ValidationRun run, IReadOnlyList<FhirPathNode> found)
    {
        foreach (var node in found)
        {
            foreach (var profile in profiles)
            {
                if (Conformance.Test(run, node, profile) == true)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
