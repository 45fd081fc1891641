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
        if (parent.Type is not { } type)
        {
            return OfSystem(parent);
        }

        var place = Locate(parent, type);
        return place.IsEmpty ? default : new MemberItems(place, parent, type.Model, isContained: Name == "contained");
    }

    /// <summary>The one item that an item has under this name where JSON has no array; the quick way for what there is one of.</summary>
    /// <param name="parent">The item.</param>
    /// <param name="one">The one item; none when there is no or more than one.</param>
    /// <param name="items">The items when this gives false.</param>
    public bool TryOne(in FhirPathNode parent, out FhirPathNode one, out MemberItems items)
    {
        one = default;
        if (parent.Type is not { } type)
        {
            items = OfSystem(parent);
            return false;
        }

        var place = Locate(parent, type);
        if (place.IsOne)
        {
            items = default;
            one = place.Item(place.Value, place.Shadow, parent.Scope, type.Model, isContained: false);
            return true;
        }

        items = place.IsEmpty ? default : new MemberItems(place, parent, type.Model, isContained: Name == "contained");
        return false;
    }

    /// <summary>Whether an item has anything under this name.</summary>
    public bool Any(in FhirPathNode parent)
    {
        if (parent.Type is not { } type)
        {
            return OfSystem(parent).MoveNext();
        }

        var place = Locate(parent, type);
        if (place.IsEmpty)
        {
            return false;
        }

        return place.IsOne || new MemberItems(place, parent, type.Model, isContained: false).MoveNext();
    }

    private MemberPlace Locate(in FhirPathNode parent, FhirType type)
    {
        // Id and extensions of a primitive stand in its shadow.
        var holder = parent.Json.ValueKind == JsonValueKind.Object ? parent.Json : parent.Shadow;
        if (holder.ValueKind != JsonValueKind.Object)
        {
            return default;
        }

        var known = _known;
        if (known is null || known.Type != type)
        {
            _known = known = new Known(type, type.Member(Name));
        }

        if (known.Member is { } member)
        {
            var root = parent.IsRoot ? parent.Scope : null;
            if (member.IsChoice)
            {
                return root?.Find(member) ?? ChoiceFinder.Find(holder, member);
            }

            var memberType = member.Type;
            var value = root?.Find(_utf8) ?? JsonMembers.Find(holder, _utf8);
            if (!memberType.IsPrimitive)
            {
                return new MemberPlace(value, default, memberType);
            }

            return value.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null or JsonValueKind.Array
                ? new MemberPlace(value, root?.Find(_shadow) ?? JsonMembers.Find(holder, _shadow), memberType)
                : new MemberPlace(value, holder, memberType, _shadow);
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

    private MemberItems OfSystem(in FhirPathNode parent) => (parent.System, Name) switch
    {
        (TypeInfoValue type, "name") => new MemberItems(FhirPathNode.Of(type.Name)),
        (TypeInfoValue type, "namespace") => new MemberItems(FhirPathNode.Of(type.Namespace)),
        (QuantityValue quantity, "value") => new MemberItems(FhirPathNode.Of(quantity.Value)),
        (QuantityValue quantity, "unit") => new MemberItems(FhirPathNode.Of(quantity.Unit)),
        _ => default,
    };

    private sealed record Known(FhirType Type, FhirMember? Member);
}
