using NetCds.Fhir.FhirPath;
using NetCds.Fhir.Validation.Walking;

namespace NetCds.Fhir.Validation.Profiles.Matching;

/// <summary>Tells by one discriminator whether an item is in a slice.</summary>
internal abstract class SliceMatcher(DiscriminatorPath path)
{
    /// <summary>Whether the item meets the discriminator; null when it cannot be told.</summary>
    /// <param name="run">The validation.</param>
    /// <param name="item">The item.</param>
    public bool? Matches(ValidationRun run, in FhirPathNode item) => Matches(run, path.Select(run, item));

    protected abstract bool? Matches(ValidationRun run, IReadOnlyList<FhirPathNode> found);
}
