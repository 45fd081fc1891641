using System.Text.Json;
using NetCds.Fhir.FhirPath.Typing;

namespace NetCds.Fhir.FhirPath.Navigation;

/// <summary>Where an element stands in the JSON of what holds it.</summary>
/// <param name="Value">Its value; undefined when there is none.</param>
/// <param name="Kind">Kind of the value.</param>
/// <param name="Shadow">What stands beside a primitive value; undefined when there is nothing. With <paramref name="ShadowName"/> the object in which to look for it.</param>
/// <param name="Type">Its type; null when only the JSON tells it.</param>
/// <param name="ShadowName">Name of the shadow when it was not looked for yet; null otherwise.</param>
internal readonly record struct MemberPlace(JsonElement Value, JsonValueKind Kind, JsonElement Shadow, FhirType? Type, byte[]? ShadowName = null)
{
    /// <summary>A place with a shadow that was looked for.</summary>
    public MemberPlace(JsonElement value, JsonElement shadow, FhirType? type)
        : this(value, value.ValueKind, shadow, type)
    {
    }

    /// <summary>Whether there is one value, not an array of them.</summary>
    public bool IsOne => Kind is not (JsonValueKind.Undefined or JsonValueKind.Null or JsonValueKind.Array);

    /// <summary>Whether there is neither value nor shadow.</summary>
    public bool IsEmpty => Kind is JsonValueKind.Undefined or JsonValueKind.Null && Shadow.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null;

    /// <summary>The one item at this place.</summary>
    /// <param name="parent">What holds it.</param>
    /// <param name="model">The types.</param>
    /// <param name="isContained">Whether it is a contained resource when it is a resource.</param>
    public FhirPathNode Item(ResourceScope? parent, FhirTypeModel model, bool isContained) =>
        ShadowName is not null ? FhirPathNode.OfMember(Value, Shadow, ShadowName, Type!, parent) : Item(Value, Shadow, Type, parent, model, isContained);

    /// <summary>An item of an element of a type; null when only the JSON tells it.</summary>
    public static FhirPathNode Item(JsonElement value, JsonElement shadow, FhirType? known, ResourceScope? parent, FhirTypeModel model, bool isContained)
    {
        var type = known ?? model.TypeOfJson(value);
        return type.IsAbstractResource || (known is null && value.ValueKind == JsonValueKind.Object && type != model.Element)
            ? FhirPathNode.OfResource(value, model, parent, isContained)
            : FhirPathNode.OfElement(value, shadow, type, parent);
    }
}
