using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace NetCds.Fhir.Definitions.R4;

/// <summary>Reads packed search parameters.</summary>
internal static class PackSearch
{
    /// <summary>Reads all of them.</summary>
    /// <param name="index">What definitions share.</param>
    /// <param name="reader">Stands at the list.</param>
    public static ImmutableArray<SearchParameterDefinition> Read(PackIndex index, PackReader reader)
    {
        var count = reader.Number();
        if (count == 0)
        {
            return [];
        }

        var parameters = new SearchParameterDefinition[count];
        for (var i = 0; i < parameters.Length; i++)
        {
            parameters[i] = new SearchParameterDefinition
            {
                Url = index.Needed(reader.Number()),
                Code = index.Needed(reader.Number()),
                Type = index.Needed(reader.Number()),
                Expression = index.Text(reader.Number()),
                Bases = index.Parts.Texts(ref reader),
                Targets = index.Parts.Texts(ref reader),
                Components = Components(index, ref reader),
            };
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(parameters);
    }

    private static ImmutableArray<SearchComponent> Components(PackIndex index, ref PackReader reader)
    {
        var count = reader.Number();
        if (count == 0)
        {
            return [];
        }

        var components = new SearchComponent[count];
        for (var i = 0; i < components.Length; i++)
        {
            components[i] = new SearchComponent(index.Needed(reader.Number()), index.Needed(reader.Number()));
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(components);
    }
}
