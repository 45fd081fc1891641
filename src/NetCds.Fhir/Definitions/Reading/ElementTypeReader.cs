using System.Collections.Immutable;
using NetCds.Fhir.Resources;

namespace NetCds.Fhir.Definitions.Reading;

/// <summary>Reads the types of an element.</summary>
internal static class ElementTypeReader
{
    /// <summary>Reads the types that have a code.</summary>
    /// <param name="types">The member <c>type</c>.</param>
    public static ImmutableArray<ElementType> Read(FhirElement types)
    {
        var result = ImmutableArray.CreateBuilder<ElementType>();
        foreach (var type in types.Items())
        {
            if (Code(type) is { } code)
            {
                result.Add(new ElementType
                {
                    Code = code,
                    FhirType = FhirType(type),
                    Profiles = [.. type["profile"u8].Texts()],
                    TargetProfiles = [.. type["targetProfile"u8].Texts()],
                    Aggregation = [.. type["aggregation"u8].Texts()],
                    Regex = type.Extension("http://hl7.org/fhir/StructureDefinition/regex"u8)["valueString"u8].AsText(),
                });
            }
        }

        return result.DrainToImmutable();
    }

    // Packages for R4 made with R3 tools carry the system type as an extension of a missing code.
    private static string? Code(FhirElement type) => type["code"u8].AsText()
        ?? type["_code"u8].Extension("http://hl7.org/fhir/StructureDefinition/structuredefinition-json-type"u8)["valueString"u8].AsText();

    private static string? FhirType(FhirElement type)
    {
        var extension = type.Extension("http://hl7.org/fhir/StructureDefinition/structuredefinition-fhir-type"u8);
        return extension["valueUrl"u8].AsText() ?? extension["valueUri"u8].AsText() ?? extension["valueString"u8].AsText();
    }
}
