using System.Collections.Immutable;
using System.Text.Json;

namespace NetCds.Fhir.Definitions;

/// <summary>One element of a <see cref="StructureDefinition"/>. In a differential what is null or empty is inherited.</summary>
/// <threadsafety>Immutable; safe for concurrent reading.</threadsafety>
public sealed record ElementDefinition
{
    /// <summary>Element id with slice names, for example <c>Observation.category:VSCat.coding</c>; the path when the source has none.</summary>
    public required string Id { get; init; }

    /// <summary>Path without slice names, for example <c>Observation.value[x]</c>.</summary>
    public required string Path { get; init; }

    /// <summary>Name of the slice it begins, or null.</summary>
    public string? SliceName { get; init; }

    /// <summary>How the repetitions of this element are sliced, or null.</summary>
    public Slicing? Slicing { get; init; }

    /// <summary>Smallest number of occurrences; null when inherited.</summary>
    public int? Min { get; init; }

    /// <summary>Largest number of occurrences, <see cref="int.MaxValue"/> for <c>*</c>; null when inherited.</summary>
    public int? Max { get; init; }

    /// <summary>Path of the element in the type that defined it, or null.</summary>
    public string? BasePath { get; init; }

    /// <summary>Largest number of occurrences there, which decides whether JSON has an array; null when the source does not say.</summary>
    public int? BaseMax { get; init; }

    /// <summary>Element whose content this one repeats, as <c>#Bundle.link</c>, or null.</summary>
    public string? ContentReference { get; init; }

    /// <summary>Allowed types; empty for a root, with a content reference, or when inherited.</summary>
    public ImmutableArray<ElementType> Types { get; init; } = [];

    /// <summary>Value of <c>fixed[x]</c>; <see cref="JsonValueKind.Undefined"/> when there is none.</summary>
    public JsonElement Fixed { get; init; }

    /// <summary>Value of <c>pattern[x]</c>; <see cref="JsonValueKind.Undefined"/> when there is none.</summary>
    public JsonElement Pattern { get; init; }

    /// <summary>Value of <c>minValue[x]</c>; <see cref="JsonValueKind.Undefined"/> when there is none.</summary>
    public JsonElement MinValue { get; init; }

    /// <summary>Value of <c>maxValue[x]</c>; <see cref="JsonValueKind.Undefined"/> when there is none.</summary>
    public JsonElement MaxValue { get; init; }

    /// <summary>Longest text in characters, or null.</summary>
    public int? MaxLength { get; init; }

    /// <summary>Constraints in FHIRPath that this element carries.</summary>
    public ImmutableArray<ElementConstraint> Constraints { get; init; } = [];

    /// <summary>Binding to a value set, or null.</summary>
    public ElementBinding? Binding { get; init; }

    /// <summary>Whether it changes the meaning of what contains it; null when inherited.</summary>
    public bool? IsModifier { get; init; }

    /// <summary>Whether it is part of the summary; null when inherited.</summary>
    public bool? IsSummary { get; init; }

    /// <summary>Whether profiles ask systems to support it; null when not said.</summary>
    public bool? MustSupport { get; init; }

    /// <summary>A few words about it, or null.</summary>
    public string? Short { get; init; }
}
