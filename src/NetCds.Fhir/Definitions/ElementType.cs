using System.Collections.Immutable;

namespace NetCds.Fhir.Definitions;

/// <summary>One type an element may have (<c>ElementDefinition.type</c>).</summary>
public sealed record ElementType
{
    /// <summary>
    /// Type name, for example <c>Quantity</c>, or an address such as <c>http://hl7.org/fhirpath/System.String</c> for the value of a primitive. Where R4
    /// gives such an address and the extension <c>structuredefinition-fhir-type</c>, it stands here as the source has it and the FHIR type in
    /// <see cref="FhirType"/>.
    /// </summary>
    public required string Code { get; init; }

    /// <summary>FHIR type of an element with a FHIRPath system type (<c>Resource.id</c>, <c>Element.id</c>, <c>Extension.url</c>), or null.</summary>
    public string? FhirType { get; init; }

    /// <summary>Profiles of which the value must meet one; empty when any will do.</summary>
    public ImmutableArray<string> Profiles { get; init; } = [];

    /// <summary>Structures a Reference or canonical may point to; empty when any will do.</summary>
    public ImmutableArray<string> TargetProfiles { get; init; } = [];

    /// <summary><c>contained</c>, <c>referenced</c>, <c>bundled</c>: how a reference may be resolved; empty when any will do.</summary>
    public ImmutableArray<string> Aggregation { get; init; } = [];

    /// <summary>Regular expression for the value of a primitive (extension <c>regex</c>), or null. R4's own are known to be imprecise; see the lexical rules of the validator.</summary>
    public string? Regex { get; init; }
}
