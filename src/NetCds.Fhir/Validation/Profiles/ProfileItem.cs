using System.Text.Json;
using NetCds.Fhir.FhirPath;
using NetCds.Fhir.Validation.Schema;

namespace NetCds.Fhir.Validation.Profiles;

/// <summary>One occurrence of an element in an instance.</summary>
/// <param name="Value">The value; undefined or null when only the shadow is there.</param>
/// <param name="Shadow">What stands beside a primitive, or undefined.</param>
/// <param name="Type">The type found; null for a root.</param>
/// <param name="Index">Position among the repetitions, or -1.</param>
internal readonly record struct ProfileItem(JsonElement Value, JsonElement Shadow, TypeOption? Type, int Index)
{
    /// <summary>The JSON to point at.</summary>
    public JsonElement At => Value.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null ? Shadow : Value;

    /// <summary>The item as FHIRPath sees it; none when its type is not known.</summary>
    /// <param name="scope">The resource it belongs to.</param>
    public FhirPathNode Node(ResourceScope? scope)
    {
        if (Type is { IsResource: true } && scope is not null)
        {
            return FhirPathNode.OfResource(Value, scope.Type.Model, scope);
        }

        return Type?.FhirType.Value is { } type ? FhirPathNode.OfElement(Value, Shadow, type, scope) : default;
    }
}
