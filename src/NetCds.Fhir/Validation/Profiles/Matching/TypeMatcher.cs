using System.Collections.Immutable;
using NetCds.Fhir.FhirPath;
using NetCds.Fhir.Validation.Walking;

namespace NetCds.Fhir.Validation.Profiles.Matching;

/// <summary>An item is in the slice when something at the path has one of the types.</summary>
internal sealed class TypeMatcher(DiscriminatorPath path, ImmutableArray<string> types) : SliceMatcher(path)
{
    protected override bool? Matches(ValidationRun run, IReadOnlyList<FhirPathNode> found)
    {
        foreach (var node in found)
        {
            foreach (var type in types)
            {
                if (node.Type is { } actual && (actual.Name == type || actual.Is(type)))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
