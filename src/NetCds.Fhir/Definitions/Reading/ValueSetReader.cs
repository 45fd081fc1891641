using System.Collections.Immutable;
using NetCds.Fhir.Resources;

namespace NetCds.Fhir.Definitions.Reading;

/// <summary>Reads ValueSet resources. Lenient: what is of another kind than R4 wants reads as absent.</summary>
internal static class ValueSetReader
{
    /// <summary>Reads a definition. One that has only an expansion is read as a list of the expansion's codes.</summary>
    /// <param name="json">The resource.</param>
    /// <returns>The definition, or null when it has no url.</returns>
    public static ValueSetDefinition? TryRead(FhirElement json)
    {
        if (json["url"u8].AsText() is not { } url)
        {
            return null;
        }

        var compose = json["compose"u8];
        return new ValueSetDefinition
        {
            Url = url,
            Version = json["version"u8].AsText(),
            Name = json["name"u8].AsText() ?? json["title"u8].AsText(),
            Include = compose.IsObject ? Parts(compose["include"u8]) : ExpansionReader.Read(json["expansion"u8]),
            Exclude = Parts(compose["exclude"u8]),
        };
    }

    private static ImmutableArray<ValueSetPart> Parts(FhirElement parts)
    {
        var result = ImmutableArray.CreateBuilder<ValueSetPart>();
        foreach (var part in parts.Items())
        {
            result.Add(new ValueSetPart
            {
                System = part["system"u8].AsText(),
                Codes = Codes(part["concept"u8]),
                Filters = Filters(part["filter"u8]),
                ValueSets = [.. part["valueSet"u8].Texts()],
            });
        }

        return result.DrainToImmutable();
    }

    private static ImmutableArray<ListedCode> Codes(FhirElement concepts)
    {
        var result = ImmutableArray.CreateBuilder<ListedCode>();
        foreach (var concept in concepts.Items())
        {
            if (concept["code"u8].AsText() is { } code)
            {
                result.Add(new ListedCode(code, concept["display"u8].AsText()));
            }
        }

        return result.DrainToImmutable();
    }

    private static ImmutableArray<ValueSetFilter> Filters(FhirElement filters)
    {
        var result = ImmutableArray.CreateBuilder<ValueSetFilter>();
        foreach (var filter in filters.Items())
        {
            // A filter that is not understood must not widen the set: an empty one stays and cannot be judged later.
            result.Add(new ValueSetFilter(filter["property"u8].AsText() ?? string.Empty, filter["op"u8].AsText() ?? string.Empty, filter["value"u8].AsString() ?? string.Empty));
        }

        return result.DrainToImmutable();
    }
}
