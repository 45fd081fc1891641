using System.Text;
using System.Text.Json;
using NetCds.Fhir.Resources;

namespace NetCds.Fhir.Tests;

/// <summary>Short ways from JSON text to the types under test.</summary>
internal static class Json
{
    public static FhirElement Element(string json) => Element(Encoding.UTF8.GetBytes(json));

    public static FhirElement Element(byte[] json) => new(JsonDocument.Parse(json).RootElement);

    public static FhirResource Resource(string json, string? fullUrl = null) =>
        FhirResource.TryRead(Element(json).Json, fullUrl is null ? default : Element(JsonSerializer.Serialize(fullUrl))) ?? throw new InvalidOperationException($"Not a resource: {json}");
}
