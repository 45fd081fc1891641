using System.Collections.Frozen;
using System.Text;

namespace NetCds.Fhir.FhirPath.Typing;

/// <summary>The data types that may follow the name of a choice element in JSON (<c>valueQuantity</c>), for use where no definition says it.</summary>
internal static class ChoiceTypes
{
    private static readonly FrozenDictionary<string, string> BySuffix = new[]
    {
        "base64Binary", "boolean", "canonical", "code", "date", "dateTime", "decimal", "id", "instant", "integer", "markdown", "oid", "positiveInt", "string",
        "time", "unsignedInt", "uri", "url", "uuid", "Address", "Age", "Annotation", "Attachment", "CodeableConcept", "Coding", "ContactPoint", "Count",
        "Distance", "Duration", "HumanName", "Identifier", "Money", "Period", "Quantity", "Range", "Ratio", "Reference", "SampledData", "Signature", "Timing",
        "ContactDetail", "Contributor", "DataRequirement", "Expression", "ParameterDefinition", "RelatedArtifact", "TriggerDefinition", "UsageContext",
        "Dosage", "Meta",
    }.ToFrozenDictionary(Suffix, StringComparer.Ordinal);

    /// <summary>How a type is written at the end of a member's name.</summary>
    /// <param name="type">Type name, for example <c>dateTime</c>.</param>
    public static string Suffix(string type) => string.Concat(char.ToUpperInvariant(type[0]).ToString(), type.AsSpan(1));

    /// <summary>The type that a suffix stands for, or null.</summary>
    /// <param name="suffix">The end of a member's name in UTF-8.</param>
    public static string? Find(ReadOnlySpan<byte> suffix) =>
        suffix.Length is 0 or > 32 || suffix[0] is < (byte)'A' or > (byte)'Z' ? null : BySuffix.GetValueOrDefault(Encoding.UTF8.GetString(suffix));
}
