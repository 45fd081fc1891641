using System.Text.Json;
using NetCds.Fhir.Resources;

namespace NetCds.Fhir.Definitions.Reading;

/// <summary>What readers of definitions ask of JSON: a value of another kind than expected reads as absent.</summary>
internal static class ElementReading
{
    /// <summary>A text that is not empty, or null.</summary>
    public static string? AsText(this FhirElement element) => element.AsString() is { Length: > 0 } text ? text : null;

    /// <summary>The texts among the items.</summary>
    public static IEnumerable<string> Texts(this FhirElement element)
    {
        foreach (var item in element.Items())
        {
            if (item.AsText() is { } text)
            {
                yield return text;
            }
        }
    }

    /// <summary>A count, zero or more, or null.</summary>
    public static int? AsCount(this FhirElement element) => element.AsDecimal() is { } number and >= 0 and <= int.MaxValue && decimal.IsInteger(number) ? (int)number : null;

    /// <summary>An upper limit as FHIR writes it, <see cref="int.MaxValue"/> for <c>*</c>, or null.</summary>
    public static int? AsMax(this FhirElement element) => element.AsString() switch
    {
        "*" => int.MaxValue,
        { } text when int.TryParse(text, out var number) && number >= 0 => number,
        _ => null,
    };

    /// <summary>The first extension of that address, or an absent element.</summary>
    /// <param name="element">The element that may carry it.</param>
    /// <param name="url">Address of the extension in UTF-8.</param>
    public static FhirElement Extension(this FhirElement element, ReadOnlySpan<byte> url)
    {
        foreach (var extension in element["extension"u8].Items())
        {
            if (extension["url"u8].Is(url))
            {
                return extension;
            }
        }

        return default;
    }

    /// <summary>A copy that does not keep the document it came from; absent stays absent.</summary>
    public static JsonElement Detached(this JsonElement value) => value.ValueKind == JsonValueKind.Undefined ? default : value.Clone();
}
