using System.Text.Json;
using NetCds.Fhir.FhirPath.Typing;

namespace NetCds.Fhir.FhirPath.Navigation;

/// <summary>Where an element stands in the JSON of what holds it.</summary>
internal readonly struct MemberPlace
{
    private readonly byte[]? _shadowName;

    /// <summary>Creates a place.</summary>
    /// <param name="value">Its value; undefined when there is none.</param>
    /// <param name="shadow">What stands beside a primitive value; undefined when there is nothing.</param>
    /// <param name="type">Its type; null when only the JSON tells it.</param>
    public MemberPlace(JsonElement value, JsonElement shadow, FhirType? type)
        : this(value, value.ValueKind, shadow, type)
    {
    }

    /// <summary>Creates a place.</summary>
    /// <param name="value">Its value; undefined when there is none.</param>
    /// <param name="kind">Kind of the value.</param>
    /// <param name="shadow">What stands beside a primitive value; undefined when there is nothing. With <paramref name="shadowName"/> the object in which to look for it.</param>
    /// <param name="type">Its type; null when only the JSON tells it.</param>
    /// <param name="shadowName">Name of the shadow when it was not looked for yet; null otherwise.</param>
    public MemberPlace(JsonElement value, JsonValueKind kind, JsonElement shadow, FhirType? type, byte[]? shadowName = null)
    {
        Value = value;
        Kind = kind;
        Shadow = shadow;
        Type = type;
        _shadowName = shadowName;
    }

    /// <summary>Its value; undefined when there is none.</summary>
    public JsonElement Value { get; }

    /// <summary>Kind of the value.</summary>
    public JsonValueKind Kind { get; }

    /// <summary>What stands beside a primitive value, or where to look for it.</summary>
    public JsonElement Shadow { get; }

    /// <summary>Its type; null when only the JSON tells it.</summary>
    public FhirType? Type { get; }

    /// <summary>Whether there is one value, not an array of them.</summary>
    public bool IsOne => Kind is not (JsonValueKind.Undefined or JsonValueKind.Null or JsonValueKind.Array);

    /// <summary>Whether there is neither value nor shadow.</summary>
    public bool IsEmpty => Kind is JsonValueKind.Undefined or JsonValueKind.Null && Shadow.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null;

    /// <summary>The one item at this place.</summary>
    /// <param name="parent">What holds it.</param>
    /// <param name="model">The types.</param>
    /// <param name="isContained">Whether it is a contained resource when it is a resource.</param>
    public FhirPathNode Item(ResourceScope? parent, FhirTypeModel model, bool isContained) =>
        _shadowName is not null ? FhirPathNode.OfMember(Value, Shadow, _shadowName, Type!, parent) : Item(Value, Shadow, Type, parent, model, isContained);

    /// <summary>An item of an element of a type; null when only the JSON tells it.</summary>
    public static FhirPathNode Item(JsonElement value, JsonElement shadow, FhirType? known, ResourceScope? parent, FhirTypeModel model, bool isContained)
    {
        var type = known ?? model.TypeOfJson(value);
        return type.IsAbstractResource || (known is null && value.ValueKind == JsonValueKind.Object && type != model.Element)
            ? FhirPathNode.OfResource(value, model, parent, isContained)
            : FhirPathNode.OfElement(value, shadow, type, parent);
    }
}
