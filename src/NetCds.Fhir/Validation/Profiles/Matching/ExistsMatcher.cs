using NetCds.Fhir.FhirPath;
using NetCds.Fhir.Validation.Walking;

namespace NetCds.Fhir.Validation.Profiles.Matching;

/// <summary>An item is in the slice when there is, or is not, something at the path.</summary>
internal sealed class ExistsMatcher(DiscriminatorPath path, bool mustExist) : SliceMatcher(path)
{
    protected override bool? Matches(ValidationRun run, IReadOnlyList<FhirPathNode> found) => found.Count > 0 == mustExist;
}
