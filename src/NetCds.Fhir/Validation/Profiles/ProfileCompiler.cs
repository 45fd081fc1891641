using System.Collections.Immutable;
using System.Text.Json;
using NetCds.Fhir.Definitions;
using NetCds.Fhir.Validation.Constraints;
using NetCds.Fhir.Validation.Schema;
using NetCds.Fhir.Validation.Snapshots;
using NetCds.Fhir.Validation.Terminology;

namespace NetCds.Fhir.Validation.Profiles;

/// <summary>Compiles a profile to what it demands beyond its type: what the type, or the element a slice belongs to, already demands is left out.</summary>
internal sealed class ProfileCompiler(SchemaCatalogue catalogue, SnapshotGenerator snapshots, List<string> problems)
{
    private const int DeepestElement = 64;

    public static ProfileSchema Compile(StructureDefinition definition, SnapshotGenerator snapshots, SchemaCatalogue catalogue)
    {
        var problems = new List<string>();
        var tree = snapshots.Tree(definition, problems);
        var type = catalogue.FindType(definition.Type);
        ProfileNode? root = null;
        if (tree is not null && type is not null)
        {
            root = new ProfileCompiler(catalogue, snapshots, problems).Root(tree, type);
        }
        else if (type is null)
        {
            problems.Add($"{definition.Url} constrains {definition.Type}, which is no type of R4 known here.");
        }

        return new ProfileSchema(definition.Url, definition.Type, root, ExtensionUse.Of(definition, catalogue.Types), [.. problems]);
    }

    private ProfileNode Root(ElementNode tree, TypeSchema type) => new()
    {
        Id = tree.Name,
        Fixed = tree.Definition.Fixed,
        Pattern = tree.Definition.Pattern,
        Constraints = Constraints(tree.Definition, null, type, null),
        Children = Children(tree, type, null, tree.Name, 0),
    };

    private ImmutableArray<ProfileNode> Children(ElementNode node, TypeSchema? schema, ElementNode? twin, string id, int depth)
    {
        if (schema is null || depth > DeepestElement)
        {
            return [];
        }

        var children = ImmutableArray.CreateBuilder<ProfileNode>();
        foreach (var child in node.Children)
        {
            var element = schema.Find(child.PlainName);
            var shortcut = element is null ? schema.Children.Find(System.Text.Encoding.UTF8.GetBytes(child.Name)) : null;
            if ((element ?? shortcut?.Element) is { } known
                && Compile(child, known, shortcut?.Type, twin?.Child(child.Name), $"{id}.{child.Name}", depth) is { IsEmpty: false } compiled)
            {
                children.Add(compiled);
            }
        }

        return children.DrainToImmutable();
    }

    private ProfileNode Compile(ElementNode node, ElementSchema element, TypeOption? only, ElementNode? twin, string id, int depth)
    {
        var definition = node.Definition;
        var isSlice = node.SliceName is not null && twin is not null && twin.SliceName != node.SliceName;
        var schema = Content(definition, element);
        var min = definition.Min ?? 0;
        var max = definition.Max ?? int.MaxValue;
        return new ProfileNode
        {
            Element = element,
            Id = id,
            SliceName = node.SliceName,
            Min = isSlice || min > Math.Max(element.Min, twin?.Definition.Min ?? 0) ? min : 0,
            Max = isSlice ? (max == element.Max && !element.IsArray ? int.MaxValue : max) : max < Math.Min(element.Max, twin?.Definition.Max ?? int.MaxValue) ? max : int.MaxValue,
            AllowedTypes = only is not null ? [only.Code] : Allowed(definition, element, twin),
            TypeRules = TypeRules(definition, element, twin),
            Fixed = Changed(definition.Fixed, twin?.Definition.Fixed),
            Pattern = Changed(definition.Pattern, twin?.Definition.Pattern),
            MinValue = Changed(definition.MinValue, twin?.Definition.MinValue),
            MaxValue = Changed(definition.MaxValue, twin?.Definition.MaxValue),
            MaxLength = definition.MaxLength == twin?.Definition.MaxLength ? null : definition.MaxLength,
            Binding = Binding(definition, element, twin),
            Constraints = Constraints(definition, element, schema, twin),
            Children = Children(node, schema, twin, id, depth + 1),
            Slicing = Slices(node, element, id, depth),
        };
    }

    private SlicingPlan? Slices(ElementNode node, ElementSchema element, string id, int depth)
    {
        if (node.Slices.Count == 0)
        {
            return null;
        }

        var slicing = node.Definition.Slicing;
        var matchers = new Matching.MatcherCompiler(catalogue, snapshots, problems);
        var slices = ImmutableArray.CreateBuilder<SlicePlan>();
        foreach (var slice in node.Slices)
        {
            var compiled = Compile(slice, element, null, node, $"{id}:{slice.SliceName}", depth + 1);
            slices.Add(new SlicePlan(compiled, matchers.Compile(slice, node, slicing)));
        }

        return new SlicingPlan(slicing?.Rules == "closed", slicing?.Rules == "openAtEnd", slicing?.IsOrdered ?? false, slices.DrainToImmutable());
    }

