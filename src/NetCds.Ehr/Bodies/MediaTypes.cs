using System.Net.Http.Headers;

namespace NetCds.Ehr.Bodies;

/// <summary>Media types of bodies.</summary>
internal static class MediaTypes
{
    public const string FhirJson = "application/fhir+json";

    /// <summary>Whether a body says that it is JSON, as FHIR servers and the lenient among them say it.</summary>
    public static bool IsJson(MediaTypeHeaderValue? type) =>
        Is(type, FhirJson) || Is(type, "application/json") || Is(type, "application/json+fhir") || Is(type, "text/json");

    /// <summary>Whether the charset is UTF-8, the only one FHIR has, or a part of it, or not told.</summary>
    public static bool IsUtf8(MediaTypeHeaderValue? type) =>
        type?.CharSet is not { Length: > 0 } charset
        || charset.AsSpan().Trim("\"' ") is var name
        && (name.Equals("utf-8", StringComparison.OrdinalIgnoreCase) || name.Equals("utf8", StringComparison.OrdinalIgnoreCase) || name.Equals("us-ascii", StringComparison.OrdinalIgnoreCase));

    private static bool Is(MediaTypeHeaderValue? type, string name) => string.Equals(type?.MediaType, name, StringComparison.OrdinalIgnoreCase);
}
