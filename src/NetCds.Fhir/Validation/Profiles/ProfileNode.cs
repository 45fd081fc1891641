using System.Collections.Immutable;
using System.Text.Json;
using NetCds.Fhir.Validation.Constraints;
using NetCds.Fhir.Validation.Schema;
using NetCds.Fhir.Validation.Terminology;

namespace NetCds.Fhir.Validation.Profiles;

/// <summary>What a profile demands of one element or slice beyond the type it constrains.</summary>
internal sealed class ProfileNode
{
    /// <summary>The element in its type; null for the root.</summary>
    public ElementSchema? Element { get; init; }

    /// <summary>Path with slice names, for messages.</summary>
    public required string Id { get; init; }

    /// <summary>Name of the slice, or null.</summary>
    public string? SliceName { get; init; }

    /// <summary>Smallest number of occurrences; 0 when the type sees to it.</summary>
    public int Min { get; init; }

    /// <summary>Largest number of occurrences; <see cref="int.MaxValue"/> when the type sees to it.</summary>
    public int Max { get; init; } = int.MaxValue;

    /// <summary>Types that are allowed, by name; empty when all of the type's are.</summary>
    public ImmutableArray<string> AllowedTypes { get; init; } = [];

    /// <summary>The one type that a slice of a choice has; null for anything else.</summary>
    public string? TypeOfSlice => SliceName is not null && Element is { IsChoice: true } && AllowedTypes is [var type] ? type : null;

    /// <summary>Demands on values by type: profiles and where references may lead.</summary>
    public ImmutableArray<TypeRule> TypeRules { get; init; } = [];

    /// <summary>Fixed value, or undefined.</summary>
    public JsonElement Fixed { get; init; }

    /// <summary>Pattern, or undefined.</summary>
    public JsonElement Pattern { get; init; }

    /// <summary>Smallest value, or undefined.</summary>
    public JsonElement MinValue { get; init; }

    /// <summary>Largest value, or undefined.</summary>
    public JsonElement MaxValue { get; init; }

    /// <summary>Longest text in characters, or null.</summary>
    public int? MaxLength { get; init; }

    /// <summary>Binding that is not the type's, or null.</summary>
    public CodedBinding? Binding { get; init; }

    /// <summary>Constraints that are not the type's.</summary>
    public ImmutableArray<CompiledConstraint> Constraints { get; init; } = [];

    /// <summary>Elements below of which something is demanded.</summary>
    public ImmutableArray<ProfileNode> Children { get; init; } = [];

    /// <summary>How it is sliced, or null.</summary>
    public SlicingPlan? Slicing { get; init; }

    /// <summary>Whether nothing is demanded.</summary>
    public bool IsEmpty => Min == 0 && Max == int.MaxValue && AllowedTypes.IsEmpty && TypeRules.IsEmpty && Fixed.ValueKind == JsonValueKind.Undefined
        && Pattern.ValueKind == JsonValueKind.Undefined && MinValue.ValueKind == JsonValueKind.Undefined && MaxValue.ValueKind == JsonValueKind.Undefined
        && MaxLength is null && Binding is null && Constraints.IsEmpty && Children.IsEmpty && Slicing is null;
}
