using System.Collections.Immutable;
using System.Text;
using NetCds.Fhir.FhirPath.Typing;
using NetCds.Fhir.Validation.Primitives;

namespace NetCds.Fhir.Validation.Schema;

/// <summary>One type that an element may have, as the structure of R4 has it.</summary>
internal sealed class TypeOption
{
    /// <summary>Name of the type; for elements with children of their own the path, for example <c>Observation.component</c>.</summary>
    public required string Code { get; init; }

    /// <summary>The type as FHIRPath sees it; null when it is not known.</summary>
    public required Lazy<FhirType?> FhirType { get; init; }

    /// <summary>Name of the JSON member.</summary>
    public required string JsonName { get; init; }

    /// <summary>Name of the JSON member, in UTF-8.</summary>
    public byte[] Utf8Name => field ??= Encoding.UTF8.GetBytes(JsonName);

    /// <summary>Name of what JSON keeps beside a primitive value, in UTF-8.</summary>
    public byte[] Utf8Shadow => field ??= Encoding.UTF8.GetBytes($"_{JsonName}");

    /// <summary>Kind of primitive; <see cref="PrimitiveKind.None"/> for others.</summary>
    public PrimitiveKind Primitive { get; init; }

    /// <summary>Whether any resource may stand here.</summary>
    public bool IsResource { get; init; }

    /// <summary>Schema of what stands here; null for primitives and resources. Found when first needed, as types refer to each other in circles.</summary>
    public Lazy<TypeSchema?>? Schema { get; init; }

    /// <summary>Profiles of which the value must meet one; empty when any will do.</summary>
    public ImmutableArray<string> Profiles { get; init; } = [];

    /// <summary>Where a reference may lead; null when this is none or it may lead anywhere.</summary>
    public TargetTypes? Targets { get; init; }
}
