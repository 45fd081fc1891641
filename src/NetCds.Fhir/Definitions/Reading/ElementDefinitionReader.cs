using System.Runtime.InteropServices;
using System.Text.Json;
using NetCds.Fhir.Resources;

namespace NetCds.Fhir.Definitions.Reading;

/// <summary>Reads one element of a StructureDefinition.</summary>
internal static class ElementDefinitionReader
{
    /// <summary>Reads an element.</summary>
    /// <param name="json">An item of <c>snapshot.element</c> or <c>differential.element</c>.</param>
    /// <returns>The element, or null when it has neither path nor id.</returns>
    public static ElementDefinition? TryRead(FhirElement json)
    {
        var id = json["id"u8].AsText();
        if ((json["path"u8].AsText() ?? id) is not { } path)
        {
            return null;
        }

        return new ElementDefinition
        {
            Id = id ?? path,
            Path = path,
            SliceName = json["sliceName"u8].AsText(),
            Slicing = ElementPartsReader.Slicing(json["slicing"u8]),
            Min = json["min"u8].AsCount(),
            Max = json["max"u8].AsMax(),
            BasePath = json["base"u8]["path"u8].AsText(),
            BaseMax = json["base"u8]["max"u8].AsMax(),
            ContentReference = json["contentReference"u8].AsText(),
            Types = ElementTypeReader.Read(json["type"u8]),
            Fixed = Choice(json, "fixed"u8),
            Pattern = Choice(json, "pattern"u8),
            MinValue = Choice(json, "minValue"u8),
            MaxValue = Choice(json, "maxValue"u8),
            MaxLength = json["maxLength"u8].AsCount(),
            Constraints = ElementPartsReader.Constraints(json["constraint"u8]),
            Binding = ElementPartsReader.Binding(json["binding"u8]),
            IsModifier = json["isModifier"u8].AsBoolean(),
            IsSummary = json["isSummary"u8].AsBoolean(),
            MustSupport = json["mustSupport"u8].AsBoolean(),
            Short = json["short"u8].AsText(),
        };
    }

    // The value of name[x]: the member that goes on with a type's name in upper case.
    private static JsonElement Choice(FhirElement json, ReadOnlySpan<byte> name)
    {
        if (!json.IsObject)
        {
            return default;
        }

        foreach (var member in json.Json.EnumerateObject())
        {
            var written = JsonMarshal.GetRawUtf8PropertyName(member);
            if (written.Length > name.Length && written.StartsWith(name) && written[name.Length] is >= (byte)'A' and <= (byte)'Z' && member.Value.ValueKind != JsonValueKind.Null)
            {
                return member.Value.Detached();
            }
        }

        return default;
    }
}