    // The schema below: that of the one type that is left, or what all elements have.
    private TypeSchema? Content(ElementDefinition definition, ElementSchema element)
    {
        if (element.Types.Length == 1 && !element.Types[0].IsResource)
        {
            return element.Types[0].Schema?.Value ?? catalogue.FindType("Element");
        }

        return definition.Types.Length == 1 && !SchemaCatalogue.IsAbstractResource(definition.Types[0].Code) ? catalogue.FindType(definition.Types[0].Code) : catalogue.FindType("Element");
    }

    private static ImmutableArray<string> Allowed(ElementDefinition definition, ElementSchema element, ElementNode? twin)
    {
        var before = twin?.Definition.Types.Length ?? element.Types.Length;
        var isNarrowed = element.Types.Length > 1 ? definition.Types.Length < before
            : element.Types[0].IsResource && definition.Types.Any(t => t.Code != element.Types[0].Code);
        return isNarrowed ? [.. definition.Types.Select(t => t.FhirType ?? t.Code)] : [];
    }

    private static ImmutableArray<TypeRule> TypeRules(ElementDefinition definition, ElementSchema element, ElementNode? twin)
    {
        var rules = ImmutableArray.CreateBuilder<TypeRule>();
        foreach (var type in definition.Types)
        {
            var same = twin?.Definition.Types.FirstOrDefault(t => t.Code == type.Code);
            var option = element.Types.FirstOrDefault(t => t.Code == type.Code);
            var profiles = same is not null && same.Profiles.SequenceEqual(type.Profiles) || option is not null && option.Profiles.SequenceEqual(type.Profiles) ? [] : type.Profiles;
            var targets = same is not null && same.TargetProfiles.SequenceEqual(type.TargetProfiles) || IsSameTarget(option?.Targets, type.TargetProfiles) ? [] : type.TargetProfiles;
            if (!profiles.IsEmpty || !targets.IsEmpty || !type.Aggregation.IsEmpty)
            {
                rules.Add(new TypeRule(type.FhirType ?? type.Code, profiles, targets, type.Aggregation));
            }
        }

        return rules.DrainToImmutable();
    }

    private static bool IsSameTarget(TargetTypes? known, ImmutableArray<string> profiles) => known is null
        ? profiles is [] or ["http://hl7.org/fhir/StructureDefinition/Resource"]
        : known.Names.Length == profiles.Length && known.Names.Zip(profiles).All(p => p.Second == "http://hl7.org/fhir/StructureDefinition/" + p.First);

    private static JsonElement Changed(JsonElement value, JsonElement? twin) =>
        twin is { ValueKind: not JsonValueKind.Undefined } same && JsonPattern.IsSame(value, same) ? default : value;

    private static CodedBinding? Binding(ElementDefinition definition, ElementSchema element, ElementNode? twin)
    {
        var binding = definition.Binding;
        if (binding is null || binding == twin?.Definition.Binding)
        {
            return null;
        }

        var known = element.Binding;
        return known is not null && known.Strength == binding.Strength && known.ValueSet == binding.ValueSet && known.MaxValueSet == binding.MaxValueSet ? null : CodedBinding.Of(binding);
    }

    private ImmutableArray<CompiledConstraint> Constraints(ElementDefinition definition, ElementSchema? element, TypeSchema? schema, ElementNode? twin)
    {
        var compiled = KnownConstraints.Compile(definition.Constraints, catalogue.Types, null);
        var result = ImmutableArray.CreateBuilder<CompiledConstraint>();
        foreach (var constraint in compiled)
        {
            var isKnown = Has(element?.Constraints, constraint) || Has(schema?.Constraints, constraint) || (twin is not null && twin.Definition.Constraints.Any(c => c.Key == constraint.Key));
            if (!isKnown)
            {
                // A constraint on a choice may be about types that a profile has left out.
                if (element is not { Types: not [{ IsResource: false }] } && ExpressionCheck.Fault(constraint.Expression, definition, catalogue.Types) is { } fault)
                {
                    problems.Add($"The constraint {constraint.Key} asks for something that is not there: {fault}");
                }

                result.Add(constraint);
            }
        }

        return result.DrainToImmutable();
    }

    private static bool Has(ImmutableArray<CompiledConstraint>? constraints, CompiledConstraint wanted) =>
        constraints is { } known && known.Any(c => c.Key == wanted.Key && c.Expression == wanted.Expression);
}
