using System.Text.Json;
using NetCds.Fhir.Definitions;
using NetCds.Fhir.Resources;
using NetCds.Fhir.Validation.Schema;
using NetCds.Fhir.Validation.Snapshots;

namespace NetCds.Fhir.Validation.Profiles.Matching;

/// <summary>Follows the path of a discriminator through the definition of a slice, into the profiles of types and of reference targets.</summary>
internal sealed class DefinitionNavigator(SchemaCatalogue catalogue, SnapshotGenerator snapshots)
{
    private const string CoreTypes = "http://hl7.org/fhir/StructureDefinition/";

    /// <summary>The places that a path leads to; empty when the definition says nothing there.</summary>
    /// <param name="slice">The slice.</param>
    /// <param name="path">Restricted FHIRPath.</param>
    public List<DefinitionPlace> Find(ElementNode slice, string path)
    {
        var places = new List<DefinitionPlace> { Place(slice) };
        foreach (var step in DiscriminatorSteps.Split(path))
        {
            places = [.. places.SelectMany(p => Follow(p, step))];
        }

        return places;
    }

    private static DefinitionPlace Place(ElementNode node)
    {
        var hasFixed = node.Definition.Fixed.ValueKind != JsonValueKind.Undefined;
        return new DefinitionPlace(node, hasFixed ? node.Definition.Fixed : node.Definition.Pattern, !hasFixed, node.Definition.Types);
    }

    private IEnumerable<DefinitionPlace> Follow(DefinitionPlace place, string step)
    {
        if (step == "$this")
        {
            return [place];
        }

        if (step == "resolve()")
        {
            return [Resolve(place)];
        }

        if (DiscriminatorSteps.Argument(step, "ofType") is { } type)
        {
            return [place with { Types = [.. place.Types.Where(t => t.Code == type)] }];
        }

        return DiscriminatorSteps.Argument(step, "extension") is { } url ? Extension(place, url.Trim('\'')) : Member(place, step);
    }

    private DefinitionPlace Resolve(DefinitionPlace place)
    {
        var targets = new List<ElementType>();
        foreach (var target in place.Types.SelectMany(t => t.TargetProfiles))
        {
            targets.Add(new ElementType { Code = catalogue.TypeOf(target) ?? target, Profiles = [target] });
        }

        return new DefinitionPlace(null, default, false, targets);
    }

    private IEnumerable<DefinitionPlace> Member(DefinitionPlace place, string name)
    {
        if (place.Value.ValueKind == JsonValueKind.Object)
        {
            return InValue(place, name);
        }

        if (Below(place, name) is { } node)
        {
            return node.Slices.Count > 0 && !HasValue(node) && node.IsChoice && node.Slices.Count == 1 ? [Place(node.Slices[0])] : [Place(node)];
        }

        return [];
    }

    private static IEnumerable<DefinitionPlace> InValue(DefinitionPlace place, string name)
    {
        var value = JsonMembers.Find(place.Value, name);
        if (value.ValueKind == JsonValueKind.Undefined)
        {
            foreach (var member in place.Value.EnumerateObject())
            {
                if (member.Name.Length > name.Length && member.Name.StartsWith(name, StringComparison.Ordinal) && char.IsAsciiLetterUpper(member.Name[name.Length]))
                {
                    value = member.Value;
                }
            }
        }

        return new FhirElement(value).Items().ToList().Select(v => new DefinitionPlace(null, v, place.IsPattern, []));
    }

    private ElementNode? Below(DefinitionPlace place, string name)
    {
        if (place.Node is { Children.Count: > 0 } node)
        {
            return Named(node, name);
        }

        foreach (var type in place.Types)
        {
            if (Tree(type) is { } tree && Named(tree, name) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static ElementNode? Named(ElementNode node, string name) => node.Child(name) ?? node.Child(name + "[x]");

    private ElementNode? Tree(ElementType type)
    {
        var address = type.Profiles.Length > 0 ? type.Profiles[0] : CoreTypes + (type.FhirType ?? type.Code);
        return catalogue.Definitions.FindStructure(address) is { } definition ? snapshots.Tree(definition, []) : null;
    }

    private List<DefinitionPlace> Extension(DefinitionPlace place, string url)
    {
        if (Below(place, "extension") is not { } extensions)
        {
            return [];
        }

        foreach (var slice in extensions.Slices)
        {
            if (slice.Definition.Types.Any(t => t.Profiles.Contains(url)) || JsonText.Read(slice.Child("url")?.Definition.Fixed ?? default) == url)
            {
                return [Place(slice)];
            }
        }

        return [];
    }

    private static bool HasValue(ElementNode node) => node.Definition.Fixed.ValueKind != JsonValueKind.Undefined || node.Definition.Pattern.ValueKind != JsonValueKind.Undefined;
}
