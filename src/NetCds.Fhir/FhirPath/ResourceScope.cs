using System.Text.Json;
using NetCds.Fhir.FhirPath.Navigation;
using NetCds.Fhir.FhirPath.Typing;
using NetCds.Fhir.Resources;

namespace NetCds.Fhir.FhirPath;

/// <summary>The resource that an element belongs to, and what holds that resource.</summary>
/// <threadsafety>Immutable to its users; safe for concurrent reading.</threadsafety>
public sealed class ResourceScope
{
    // Looking a member up in JSON goes through all the members; a table is worth making for what is asked more than a few times.
    private const int LookUpsBeforeTable = 3;

    private int _lookUps;
    private MemberTable? _members;
    private KnownChoice? _choices;

    /// <summary>Creates a scope.</summary>
    /// <param name="json">The resource.</param>
    /// <param name="type">Its type.</param>
    /// <param name="container">The resource that holds it, or null when it stands alone.</param>
    /// <param name="isContained">Whether it stands in <c>contained</c>, not in a Bundle entry or a parameter.</param>
    public ResourceScope(JsonElement json, FhirType type, ResourceScope? container = null, bool isContained = false)
    {
        Json = json;
        Type = type;
        Container = container;
        IsContained = isContained && container is not null;
        IsObject = json.ValueKind == JsonValueKind.Object;
    }

    /// <summary>The resource.</summary>
    public JsonElement Json { get; }

    /// <summary>Its type.</summary>
    public FhirType Type { get; }

    /// <summary>The resource that holds it, or null.</summary>
    public ResourceScope? Container { get; }

    /// <summary>Whether it stands in <c>contained</c> of its container.</summary>
    public bool IsContained { get; }

    /// <summary>The resource itself, or for a contained one its container (<c>%rootResource</c>).</summary>
    public ResourceScope Root => IsContained ? Container!.Root : this;

    /// <summary>The resource as a node.</summary>
    public FhirPathNode Node => FhirPathNode.OfRoot(this);

    /// <summary>Whether its JSON is an object, as that of a resource should be.</summary>
    internal bool IsObject { get; }

    /// <summary>A member of the resource; undefined when there is none.</summary>
    /// <param name="name">Name in UTF-8.</param>
    internal JsonElement Find(ReadOnlySpan<byte> name)
    {
        if (_members is { } members)
        {
            return members.Find(name);
        }

        if (!IsObject)
        {
            return default;
        }

        if (_lookUps < LookUpsBeforeTable)
        {
            _lookUps++;
            return JsonMembers.FindInObject(Json, name);
        }

        _members = new MemberTable(Json);
        return _members.Find(name);
    }

    /// <summary>Where a choice element of the resource stands.</summary>
    /// <param name="member">The element.</param>
    internal MemberPlace Find(FhirMember member)
    {
        for (var known = _choices; known is not null; known = known.Next)
        {
            if (known.Member == member)
            {
                return known.Place;
            }
        }

        var place = ChoiceFinder.Find(Json, member);
        _choices = new KnownChoice(member, place, _choices);
        return place;
    }

    private sealed record KnownChoice(FhirMember Member, MemberPlace Place, KnownChoice? Next);
}
