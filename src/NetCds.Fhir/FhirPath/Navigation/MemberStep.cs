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

        return place.Value.ValueKind is not (JsonValueKind.Array or JsonValueKind.Undefined or JsonValueKind.Null)
            || new MemberItems(place, parent, type.Model, isContained: false).MoveNext();
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
            if (member.IsChoice)
            {
                return ChoiceFinder.Find(holder, member);
            }

            var memberType = member.Type;
            var value = JsonMembers.Find(holder, _utf8);
            return new MemberPlace(value, memberType.IsPrimitive ? JsonMembers.Find(holder, _shadow) : default, memberType);
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
