using System.Text.Json;
using NetCds.Fhir.FhirPath.Typing;

namespace NetCds.Fhir.FhirPath.Navigation;

/// <summary>Where an element stands in the JSON of what holds it.</summary>
/// <param name="Value">Its value; undefined when there is none.</param>
/// <param name="Shadow">What stands beside a primitive value; undefined when there is nothing.</param>
/// <param name="Type">Its type; null when only the JSON tells it.</param>
internal readonly record struct MemberPlace(JsonElement Value, JsonElement Shadow, FhirType? Type)
{
    /// <summary>Whether there is neither value nor shadow.</summary>
    public bool IsEmpty => Value.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null && Shadow.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null;
}
