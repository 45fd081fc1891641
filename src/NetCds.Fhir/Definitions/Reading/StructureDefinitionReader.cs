using System.Collections.Immutable;
using NetCds.Fhir.Resources;

namespace NetCds.Fhir.Definitions.Reading;

/// <summary>Reads StructureDefinition resources. Lenient: what is of another kind than R4 wants reads as absent.</summary>
internal static class StructureDefinitionReader
{
    /// <summary>Reads a definition.</summary>
    /// <param name="json">The resource.</param>
    /// <returns>The definition, or null when it has no url or no type and so cannot be used.</returns>
    public static StructureDefinition? TryRead(FhirElement json)
    {
        if (json["url"u8].AsText() is not { } url || json["type"u8].AsText() is not { } type)
        {
            return null;
        }

        return new StructureDefinition
        {
            Url = url,
            Version = json["version"u8].AsText(),
            Name = json["name"u8].AsText() ?? type,
            Kind = Kind(json["kind"u8]),
            IsAbstract = json["abstract"u8].AsBoolean() ?? false,
            Type = type,
            BaseDefinition = json["baseDefinition"u8].AsText(),
            IsConstraint = json["derivation"u8].Is("constraint"u8),
            Contexts = Contexts(json["context"u8]),
            ContextInvariants = [.. json["contextInvariant"u8].Texts()],
            Snapshot = Elements(json["snapshot"u8]),
            Differential = Elements(json["differential"u8]),
        };
    }

    // A definition that does not say what it is is most likely of a resource.
    private static StructureKind Kind(FhirElement kind) => kind.AsString() switch
    {
        "primitive-type" => StructureKind.PrimitiveType,
        "complex-type" => StructureKind.ComplexType,
        "logical" => StructureKind.Logical,
        _ => StructureKind.Resource,
    };

    private static ImmutableArray<ExtensionContext> Contexts(FhirElement contexts)
    {
        var result = ImmutableArray.CreateBuilder<ExtensionContext>();
        foreach (var context in contexts.Items())
        {
            if (context["expression"u8].AsText() is { } expression)
            {
                result.Add(new ExtensionContext(context["type"u8].AsText() ?? "element", expression));
            }
        }

        return result.DrainToImmutable();
    }

    private static ImmutableArray<ElementDefinition> Elements(FhirElement part)
    {
        var result = ImmutableArray.CreateBuilder<ElementDefinition>();
        foreach (var element in part["element"u8].Items())
        {
            if (ElementDefinitionReader.TryRead(element) is { } definition)
            {
                result.Add(definition);
            }
        }

        return result.DrainToImmutable();
    }
}
