using System.Text;
using System.Text.Json;
using NetCds.Fhir.FhirPath.Typing;
using NetCds.Fhir.FhirPath.Values;
using NetCds.Fhir.Resources;

namespace NetCds.Fhir.FhirPath.Navigation;

/// <summary>One step of a path: an element by name. It remembers the last type it met, as nearly every step meets one type only.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class MemberStep(string name)
{
    private readonly byte[] _utf8 = Encoding.UTF8.GetBytes(name);
    private readonly byte[] _shadow = Encoding.UTF8.GetBytes($"_{name}");
    private Known? _known;

    /// <summary>The name.</summary>
    public string Name { get; } = name;

    /// <summary>The items that an item has under this name.</summary>
    public MemberItems Items(in FhirPathNode parent)
    {
        return TryOne(parent, out var one, out var place) ? new MemberItems(one) : place.IsEmpty ? default : Items(parent, place);
    }

    /// <summary>The items at a place that <see cref="TryOne"/> gave.</summary>
    /// <param name="parent">The item.</param>
    /// <param name="place">The place, not an empty one.</param>
    public MemberItems Items(in FhirPathNode parent, in MemberPlace place) => new(place, parent, parent.Type!.Model, isContained: Name == "contained");

    /// <summary>The one item that an item has under this name where JSON has no array; the quick way for what there is one of.</summary>
    /// <param name="parent">The item.</param>
    /// <param name="one">The item; none when there is no or more than one.</param>
    /// <param name="place">Where the items stand when there is not one; an empty place when there are none.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryOne(in FhirPathNode parent, out FhirPathNode one, out MemberPlace place)
    {
        if (parent.Type is not { } type)
        {
            one = OfSystem(parent);
            place = default;
            return !one.IsNone;
        }

        place = Locate(parent, type);
        var isOne = place.IsOne;
        one = isOne ? place.Item(parent.Scope, type.Model, isContained: false) : default;
        return isOne;
    }

    /// <summary>The one text that an item has under this name, the commonest thing to compare; undefined for anything else, whether there is something or not.</summary>
    /// <param name="parent">The item.</param>
    public JsonElement TextIn(in FhirPathNode parent) => parent.Type is not { } type || Member(type) is not { IsChoice: false, Type.Primitive: SystemKind.String } ? default
        : parent.IsRoot ? parent.Scope!.Find(_utf8)
        : JsonMembers.Find(parent.Json, _utf8);

    private FhirMember? Member(FhirType type)
    {
        var known = _known;
        if (known is null || known.Type != type)
        {
            _known = known = new Known(type, type.Member(Name));
        }

        return known.Member;
    }

    // The holder is an object.
    private static JsonElement Find(in FhirPathNode parent, JsonElement holder, byte[] name) =>
        parent.IsRoot ? parent.Scope!.Find(name) : JsonMembers.FindInObject(holder, name);

    private MemberPlace Locate(in FhirPathNode parent, FhirType type)
    {
        var holder = parent.Json;
        if (parent.IsRoot ? !parent.Scope!.IsObject : holder.ValueKind != JsonValueKind.Object)
        {
            // Id and extensions of a primitive stand in its shadow.
            holder = parent.Shadow;
            if (holder.ValueKind != JsonValueKind.Object)
            {
                return default;
            }
        }

        if (Member(type) is { } member)
        {
            if (member.IsChoice)
            {
                return parent.IsRoot ? parent.Scope!.Find(member) : ChoiceFinder.Find(holder, member);
            }

            var memberType = member.Type;
            var value = Find(parent, holder, _utf8);
            var kind = value.ValueKind;
            if (!memberType.IsPrimitive)
            {
                return new MemberPlace(value, kind, default, memberType);
            }

            return kind is JsonValueKind.Undefined or JsonValueKind.Null or JsonValueKind.Array
                ? new MemberPlace(value, kind, Find(parent, holder, _shadow), memberType)
                : new MemberPlace(value, kind, holder, memberType, _shadow);
        }

        return type.IsOpen && Name != "resourceType" ? LocateByName(holder, type.Model) : default;
    }

    private MemberPlace LocateByName(JsonElement holder, FhirTypeModel model)
    {
        var value = JsonMembers.Find(holder, _utf8);
        var shadow = JsonMembers.Find(holder, _shadow);
        var place = new MemberPlace(value, shadow, null);
        return place.IsEmpty ? ChoiceFinder.Find(holder, _utf8, model) : place;
    }

    private FhirPathNode OfSystem(in FhirPathNode parent) => (parent.System, Name) switch
    {
        (TypeInfoValue type, "name") => FhirPathNode.Of(type.Name),
        (TypeInfoValue type, "namespace") => FhirPathNode.Of(type.Namespace),
        (QuantityValue quantity, "value") => FhirPathNode.Of(quantity.Value),
        (QuantityValue quantity, "unit") => FhirPathNode.Of(quantity.Unit),
        _ => default,
    };

    private sealed record Known(FhirType Type, FhirMember? Member);
}
