using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace NetCds.Fhir.Definitions.R4;

/// <summary>Reads packed value sets and code systems.</summary>
internal static class PackTerminology
{
    /// <summary>Reads a value set.</summary>
    /// <param name="index">What definitions share.</param>
    /// <param name="reader">Stands at the value set.</param>
    /// <param name="url">Its address.</param>
    public static ValueSetDefinition ReadValueSet(PackIndex index, PackReader reader, string url) => new()
    {
        Url = url,
        Version = index.Text(reader.Number()),
        Name = index.Text(reader.Number()),
        Include = Parts(index, ref reader),
        Exclude = Parts(index, ref reader),
    };

    /// <summary>Reads a code system.</summary>
    /// <param name="index">What definitions share.</param>
    /// <param name="reader">Stands at the code system.</param>
    /// <param name="url">Its address.</param>
    public static CodeSystemDefinition ReadCodeSystem(PackIndex index, PackReader reader, string url)
    {
        var version = index.Text(reader.Number());
        var name = index.Text(reader.Number());
        var flags = reader.Number();
        return new CodeSystemDefinition
        {
            Url = url,
            Version = version,
            Name = name,
            IsCaseSensitive = (flags & 1) != 0,
            IsComplete = (flags & 2) != 0,
            Concepts = Concepts(index, ref reader),
        };
    }

    private static ImmutableArray<ValueSetPart> Parts(PackIndex index, ref PackReader reader)
    {
        var count = reader.Number();
        if (count == 0)
        {
            return [];
        }

        var parts = new ValueSetPart[count];
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = new ValueSetPart
            {
                System = index.Text(reader.Number()),
                Codes = Codes(ref reader),
                Filters = Filters(index, ref reader),
                ValueSets = index.Parts.Texts(ref reader),
            };
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(parts);
    }

    private static ImmutableArray<ListedCode> Codes(ref PackReader reader)
    {
        var count = reader.Number();
        if (count == 0)
        {
            return [];
        }

        var codes = new ListedCode[count];
        for (var i = 0; i < codes.Length; i++)
        {
            codes[i] = new ListedCode(reader.Text(), reader.OptionalText());
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(codes);
    }

    private static ImmutableArray<ValueSetFilter> Filters(PackIndex index, ref PackReader reader)
    {
        var count = reader.Number();
        if (count == 0)
        {
            return [];
        }

        var filters = new ValueSetFilter[count];
        for (var i = 0; i < filters.Length; i++)
        {
            filters[i] = new ValueSetFilter(index.Needed(reader.Number()), index.Needed(reader.Number()), index.Needed(reader.Number()));
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(filters);
    }

    private static ImmutableArray<CodeSystemConcept> Concepts(PackIndex index, ref PackReader reader)
    {
        var count = reader.Number();
        if (count == 0)
        {
            return [];
        }

        var concepts = new CodeSystemConcept[count];
        for (var i = 0; i < concepts.Length; i++)
        {
            concepts[i] = new CodeSystemConcept
            {
                Code = reader.Text(),
                Display = reader.OptionalText(),
                Properties = Properties(index, ref reader),
                Children = Concepts(index, ref reader),
            };
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(concepts);
    }

    private static ImmutableArray<ConceptProperty> Properties(PackIndex index, ref PackReader reader)
    {
        var count = reader.Number();
        if (count == 0)
        {
            return [];
        }

        var properties = new ConceptProperty[count];
        for (var i = 0; i < properties.Length; i++)
        {
            properties[i] = new ConceptProperty(index.Needed(reader.Number()), reader.Text());
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(properties);
    }
}
