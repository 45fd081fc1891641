using System.Collections.Immutable;
using System.Text.Json;
using NetCds.Fhir.FhirPath;
using NetCds.Fhir.Validation.Walking;

namespace NetCds.Fhir.Validation.Profiles.Matching;

/// <summary>An item is in the slice when one of the values at the path is the fixed one, or has the pattern.</summary>
internal sealed class ValueMatcher(DiscriminatorPath path, ImmutableArray<(JsonElement Value, bool IsPattern)> expected) : SliceMatcher(path)
{
    protected override bool? Matches(ValidationRun run, IReadOnlyList<FhirPathNode> found)
    {
        foreach (var (value, isPattern) in expected)
        {
            var isFound = false;
            foreach (var node in found)
            {
                isFound |= isPattern ? JsonPattern.Matches(value, node.Json) : JsonPattern.IsSame(value, node.Json);
            }

            if (!isFound)
            {
                return false;
            }
        }

        return true;
    }
}
