using System.Collections.Immutable;
using System.Text.Json;
using NetCds.Fhir.Definitions;

namespace NetCds.Fhir.Validation.Snapshots;

/// <summary>Puts what a differential says about an element over what was said before.</summary>
internal static class ElementMerge
{
    public static ElementDefinition Merge(ElementDefinition inherited, ElementDefinition changed) => inherited with
    {
        SliceName = inherited.SliceName ?? changed.SliceName,
        Slicing = changed.Slicing ?? inherited.Slicing,
        Min = changed.Min ?? inherited.Min,
        Max = changed.Max ?? inherited.Max,
        Types = changed.Types.IsEmpty ? inherited.Types : Types(inherited.Types, changed.Types),
        Fixed = Value(inherited.Fixed, changed.Fixed),
        Pattern = Value(inherited.Pattern, changed.Pattern),
        MinValue = Value(inherited.MinValue, changed.MinValue),
        MaxValue = Value(inherited.MaxValue, changed.MaxValue),
        MaxLength = changed.MaxLength ?? inherited.MaxLength,
        Constraints = Constraints(inherited.Constraints, changed.Constraints),
        Binding = Binding(inherited.Binding, changed.Binding),
        IsModifier = changed.IsModifier ?? inherited.IsModifier,
        IsSummary = changed.IsSummary ?? inherited.IsSummary,
        MustSupport = changed.MustSupport ?? inherited.MustSupport,
        Short = changed.Short ?? inherited.Short,
    };

    private static JsonElement Value(JsonElement inherited, JsonElement changed) => changed.ValueKind == JsonValueKind.Undefined ? inherited : changed;

    private static ElementBinding? Binding(ElementBinding? inherited, ElementBinding? changed) =>
        changed is null ? inherited : changed.ValueSet is null && inherited is not null ? inherited with { Strength = changed.Strength } : changed;

    // A type named without the system address that the base has for it is the same type.
    private static ImmutableArray<ElementType> Types(ImmutableArray<ElementType> inherited, ImmutableArray<ElementType> changed) =>
        inherited.Length == 1 && inherited[0].FhirType is not null ? inherited : changed;

    private static ImmutableArray<ElementConstraint> Constraints(ImmutableArray<ElementConstraint> inherited, ImmutableArray<ElementConstraint> changed)
    {
        if (changed.IsEmpty)
        {
            return inherited;
        }

        var result = ImmutableArray.CreateBuilder<ElementConstraint>();
        foreach (var constraint in inherited)
        {
            if (!changed.Any(c => c.Key == constraint.Key))
            {
                result.Add(constraint);
            }
        }

        result.AddRange(changed);
        return result.DrainToImmutable();
    }
}
