using System.Collections.Immutable;
using System.Text.Json;
using NetCds.Fhir.Definitions;
using NetCds.Fhir.Validation.Schema;
using NetCds.Fhir.Validation.Snapshots;
using NetCds.Fhir.Validation.Terminology;

namespace NetCds.Fhir.Validation.Profiles.Matching;

/// <summary>Finds out from the definition of a slice what tells its items.</summary>
internal sealed class MatcherCompiler(SchemaCatalogue catalogue, SnapshotGenerator snapshots, List<string> problems)
{
    private readonly DefinitionNavigator _navigator = new(catalogue, snapshots);

    /// <summary>The matchers of a slice; a discriminator of which the slice says nothing does not tell it.</summary>
    /// <param name="slice">The slice.</param>
    /// <param name="sliced">What is sliced.</param>
    /// <param name="slicing">How, or null.</param>
    public ImmutableArray<SliceMatcher> Compile(ElementNode slice, ElementNode sliced, Slicing? slicing)
    {
        var matchers = ImmutableArray.CreateBuilder<SliceMatcher>();
        foreach (var discriminator in slicing?.Discriminators ?? [])
        {
            if (discriminator.Path == "url" && Url(slice) is { } url && DiscriminatorPath.Compile("url", catalogue.Types) is { } urlPath)
            {
                matchers.Add(new ValueMatcher(urlPath, [(url, false)]));
                continue;
            }

            if (DiscriminatorPath.Compile(discriminator.Path, catalogue.Types) is { } path && Matcher(slice, sliced, discriminator, path) is { } matcher)
            {
                matchers.Add(matcher);
            }
        }

        if (matchers.Count == 0 && slicing is not null)
        {
            var fault = slicing.Discriminators.Select(d => d.Path == "$this" ? null : ExpressionCheck.Fault(d.Path, sliced.Definition, catalogue.Types)).FirstOrDefault(f => f is not null);
            problems.Add(fault is not null ? $"The slice {sliced.Name}:{slice.SliceName} was not checked, because its discriminator leads nowhere: {fault}" : $"Nothing tells which items are in the slice {sliced.Name}:{slice.SliceName}; it was not checked. Give it a fixed value, a pattern, a type or a required binding at {string.Join(", ", slicing.Discriminators.Select(d => d.Path))}.");
        }

        return matchers.DrainToImmutable();
    }

    // Which extension is meant is known even where its definition is not.
    private static JsonElement? Url(ElementNode slice) =>
        slice.Name is "extension" or "modifierExtension" && slice.Definition.Types is [{ Profiles: [var profile, ..] }] ? JsonSerializer.SerializeToElement(profile.Split('|')[0]) : null;

    private SliceMatcher? Matcher(ElementNode slice, ElementNode sliced, Discriminator discriminator, DiscriminatorPath path)
    {
        var places = _navigator.Find(slice, discriminator.Path);
        return discriminator.Type switch
        {
            "exists" => Exists(places, path),
            "type" => Types(places, path),
            "profile" => Profiles(places, path),
            _ => Values(places, path) ?? (SliceMatcher?)Binding(places, path) ?? (IsOwn(places, _navigator.Find(sliced, discriminator.Path)) ? Exists(places, path) : null),
        };
    }

    // An element that the slice demands or forbids tells its items only where the others may do without it or have it.
    private static bool IsOwn(List<DefinitionPlace> places, List<DefinitionPlace> common) => places is [{ Node: { } own }] && common is [{ Node: { } other }]
        && (own.Definition.Min, own.Definition.Max) != (other.Definition.Min, other.Definition.Max);

    private static ExistsMatcher? Exists(IReadOnlyList<DefinitionPlace> places, DiscriminatorPath path)
    {
        foreach (var place in places)
        {
            if (place.Node is { } node && (node.Definition.Max == 0 || node.Definition.Min > 0))
            {
                return new ExistsMatcher(path, node.Definition.Max != 0);
            }
        }

        return null;
    }

    private static TypeMatcher? Types(IReadOnlyList<DefinitionPlace> places, DiscriminatorPath path)
    {
        var types = places.SelectMany(p => p.TypeNames).Distinct(StringComparer.Ordinal).ToImmutableArray();
        return types.IsEmpty ? null : new TypeMatcher(path, types);
    }

    private static ProfileMatcher? Profiles(IReadOnlyList<DefinitionPlace> places, DiscriminatorPath path)
    {
        var profiles = places.SelectMany(p => p.Profiles).Distinct(StringComparer.Ordinal).ToImmutableArray();
        return profiles.IsEmpty ? null : new ProfileMatcher(path, profiles);
    }

    private static BindingMatcher? Binding(IReadOnlyList<DefinitionPlace> places, DiscriminatorPath path)
    {
        foreach (var place in places)
        {
            if (place.Node?.Definition.Binding is { Strength: BindingStrength.Required } binding && CodedBinding.Of(binding) is { } coded)
            {
                return new BindingMatcher(path, coded);
            }
        }

        return null;
    }

    private static ValueMatcher? Values(IReadOnlyList<DefinitionPlace> places, DiscriminatorPath path)
    {
        var expected = ImmutableArray.CreateBuilder<(JsonElement, bool)>();
        foreach (var place in places)
        {
            if (place.Value.ValueKind != JsonValueKind.Undefined)
            {
                expected.Add((place.Value, place.IsPattern));
            }
            else if (place.Node is { } node && Composite(node) is { ValueKind: not JsonValueKind.Undefined } composite)
            {
                expected.Add((composite, true));
            }
        }

        return expected.Count == 0 ? null : new ValueMatcher(path, expected.DrainToImmutable());
    }

    // A value fixed member by member: code.coding.code and code.coding.system instead of a pattern on code.
    private static JsonElement Composite(ElementNode node)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            if (!Write(writer, node, 0))
            {
                return default;
            }
        }

        return JsonDocument.Parse(buffer.ToArray()).RootElement;
    }

    private static bool Write(Utf8JsonWriter writer, ElementNode node, int depth)
    {
        var fixedValue = node.Definition.Fixed.ValueKind != JsonValueKind.Undefined ? node.Definition.Fixed : node.Definition.Pattern;
        if (fixedValue.ValueKind != JsonValueKind.Undefined)
        {
            fixedValue.WriteTo(writer);
            return true;
        }

        var children = depth > 6 ? [] : node.Children.Where(HasFixed).ToList();
        if (children.Count == 0)
        {
            return false;
        }

        writer.WriteStartObject();
        foreach (var child in children)
        {
            var isArray = (child.Definition.BaseMax ?? child.Definition.Max) > 1;
            writer.WritePropertyName(child.IsChoice && child.Definition.Types.Length > 0 ? child.PlainName + TypeNames.Suffix(child.Definition.Types[0].Code) : child.Name);
            if (isArray)
            {
                writer.WriteStartArray();
            }

            Write(writer, child, depth + 1);
            if (isArray)
            {
                writer.WriteEndArray();
            }
        }

        writer.WriteEndObject();
        return true;
    }

    private static bool HasFixed(ElementNode node) =>
        node.Definition.Fixed.ValueKind != JsonValueKind.Undefined || node.Definition.Pattern.ValueKind != JsonValueKind.Undefined || node.Children.Any(HasFixed);
}
