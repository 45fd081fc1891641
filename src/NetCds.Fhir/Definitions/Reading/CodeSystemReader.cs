using System.Collections.Immutable;
using NetCds.Fhir.Resources;

namespace NetCds.Fhir.Definitions.Reading;

/// <summary>Reads CodeSystem resources. Lenient: what is of another kind than R4 wants reads as absent.</summary>
internal static class CodeSystemReader
{
    private const int DeepestLevel = 100;

    /// <summary>Reads a definition.</summary>
    /// <param name="json">The resource.</param>
    /// <returns>The definition, or null when it has no url or only supplements another.</returns>
    public static CodeSystemDefinition? TryRead(FhirElement json)
    {
        if (json["url"u8].AsText() is not { } url || json["content"u8].Is("supplement"u8))
        {
            return null;
        }

        return new CodeSystemDefinition
        {
            Url = url,
            Version = json["version"u8].AsText(),
            Name = json["name"u8].AsText() ?? json["title"u8].AsText(),
            IsCaseSensitive = json["caseSensitive"u8].AsBoolean() ?? true,
            IsComplete = json["content"u8].Is("complete"u8),
            Concepts = Concepts(json["concept"u8], 0),
        };
    }

    private static ImmutableArray<CodeSystemConcept> Concepts(FhirElement concepts, int level)
    {
        var result = ImmutableArray.CreateBuilder<CodeSystemConcept>();
        foreach (var concept in concepts.Items())
        {
            if (level <= DeepestLevel && concept["code"u8].AsText() is { } code)
            {
                result.Add(new CodeSystemConcept
                {
                    Code = code,
                    Display = concept["display"u8].AsText(),
                    Properties = Properties(concept["property"u8]),
                    Children = Concepts(concept["concept"u8], level + 1),
                });
            }
        }

        return result.DrainToImmutable();
    }

    private static ImmutableArray<ConceptProperty> Properties(FhirElement properties)
    {
        var result = ImmutableArray.CreateBuilder<ConceptProperty>();
        foreach (var property in properties.Items())
        {
            if (property["code"u8].AsText() is { } code && Value(property) is { } value)
            {
                result.Add(new ConceptProperty(code, value));
            }
        }

        return result.DrainToImmutable();
    }

    private static string? Value(FhirElement property) =>
        property["valueCode"u8].AsText()
        ?? property["valueString"u8].AsText()
        ?? property["valueDateTime"u8].AsText()
        ?? property["valueCoding"u8]["code"u8].AsText()
        ?? Text(property["valueBoolean"u8].AsBoolean())
        ?? property["valueInteger"u8].AsDecimal()?.ToString()
        ?? property["valueDecimal"u8].AsDecimal()?.ToString();

    private static string? Text(bool? value) => value switch
    {
        true => "true",
        false => "false",
        null => null,
    };
}
