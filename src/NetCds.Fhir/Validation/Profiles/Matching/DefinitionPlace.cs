using System.Text.Json;
using NetCds.Fhir.Definitions;
using NetCds.Fhir.Validation.Snapshots;

namespace NetCds.Fhir.Validation.Profiles.Matching;

/// <summary>What a definition says at the path of a discriminator.</summary>
/// <param name="Node">The element; null inside a fixed value or pattern.</param>
/// <param name="Value">Fixed value or pattern there, or undefined.</param>
/// <param name="IsPattern">Whether the value is a pattern.</param>
/// <param name="Types">Types of the element; after <c>resolve()</c> those of the targets.</param>
internal sealed record DefinitionPlace(ElementNode? Node, JsonElement Value, bool IsPattern, IReadOnlyList<ElementType> Types)
{
    /// <summary>Names of the types.</summary>
    public IEnumerable<string> TypeNames => Types.Select(t => t.FhirType ?? t.Code);

    /// <summary>Profiles of the types.</summary>
    public IEnumerable<string> Profiles => Types.SelectMany(t => t.Profiles);
}
