using System.Collections.Concurrent;
using System.Collections.Immutable;
using NetCds.Fhir.Definitions;
using NetCds.Fhir.FhirPath.Typing;
using NetCds.Fhir.Validation.Constraints;
using NetCds.Fhir.Validation.Primitives;
using NetCds.Fhir.Validation.Snapshots;
using NetCds.Fhir.Validation.Terminology;

namespace NetCds.Fhir.Validation.Schema;

/// <summary>Compiles the definition of a type.</summary>
internal sealed class TypeCompiler(StructureDefinition definition, ElementNode root, SchemaCatalogue catalogue)
{
    private readonly ConcurrentDictionary<string, Lazy<TypeSchema?>> _contents = new(StringComparer.Ordinal);

    public TypeSchema Compile() => Compile(root, definition.Type, isRoot: true);

    private TypeSchema Compile(ElementNode node, string path, bool isRoot)
    {
        var isResource = isRoot && definition.Kind == StructureKind.Resource;
        var elements = ImmutableArray.CreateBuilder<ElementSchema>(node.Children.Count);
        foreach (var child in node.Children)
        {
            elements.Add(Compile(child, $"{path}.{child.Name}", elements.Count, isResource));
        }

        return new TypeSchema(path, elements.MoveToImmutable())
        {
            Constraints = isRoot ? KnownConstraints.Compile(node.Definition.Constraints, catalogue.Types, definition.Type) : [],
            IsResource = isResource,
            IsDomainResource = isResource && node.Child("contained") is not null,
            IsAbstract = isRoot && definition.IsAbstract,
            Special = isRoot ? SpecialOf(definition.Type) : SpecialType.None,
            Primitive = isRoot ? PrimitiveKinds.Of(definition.Type) : PrimitiveKind.None,
        };
    }

    private ElementSchema Compile(ElementNode node, string path, int index, bool isInResource)
    {
        var element = node.Definition;
        var types = Types(node, path, isInResource);
        return new ElementSchema
        {
            Name = node.PlainName,
            Path = path,
            Index = index,
            Min = element.Min ?? 0,
            Max = element.Max ?? int.MaxValue,
            IsChoice = node.IsChoice,
            Types = types,
            Binding = CodedBinding.Of(element.Binding),
            Constraints = KnownConstraints.Compile(element.Constraints, catalogue.Types, types.Length == 1 ? types[0].Code : null),
        };
    }

    private ImmutableArray<TypeOption> Types(ElementNode node, string path, bool isInResource)
    {
        if (node.Definition.ContentReference is { } reference)
        {
            var target = reference[(reference.IndexOf('#', StringComparison.Ordinal) + 1)..];
            return [new TypeOption { Code = target, FhirType = new Lazy<FhirType?>(() => catalogue.Types.Find(target)), JsonName = node.Name, Schema = new Lazy<TypeSchema?>(() => _contents.GetValueOrDefault(target)?.Value) }];
        }

        if (node.Children.Count > 0)
        {
            foreach (var child in node.Children)
            {
                if (child.Children.Count > 0)
                {
                    Content(child, $"{path}.{child.Name}");
                }
            }

            return [new TypeOption { Code = path, FhirType = new Lazy<FhirType?>(() => catalogue.Types.Find(path)), JsonName = node.Name, Schema = Content(node, path) }];
        }

        return [.. node.Definition.Types.Select(t => Option(node, t, isInResource))];
    }

    // Known by path, as content references may lead to elements that are compiled later.
    private Lazy<TypeSchema?> Content(ElementNode node, string path) => _contents.GetOrAdd(path, _ => new Lazy<TypeSchema?>(() => Compile(node, path, isRoot: false)));

    private TypeOption Option(ElementNode node, ElementType type, bool isInResource)
    {
        var code = isInResource && node.Name == "id" ? "id" : type.FhirType ?? SystemType(type.Code, node.Name);
        var primitive = PrimitiveKinds.Of(code);
        return new TypeOption
        {
            Code = code,
            FhirType = new Lazy<FhirType?>(() => catalogue.Types.Find(code)),
            JsonName = node.IsChoice ? node.PlainName + TypeNames.Suffix(code) : node.Name,
            Primitive = primitive,
            IsResource = SchemaCatalogue.IsAbstractResource(code),
            Schema = primitive != PrimitiveKind.None || SchemaCatalogue.IsAbstractResource(code) ? null : new Lazy<TypeSchema?>(() => catalogue.FindType(code)),
            Profiles = type.Profiles,
            Targets = code == "Reference" ? TargetTypes.Of(type.TargetProfiles, catalogue.TypeOf) : null,
        };
    }

    private static string SystemType(string code, string name) => !code.StartsWith("http://hl7.org/fhirpath/System.", StringComparison.Ordinal) ? code
        : name == "url" ? "uri" : "string";

    private static SpecialType SpecialOf(string type) => type switch
    {
        "Extension" => SpecialType.Extension,
        "Reference" => SpecialType.Reference,
        "Coding" => SpecialType.Coding,
        "Bundle" => SpecialType.Bundle,
        "Narrative" => SpecialType.Narrative,
        _ => SpecialType.None,
    };
}
