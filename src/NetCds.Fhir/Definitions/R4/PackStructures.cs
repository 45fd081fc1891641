using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace NetCds.Fhir.Definitions.R4;

/// <summary>Reads packed structures.</summary>
internal static class PackStructures
{
    /// <summary>Reads a structure.</summary>
    /// <param name="index">What structures share.</param>
    /// <param name="reader">Stands at the structure.</param>
    /// <param name="url">Its address.</param>
    public static StructureDefinition Read(PackIndex index, PackReader reader, string url)
    {
        var version = index.Text(reader.Number());
        var name = index.Needed(reader.Number());
        var flags = reader.Number();
        return new StructureDefinition
        {
            Url = url,
            Version = version,
            Name = name,
            Kind = (StructureKind)(flags >> 2),
            IsAbstract = (flags & 2) != 0,
            IsConstraint = (flags & 1) != 0,
            Type = index.Needed(reader.Number()),
            BaseDefinition = index.Text(reader.Number()),
            Contexts = Contexts(index, ref reader),
            ContextInvariants = index.Parts.Texts(ref reader),
            Snapshot = Elements(index, ref reader),
        };
    }

    private static ImmutableArray<ExtensionContext> Contexts(PackIndex index, ref PackReader reader)
    {
        var count = reader.Number();
        if (count == 0)
        {
            return [];
        }

        var contexts = new ExtensionContext[count];
        for (var i = 0; i < contexts.Length; i++)
        {
            contexts[i] = new ExtensionContext(index.Needed(reader.Number()), index.Needed(reader.Number()));
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(contexts);
    }

    private static ImmutableArray<ElementDefinition> Elements(PackIndex index, ref PackReader reader)
    {
        var elements = new PackElements(index);
        var count = reader.Number();
        var result = new ElementDefinition[count];
        for (var i = 0; i < result.Length; i++)
        {
            result[i] = elements.Next(ref reader);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(result);
    }
}
